package org.waymark.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an indicator is rated, as its definition says it. */
public sealed interface RatingRule {

    /** Green at or better than target, amber at or better than the floor standard, red below it. */
    record Floor() implements RatingRule {
        @Override
        public String toString() {
            return "floor";
        }
    }

    /**
     * Green at or better than target, amber within a share of the target's size short of it.
     *
     * @param percent of the target's size, above 0
     */
    record Tolerance(BigDecimal percent) implements RatingRule {
        @Override
        public String toString() {
            return "tolerance:" + percent.toPlainString();
        }
    }

    /** No colour. */
    record None() implements RatingRule {
        @Override
        public String toString() {
            return "none";
        }
    }

    Pattern TOLERANCE = Pattern.compile("tolerance:(\\d{1,3}(?:\\.\\d{1,3})?)");

    static Optional<RatingRule> parse(String text) {
        if (text.equals("floor")) {
            return Optional.of(new Floor());
        }
        if (text.equals("none")) {
            return Optional.of(new None());
        }
        var tolerance = TOLERANCE.matcher(text);
        return tolerance.matches() && new BigDecimal(tolerance.group(1)).signum() > 0
                ? Optional.of(new Tolerance(new BigDecimal(tolerance.group(1))))
                : Optional.empty();
    }
}
