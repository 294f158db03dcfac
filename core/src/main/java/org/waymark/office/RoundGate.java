package org.waymark.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.calendar.Round;
import org.waymark.calendar.Rounds;
import org.waymark.commentary.Wordings;
import org.waymark.edition.Edition;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.scorecard.Obstacle;
import org.waymark.scorecard.Obstacles;
import org.waymark.scorecard.Scorecard;
import org.waymark.signoff.Move;
import org.waymark.signoff.Moves;
import org.waymark.signoff.Progress;
import org.waymark.signoff.Stage;
import org.waymark.template.Template;

/**
 * What a round asks of its pack. Where a report’s options name nothing as blocking, all that only a round can find is; where
 * they name something, that is, and red without a promise always.
 */
public final class RoundGate implements Gate {
    private final Rounds rounds;
    private final Moves moves;
    private final Wordings wordings;
    private final Answered answered;

    public RoundGate(Rounds rounds, Moves moves, Wordings wordings, Answered answered) {
        this.rounds = rounds;
        this.moves = moves;
        this.wordings = wordings;
        this.answered = answered;
    }

    @Override
    public Pack pack(String report, Period period) {
        if (rounds.of(report, period).isEmpty()) {
            return Pack.WITHOUT_ROUND;
        }
        return progress(report, period).stage() == Stage.APPROVED ? Pack.LOCKED : Pack.OPEN;
    }

    /**
     * As known at which a round’s report is made: the day its papers are due, since what is due by then is in it; today, when
     * that is past.
     */
    static LocalDate knownAt(Round round, LocalDate today) {
        return round.papersDue().isAfter(today) ? round.papersDue() : today;
    }

    /** The same of a report; empty where no round is held. */
    public Optional<LocalDate> knownAt(String report, Period period, LocalDate today) {
        return rounds.of(report, period).map(round -> knownAt(round, today));
    }

    @Override
    public boolean stands(Edition frozen) {
        if (rounds.of(frozen.report(), frozen.period()).isEmpty()) {
            return true;
        }
        return progress(frozen.report(), frozen.period())
                .last()
                .filter(moved -> moved.move() == Move.SIGN && moved.seal().equals(frozen.hash()))
                .isPresent();
    }

    @Override
    public List<Obstacle> obstacles(Scorecard scorecard) {
        return rounds.of(scorecard.template().report(), scorecard.period())
                .map(round -> together(scorecard, RoundRows.obstacles(rows(round, scorecard))))
                .orElseGet(() -> Obstacles.of(scorecard));
    }

    @Override
    public List<Obstacle> blocking(Scorecard scorecard) {
        if (rounds.of(scorecard.template().report(), scorecard.period()).isEmpty()) {
            return Obstacles.blocking(scorecard);
        }
        Set<Obstacle.Kind> kinds = kinds(scorecard.template());
        return obstacles(scorecard).stream()
                .filter(obstacle -> kinds.contains(obstacle.kind()))
                .toList();
    }

    /** The kinds over which a round’s pack is not locked. */
    static Set<Obstacle.Kind> kinds(Template template) {
        boolean named = !template.options().getOrDefault(Template.BLOCKING, "").isBlank();
        Set<Obstacle.Kind> kinds = EnumSet.noneOf(Obstacle.Kind.class);
        kinds.addAll(named ? Obstacles.blocking(template) : Obstacle.Kind.OF_ROUNDS);
        kinds.add(Obstacle.Kind.RED_WITHOUT_PROMISE);
        return kinds;
    }

    /** What the round says of an indicator stands in place of what is said of it anyway. */
    static List<Obstacle> together(Scorecard scorecard, List<Obstacle> ofRound) {
        Set<Optional<IndicatorCode>> red = about(ofRound, Obstacle.Kind.RED_WITHOUT_PROMISE);
        Set<Optional<IndicatorCode>> missing = about(ofRound, Obstacle.Kind.FIGURE_MISSING);
        Stream<Obstacle> anyway = Obstacles.of(scorecard).stream()
                .filter(each -> each.kind() != Obstacle.Kind.RED_WITHOUT_ACTION || !red.contains(each.indicator()))
                .filter(each -> each.kind() != Obstacle.Kind.OVERDUE || !missing.contains(each.indicator()));
        return Stream.concat(ofRound.stream().sorted(Comparator.comparing(Obstacle::kind)), anyway)
                .toList();
    }

    private static Set<Optional<IndicatorCode>> about(List<Obstacle> all, Obstacle.Kind kind) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .map(Obstacle::indicator)
                .collect(Collectors.toSet());
    }

    private List<Board.Row> rows(Round round, Scorecard scorecard) {
        return new RoundRows(
                        round,
                        moves.round(round.report(), round.period()),
                        wordings.newest(round.report(), round.period()),
                        answered.of(round.report(), round.period()))
                .of(scorecard);
    }

    private Progress progress(String report, Period period) {
        return moves.progress(RoundBooks.pack(report, period));
    }
}
