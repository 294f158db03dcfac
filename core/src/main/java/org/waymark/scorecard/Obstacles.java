package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.commentary.CommentaryKind;
import org.waymark.finding.Finding;
import org.waymark.finding.Severity;
import org.waymark.rating.Colour;
import org.waymark.rating.Rating;
import org.waymark.rating.Unrated;
import org.waymark.template.Template;

/** Finds what stands between a report and its being published. */
public final class Obstacles {
    private Obstacles() {}

    /** In the order of kinds, and of each kind in the order of the report. */
    public static List<Obstacle> of(Scorecard scorecard) {
        var found = new ArrayList<Obstacle>();
        for (Line line : scorecard.lines()) {
            rating(line).map(kind -> about(kind, line, "")).ifPresent(found::add);
            Contradictions.of(line).forEach(sentence -> found.add(about(Obstacle.Kind.CONTRADICTION, line, sentence)));
            line.findings().stream()
                    .filter(Obstacles::counts)
                    .forEach(finding -> found.add(about(Obstacle.Kind.FINDING, line, finding.sentence())));
        }
        scorecard.review().stream()
                .flatMap(review -> review.alarms().stream())
                .forEach(alarm -> found.add(new Obstacle(
                        Obstacle.Kind.TARGET_EASED, Optional.of(alarm.indicator()), alarm.name(), alarm.reason())));
        scorecard.findings().stream()
                .filter(Obstacles::counts)
                .forEach(finding ->
                        found.add(new Obstacle(Obstacle.Kind.FINDING, Optional.empty(), "", finding.sentence())));
        return found.stream().sorted(Comparator.comparing(Obstacle::kind)).toList();
    }

    /** Those of them that the council will not publish over. */
    public static List<Obstacle> blocking(Scorecard scorecard) {
        Set<Obstacle.Kind> kinds = blocking(scorecard.template());
        return kinds.isEmpty()
                ? List.of()
                : of(scorecard).stream()
                        .filter(obstacle -> kinds.contains(obstacle.kind()))
                        .toList();
    }

    /** The kinds that a report’s own options call blocking. */
    public static Set<Obstacle.Kind> blocking(Template template) {
        Set<Obstacle.Kind> kinds = EnumSet.noneOf(Obstacle.Kind.class);
        Arrays.stream(template.options().getOrDefault(Template.BLOCKING, "").split(",", -1))
                .flatMap(word -> Obstacle.Kind.parse(word.strip()).stream())
                .forEach(kinds::add);
        return kinds;
    }

    private static Optional<Obstacle.Kind> rating(Line line) {
        return switch (line.rating()) {
            case Rating.Rated(Colour colour)
            when colour == Colour.RED
                    && line.commentaries().stream()
                            .noneMatch(words -> words.kind() == CommentaryKind.MANAGEMENT_ACTION) ->
                Optional.of(Obstacle.Kind.RED_WITHOUT_ACTION);
            case Rating.NotRated(Unrated because) when because == Unrated.OVERDUE -> Optional.of(Obstacle.Kind.OVERDUE);
            case Rating.NotRated(Unrated because)
            when because == Unrated.OUT_OF_DATE -> Optional.of(Obstacle.Kind.OUT_OF_DATE);
            case Rating.Rated _, Rating.NotRated _ -> Optional.empty();
        };
    }

    private static Obstacle about(Obstacle.Kind kind, Line line, String told) {
        return new Obstacle(kind, Optional.of(line.code()), line.name(), told);
    }

    private static boolean counts(Finding finding) {
        return finding.severity() != Severity.NOTE;
    }
}
