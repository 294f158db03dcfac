package org.waymark.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts shown to the nearest multiple of a base, halves up, and what whole numbers such a count may stand for. */
final class Rounding {
    private Rounding() {}

    static BigDecimal round(BigDecimal value, int base) {
        BigDecimal by = BigDecimal.valueOf(base);
        return value.divide(by, 0, RoundingMode.HALF_UP).multiply(by);
    }

    /** The least whole number, nought or more, that is shown as this one is. */
    static double least(double value, int base) {
        return Math.max(0, Math.ceil(shown(value, base) - base / 2.0));
    }

    static double most(double value, int base) {
        return Math.ceil(shown(value, base) + base / 2.0) - 1;
    }

    private static double shown(double value, int base) {
        return round(BigDecimal.valueOf(value), base).doubleValue();
    }
}
