package org.waymark.statistics;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Whether two groups' shares differ by more than chance would make them: Pearson's chi-squared test without correction
 * where every count expected is 5 or more (Cochran 1954), Fisher's exact test otherwise, two-sided by summing every table no
 * likelier than the one seen, as R's {@code fisher.test} does.
 *
 * @param p two-sided; 1 where both shares are nought or both are all
 * @param exact whether by Fisher's test
 * @param logOdds the log of the first group's odds over the second's; half a case is added to each cell where one is empty
 * @param variance of it, by Woolf (1955)
 */
public record TwoProportions(double p, boolean exact, double logOdds, double variance) {
    private static final double FEWEST_EXPECTED = 5;
    private static final double ROUNDING = 1 + 1e-7;

    /**
     * @param first cases of {@code ofFirst}
     * @throws IllegalArgumentException when a group is empty or has more cases than members
     */
    public static TwoProportions of(long first, long ofFirst, long second, long ofSecond) {
        if (first < 0 || second < 0 || first > ofFirst || second > ofSecond || ofFirst == 0 || ofSecond == 0) {
            throw new IllegalArgumentException("cases within groups that are not empty: " + first + "/" + ofFirst + ", "
                    + second + "/" + ofSecond);
        }
        double all = ofFirst + (double) ofSecond;
        double cases = first + (double) second;
        double smallest = Math.min(ofFirst, ofSecond) * Math.min(cases, all - cases) / all;
        boolean exact = smallest < FEWEST_EXPECTED;
        double half = first == 0 || second == 0 || first == ofFirst || second == ofSecond ? 0.5 : 0;
        double a = first + half;
        double b = ofFirst - first + half;
        double c = second + half;
        double d = ofSecond - second + half;
        return new TwoProportions(
                cases == 0 || cases == all
                        ? 1
                        : exact ? fisher(first, ofFirst, second, ofSecond) : pearson(first, ofFirst, second, ofSecond),
                exact,
                Math.log(a) - Math.log(b) - Math.log(c) + Math.log(d),
                1 / a + 1 / b + 1 / c + 1 / d);
    }

    private static double pearson(double first, double ofFirst, double second, double ofSecond) {
        double all = ofFirst + ofSecond;
        double cases = first + second;
        double cross = first * (ofSecond - second) - second * (ofFirst - first);
        double squared = cross * cross / ofFirst / ofSecond / cases / (all - cases) * all;
        return Tails.chiSquared(squared, 1);
    }

    private static double fisher(long first, long ofFirst, long second, long ofSecond) {
        var tables = HypergeometricDistribution.of(
                Math.toIntExact(ofFirst + ofSecond), Math.toIntExact(first + second), Math.toIntExact(ofFirst));
        double seen = tables.probability(Math.toIntExact(first)) * ROUNDING;
        double p = 0;
        for (int x = tables.getSupportLowerBound(); x <= tables.getSupportUpperBound(); x++) {
            double likely = tables.probability(x);
            p += likely <= seen ? likely : 0;
        }
        return Math.min(1, p);
    }
}
