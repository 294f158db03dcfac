package org.waymark.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.calendar.Round;
import org.waymark.commentary.RoundWords;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Visibility;
import org.waymark.rating.Colour;
import org.waymark.scorecard.Due;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Obstacle;
import org.waymark.scorecard.Scorecard;
import org.waymark.signoff.Item;
import org.waymark.signoff.Move;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Part;
import org.waymark.signoff.Progress;
import org.waymark.signoff.Stage;

/** How far each indicator of a round has come, from what the report would say and what was moved. */
final class RoundRows {
    private final Round round;
    private final Map<Item, List<Moved>> moves;
    private final Map<IndicatorCode, RoundWords> words;
    private final Map<IndicatorCode, String> answers;

    RoundRows(Round round, List<Moved> moves, List<RoundWords> words, Map<IndicatorCode, String> answers) {
        this.round = round;
        this.moves = moves.stream().collect(Collectors.groupingBy(Moved::item));
        this.words = words.stream().collect(Collectors.toMap(RoundWords::indicator, each -> each));
        this.answers = answers;
    }

    List<Board.Row> of(Scorecard scorecard) {
        return scorecard.lines().stream().map(this::row).toList();
    }

    private Progress progress(Part part, IndicatorCode code) {
        var item = new Item(round.report(), round.period(), part, code.value());
        return Progress.of(moves.getOrDefault(item, List.of()));
    }

    private Board.Row row(Line line) {
        Progress written = progress(Part.WORDS, line.code());
        String seal = FigureSeal.of(line);
        var owned = line.version().ownership();
        Optional<Moved> signed = progress(Part.FIGURES, line.code()).last().filter(moved -> moved.move() == Move.SIGN);
        String answer = answers.getOrDefault(line.code(), "");
        return new Board.Row(
                line.code(),
                line.name(),
                owned.service().isEmpty() ? owned.section() : owned.service(),
                ReceivingReturn.matter(owned),
                line.version().visibility() == Visibility.INTERNAL,
                isRed(line),
                line.rating().code(),
                line.trend().code(),
                line.shown()
                        .map(shown -> line.version().measurement().scale().print(shown.figure()))
                        .orElse(""),
                line.shown().map(shown -> shown.period()),
                line.due(),
                seal,
                figures(line, seal, signed, answer),
                signed,
                answer,
                written.stage(),
                Optional.ofNullable(words.get(line.code())),
                written.last(),
                written.last(Move.APPROVE).isPresent());
    }

    static boolean isRed(Line line) {
        return line.rating().code().equals(Colour.RED.code());
    }

    private Board.Figures figures(Line line, String seal, Optional<Moved> signed, String answer) {
        if (line.version().measurement().calculation() == Calculation.FROM_INDICATORS) {
            return Board.Figures.MADE;
        }
        if (signed.isPresent() && !seal.isEmpty()) {
            return signed.get().seal().equals(seal) ? Board.Figures.SIGNED : Board.Figures.CHANGED;
        }
        if (!fallsDue(line)) {
            return Board.Figures.NOT_DUE;
        }
        if (seal.isEmpty()) {
            return answer.isEmpty() ? Board.Figures.MISSING : Board.Figures.ANSWERED;
        }
        return Board.Figures.UNSIGNED;
    }

    /** Whether the figure due was not due by the round before, or was not held then and is not held now. */
    private boolean fallsDue(Line line) {
        if (line.due().isEmpty()) {
            return false;
        }
        var before = round.period().previous();
        LocalDate then = round.papersDue()
                .minusDays(ChronoUnit.DAYS.between(before.end(), round.period().end()));
        return line.isBehind()
                || !Due.latest(line.indicator(), before, then).equals(line.due().get());
    }

    /** What stands in the way of a round’s pack besides what stands in the way of any; internal indicators are not published. */
    static List<Obstacle> obstacles(List<Board.Row> rows) {
        var found = new ArrayList<Obstacle>();
        for (Board.Row row : rows) {
            if (!row.internal()) {
                obstacle(row).ifPresent(kind -> found.add(about(kind, row)));
                figure(row).ifPresent(kind -> found.add(about(kind, row)));
            }
        }
        return found;
    }

    private static Optional<Obstacle.Kind> obstacle(Board.Row row) {
        if (row.red() && !row.hasPromise()) {
            return Optional.of(Obstacle.Kind.RED_WITHOUT_PROMISE);
        }
        return row.stage() == Stage.SUBMITTED || (row.stage() != Stage.APPROVED && row.onRecord())
                ? Optional.of(Obstacle.Kind.WORDS_UNDECIDED)
                : Optional.empty();
    }

    private static Optional<Obstacle.Kind> figure(Board.Row row) {
        return switch (row.figures()) {
            case MISSING -> Optional.of(Obstacle.Kind.FIGURE_MISSING);
            case UNSIGNED -> Optional.of(Obstacle.Kind.FIGURE_UNSIGNED);
            case CHANGED -> Optional.of(Obstacle.Kind.FIGURE_CHANGED);
            case NOT_DUE, MADE, ANSWERED, SIGNED -> Optional.empty();
        };
    }

    private static Obstacle about(Obstacle.Kind kind, Board.Row row) {
        return new Obstacle(kind, Optional.of(row.code()), row.name(), "");
    }
}
