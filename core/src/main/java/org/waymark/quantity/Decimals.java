package org.waymark.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The number of decimal places a figure is published at, 0 to 6. Rounding is half up, once, on an exact quotient. */
public record Decimals(int places) {
    /** No number of units. */
    public static final long UNSURE = Long.MIN_VALUE;

    private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

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

    /**
     * The same in whole units of the last decimal, from the nearest double of the exact figure: 27.03 at one place is 270.
     *
     * @return {@link #UNSURE} where the double is too near a half, or too large, to tell: then ask the exact figure
     */
    public long units(double value) {
        double scaled = value * POWERS[places];
        double down = Math.floor(scaled);
        double over = scaled - down;
        if (!(Math.abs(over - 0.5) > 1e-6) || !(Math.abs(scaled) < 1e9)) {
            return UNSURE;
        }
        return (long) (over > 0.5 ? down + 1 : down);
    }

    /** A rounded figure in whole units of its last decimal. */
    public long units(BigDecimal rounded) {
        return rounded.movePointRight(places).longValueExact();
    }

    /** The figure of so many units of the last decimal. */
    public BigDecimal ofUnits(long units) {
        return BigDecimal.valueOf(units, places);
    }

    /** The same as a double, the nearest to it. */
    public double doubleOfUnits(long units) {
        return units / POWERS[places];
    }
}
