package org.waymark.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Polarity;

/** Ranks with 1 the best. Ties share the better rank and leave a hole after it; what is missing has none. */
public final class Ranking {
    private Ranking() {}

    /**
     * @param figures empty where there is none
     * @return as many, in the same order; all empty without a polarity that says which end is good
     */
    public static List<Optional<Integer>> of(List<Optional<BigDecimal>> figures, Polarity polarity) {
        List<BigDecimal> held = figures.stream().flatMap(Optional::stream).toList();
        return figures.stream()
                .map(figure -> figure.flatMap(value -> rank(value, held, polarity)))
                .toList();
    }

    /** One more than how many are strictly better. */
    static Optional<Integer> rank(BigDecimal value, List<BigDecimal> among, Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> Optional.of(1 + better(value, among, 1));
            case LOWER -> Optional.of(1 + better(value, among, -1));
            case TARGET, NONE -> Optional.empty();
        };
    }

    private static int better(BigDecimal value, List<BigDecimal> among, int sign) {
        return (int) among.stream()
                .filter(other -> other.compareTo(value) * sign > 0)
                .count();
    }
}
