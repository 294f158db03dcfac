package org.waymark.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The Poisson limits that PHEindicatormethods' funnels are drawn with, digit for digit: found by halving a share between 0
 * and 1 until the step is below a ten-millionth, so that for very few events they differ from the exact ones in the fifth
 * digit. Waymark's own limits are {@link ExactPoisson}; this is here so that a published funnel can be made again.
 */
public final class PoissonSearch {
    private static final double SMALLEST_STEP = 1e-7;

    private PoissonSearch() {}

    /** @param events above 0 */
    public static Interval of(double events, double level) {
        double tail = 1 - Distributions.upperShare(level);
        return new Interval(end(events, tail, true), end(events, tail, false));
    }

    private static double end(double events, double tail, boolean lower) {
        double share = 0.5;
        for (double step = 0.5; step > SMALLEST_STEP; ) {
            step /= 2;
            double expected = mean(events, share);
            boolean beyond = lower
                    ? ChiSquaredDistribution.of(2 * events).cumulativeProbability(2 * expected) > tail
                    : ChiSquaredDistribution.of(2 * events + 2).survivalProbability(2 * expected) < tail;
            share += beyond ? -step : step;
        }
        return mean(events, share);
    }

    private static double mean(double events, double share) {
        return (1 + events) * share / (1 - share);
    }
}
