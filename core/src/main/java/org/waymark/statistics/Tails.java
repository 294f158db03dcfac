package org.waymark.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** How unlikely chance alone makes a statistic as large. */
public final class Tails {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Tails() {}

    /** Both tails of the standard normal distribution beyond z: {@code erfc(|z| / √2)}. */
    public static double normal(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }

    /**
     * The upper tail of chi-squared.
     *
     * @param degrees of freedom, 1 or more
     */
    public static double chiSquared(double value, int degrees) {
        return ChiSquaredDistribution.of(degrees).survivalProbability(value);
    }

    /** The upper tail of F; nought for an infinite one. */
    static double f(double value, int between, int within) {
        return value == Double.POSITIVE_INFINITY
                ? 0
                : FDistribution.of(between, within).survivalProbability(value);
    }
}
