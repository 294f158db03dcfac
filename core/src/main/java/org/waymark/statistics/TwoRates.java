package org.waymark.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Whether two counts over their exposures differ by more than chance would make them. Given their sum, the first is binomial
 * if both rates are one (Przyborowski and Wilenski 1940); two-sided by summing every outcome no likelier than the one
 * seen, as R's {@code poisson.test} does.
 *
 * @param p two-sided; 1 where both counts are nought
 * @param logRatio the log of the first rate over the second; half a case is added to both where one is nought
 * @param variance of it: the sum of the counts' reciprocals
 */
public record TwoRates(double p, double logRatio, double variance) {
    private static final double ROUNDING = 1 + 1e-7;

    /**
     * @param first cases over an exposure of {@code ofFirst}
     * @throws IllegalArgumentException when a count is below nought or an exposure is not above it
     */
    public static TwoRates of(long first, double ofFirst, long second, double ofSecond) {
        if (first < 0 || second < 0 || !(ofFirst > 0) || !(ofSecond > 0)) {
            throw new IllegalArgumentException(
                    "counts over exposures: " + first + "/" + ofFirst + ", " + second + "/" + ofSecond);
        }
        double half = first == 0 || second == 0 ? 0.5 : 0;
        double logRatio = Math.log((first + half) / ofFirst) - Math.log((second + half) / ofSecond);
        double variance = 1 / (first + half) + 1 / (second + half);
        return new TwoRates(
                first + second == 0 ? 1 : binomial(first, first + second, ofFirst / (ofFirst + ofSecond)),
                logRatio,
                variance);
    }

    /** Outcomes grow likelier up to the mode and less likely after it, so that each tail has one end to find. */
    private static double binomial(long first, long all, double share) {
        int n = Math.toIntExact(all);
        int x = Math.toIntExact(first);
        var outcomes = BinomialDistribution.of(n, share);
        double seen = outcomes.probability(x) * ROUNDING;
        int mode = (int) Math.min(n, Math.floor((n + 1) * share));
        if (x >= mode) {
            int below = lastUnlikely(outcomes, seen, -1, mode);
            return Math.min(
                    1, outcomes.survivalProbability(x - 1) + (below < 0 ? 0 : outcomes.cumulativeProbability(below)));
        }
        int above = lastUnlikely(outcomes, seen, n + 1, mode);
        return Math.min(
                1, outcomes.cumulativeProbability(x) + (above > n ? 0 : outcomes.survivalProbability(above - 1)));
    }

    /** The outcome nearest the mode, on one side of it, that is no likelier than the one seen; {@code outside} if there is none. */
    private static int lastUnlikely(BinomialDistribution outcomes, double seen, int outside, int mode) {
        int far = outside;
        int near = mode;
        if (outcomes.probability(mode) <= seen) {
            return mode;
        }
        while (Math.abs(near - far) > 1) {
            int middle = far + (near - far) / 2;
            if (outcomes.probability(middle) <= seen) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return far;
    }
}
