package org.waymark.trend;

import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.indicator.TrendRule;

/** A direction of travel, or the reason it cannot be told. */
public sealed interface Trend {

    TrendRule rule();

    /**
     * A tested direction.
     *
     * @param points how many were tested
     * @param slopePerYear in the indicator's unit; empty for a rule that fits no line
     * @param p two-sided; empty for a rule that tests nothing
     */
    record Tested(
            Verdict verdict,
            TrendRule rule,
            TestedOn testedOn,
            int points,
            OptionalDouble slopePerYear,
            OptionalDouble p)
            implements Trend {}

    /** No direction, and why; {@code points} were there. */
    record Untold(NotTested because, TrendRule rule, int points) implements Trend {}

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
