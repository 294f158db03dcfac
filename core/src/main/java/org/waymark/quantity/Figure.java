package org.waymark.quantity;

import java.math.BigDecimal;

/** A figure that is known exactly, or absent for a stated reason. */
public sealed interface Figure {

    /**
     * A known figure kept as an exact quotient, so that a third stays a third until it is rounded, once, for a reader.
     *
     * @param dividend in the figure's own unit: for 541 of 2,002 as a percentage, 54,100
     * @param divisor positive; 1 for a figure supplied as a plain number
     */
    record Known(BigDecimal dividend, BigDecimal divisor) implements Figure {
        public Known {
            if (divisor.signum() <= 0) {
                throw new IllegalArgumentException("a divisor is above zero: " + divisor);
            }
        }

        /**
         * The unrounded value, for statistical tests; never for a reader. The nearest quotient of the two as doubles: the
         * kernel on columns, which holds doubles only, divides the same two.
         */
        public double toDouble() {
            return dividend.doubleValue() / divisor.doubleValue();
        }

        public Known plus(Known other) {
            return divisor.compareTo(other.divisor) == 0
                    ? new Known(dividend.add(other.dividend), divisor)
                    : new Known(
                            dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
                            divisor.multiply(other.divisor));
        }
    }

    /** A gap, and why. */
    record Absent(Absence reason) implements Figure {}

    static Figure of(BigDecimal value) {
        return new Known(value, BigDecimal.ONE);
    }

    /**
     * A numerator over a denominator, scaled: by 100 for a percentage, by 10,000 for a rate per 10,000. Nothing over
     * nothing is absent, not nought.
     *
     * @param denominator nought or more
     */
    static Figure of(BigDecimal numerator, BigDecimal denominator, BigDecimal scale) {
        return denominator.signum() == 0
                ? new Absent(Absence.ZERO_DENOMINATOR)
                : new Known(numerator.multiply(scale), denominator);
    }

    static Figure absent(Absence reason) {
        return new Absent(reason);
    }
}
