package org.waymark.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The number of decimal places a figure is published at, 0 to 6. Rounding is half up, once, on an exact quotient. */
public record Decimals(int places) {

    public Decimals {
        if (places < 0 || places > 6) {
            throw new IllegalArgumentException("decimals must be 0 to 6: " + places);
        }
    }

    public static Decimals of(int places) {
        return new Decimals(places);
    }

    /** The figure a reader sees: divided exactly and rounded half up (away from zero at the half). */
    public BigDecimal round(Figure.Known figure) {
        return figure.dividend().divide(figure.divisor(), places, RoundingMode.HALF_UP);
    }

    public BigDecimal round(BigDecimal value) {
        return value.setScale(places, RoundingMode.HALF_UP);
    }
}
