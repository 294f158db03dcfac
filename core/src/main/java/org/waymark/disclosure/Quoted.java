package org.waymark.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number that stands in a text.
 *
 * @param start of it in the text
 * @param end after its last character
 * @param step what its last digit is worth: 0.1 for 33.3, 1,000 for "12 thousand"
 */
record Quoted(int start, int end, BigDecimal value, BigDecimal step, Kind kind) {

    enum Kind {
        PLAIN,
        PERCENT,
        /** A difference of two percentages. */
        POINTS,
        POUNDS,
        /** So many days, weeks, months. */
        TIME
    }

    /** Whether it is the amount, rounded half up to as many digits as the text gives. */
    boolean tells(BigDecimal amount) {
        return amount.divide(step, 0, RoundingMode.HALF_UP).multiply(step).compareTo(value) == 0;
    }

    boolean is(BigDecimal amount) {
        return amount.compareTo(value) == 0;
    }
}
