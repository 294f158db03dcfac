package org.waymark.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The values below which a given share of a distribution lies. The library's answers are taken to the last digit by two
 * steps of Newton, since its own solver stops at a billionth. Checked against R's {@code qnorm}, {@code qchisq} and
 * {@code qt}.
 */
public final class Distributions {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Distributions() {}

    /** Of the standard normal; for a two-sided level of 95%, {@code normal(0.975)} is 1.95996. */
    public static double normal(double share) {
        return NORMAL.inverseCumulativeProbability(share);
    }

    public static double chiSquared(double share, double degrees) {
        return polished(ChiSquaredDistribution.of(degrees), share);
    }

    public static double student(double share, double degrees) {
        return polished(TDistribution.of(degrees), share);
    }

    /** How many standard errors on either side a two-sided level asks for. */
    public static double deviations(double level) {
        return normal(upperShare(level));
    }

    /** Of a two-sided level, the share below its upper end: 0.975 of 0.95. */
    static double upperShare(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level lies between 0 and 1: " + level);
        }
        return 0.5 + level / 2;
    }

    private static double polished(ContinuousDistribution distribution, double share) {
        double x = distribution.inverseCumulativeProbability(share);
        for (int step = 0; step < 2 && Double.isFinite(x); step++) {
            double off = share > 0.5
                    ? (1 - share) - distribution.survivalProbability(x)
                    : distribution.cumulativeProbability(x) - share;
            double density = distribution.density(x);
            if (density > 0 && Double.isFinite(density)) {
                x -= off / density;
            }
        }
        return x;
    }
}
