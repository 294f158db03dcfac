package org.waymark.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Polarity;

/**
 * The values that part a set of figures into quarters, by R's type 7, worked out in decimals so that a figure on a cut is
 * exactly on it. As the Department for Education's local authority interactive tool has it, a value on a cut belongs to the
 * lower quarter: which is the better band where lower is better, and the worse where higher is.
 */
public record QuartileCuts(
        BigDecimal lowest, BigDecimal lower, BigDecimal middle, BigDecimal upper, BigDecimal highest) {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** @return empty for no figures */
    public static Optional<QuartileCuts> of(List<BigDecimal> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        return Optional.of(
                new QuartileCuts(cut(sorted, 0), cut(sorted, 1), cut(sorted, 2), cut(sorted, 3), cut(sorted, 4)));
    }

    private static BigDecimal cut(List<BigDecimal> sorted, int quarters) {
        int place = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(place / 4);
        int part = place % 4;
        return part == 0
                ? below
                : sorted.get(place / 4 + 1)
                        .subtract(below)
                        .multiply(QUARTER)
                        .multiply(BigDecimal.valueOf(part))
                        .add(below);
    }

    /**
     * @return empty without a polarity that says which end is good
     * @throws IllegalArgumentException for a value outside the set
     */
    public Optional<Band> band(BigDecimal value, Polarity polarity) {
        if (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0) {
            throw new IllegalArgumentException(value + " lies outside " + lowest + " to " + highest);
        }
        int quarter = value.compareTo(lower) <= 0
                ? 0
                : value.compareTo(middle) <= 0 ? 1 : value.compareTo(upper) <= 0 ? 2 : 3;
        return switch (polarity) {
            case LOWER -> Optional.of(Band.values()[quarter]);
            case HIGHER -> Optional.of(Band.values()[3 - quarter]);
            case TARGET, NONE -> Optional.empty();
        };
    }

    /** Where the best quarter begins; empty without a polarity that says which end is good. */
    public Optional<BigDecimal> best(Polarity polarity) {
        return switch (polarity) {
            case LOWER -> Optional.of(lower);
            case HIGHER -> Optional.of(upper);
            case TARGET, NONE -> Optional.empty();
        };
    }

    /** How far a value is short of the best quarter; nought on its edge and within. */
    public Optional<BigDecimal> gap(BigDecimal value, Polarity polarity) {
        return best(polarity)
                .map(best -> polarity == Polarity.LOWER ? value.subtract(best) : best.subtract(value))
                .map(gap -> gap.max(BigDecimal.ZERO));
    }
}
