package org.waymark.trend;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.indicator.TrendRule;

/** A direction of travel, or the reason it cannot be told. */
public sealed interface Trend {

    TrendRule rule();

    /** The limits of the process, for a rule that draws them. */
    Optional<ProcessChart> process();

    /**
     * A tested direction.
     *
     * @param points how many were tested
     * @param slopePerYear in the indicator's unit; empty for a rule that fits no line
     * @param p two-sided; empty for a rule that tests nothing
     * @param statistics what the test came to, the deciding one first; empty for a rule that tests nothing
     * @param check the robust answer beside a straight line's
     */
    record Tested(
            Verdict verdict,
            TrendRule rule,
            TestedOn testedOn,
            int points,
            OptionalDouble slopePerYear,
            OptionalDouble p,
            List<Statistic> statistics,
            Optional<Check> check,
            List<Note> notes,
            Optional<ProcessChart> process)
            implements Trend {

        /** A direction with nothing beside it. */
        public Tested(
                Verdict verdict,
                TrendRule rule,
                TestedOn testedOn,
                int points,
                OptionalDouble slopePerYear,
                OptionalDouble p) {
            this(
                    verdict,
                    rule,
                    testedOn,
                    points,
                    slopePerYear,
                    p,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
        }

        Tested with(Statistic... found) {
            return new Tested(verdict, rule, testedOn, points, slopePerYear, p, List.of(found), check, notes, process);
        }

        Tested with(Check beside) {
            return new Tested(
                    verdict, rule, testedOn, points, slopePerYear, p, statistics, Optional.of(beside), notes, process);
        }

        Tested with(ProcessChart chart) {
            return new Tested(
                    verdict, rule, testedOn, points, slopePerYear, p, statistics, check, notes, Optional.of(chart));
        }

        /** The same, with something more to know. */
        public Tested with(Note note) {
            return new Tested(
                    verdict,
                    rule,
                    testedOn,
                    points,
                    slopePerYear,
                    p,
                    statistics,
                    check,
                    java.util.stream.Stream.concat(notes.stream(), java.util.stream.Stream.of(note))
                            .toList(),
                    process);
        }

        /** No clear trend instead, because so many tests make arrows by chance. */
        public Tested putDownToChance(double rate, int tests) {
            return new Tested(
                            Verdict.NO_CLEAR_TREND,
                            rule,
                            testedOn,
                            points,
                            slopePerYear,
                            p,
                            statistics,
                            check,
                            notes,
                            process)
                    .with(new Note.PutDownToChance(verdict, rate, tests));
        }
    }

    /** No direction, and why; {@code points} were there. */
    record Untold(NotTested because, TrendRule rule, int points) implements Trend {
        @Override
        public Optional<ProcessChart> process() {
            return Optional.empty();
        }
    }

    default Optional<Verdict> told() {
        return switch (this) {
            case Tested tested -> Optional.of(tested.verdict());
            case Untold _ -> Optional.empty();
        };
    }

    /** The verdict's word, or the reason's. */
    default String code() {
        return switch (this) {
            case Tested tested -> tested.verdict().code();
            case Untold untold -> untold.because().code();
        };
    }
}
