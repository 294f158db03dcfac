package org.waymark.statistics;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.DoubleSupplier;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/** Student's t distribution: two-sided probabilities, and the values of t at which they cross a level. */
public final class StudentT {
    private static final int KEPT = 256;

    /** Degrees of freedom below which the finite sums are short. */
    private static final int SUMMED = 150;

    /** The smallest difference from 1 that keeps twelve digits. */
    private static final double ENOUGH = 1e-3;

    private static final AtomicReferenceArray<@Nullable TDistribution> DISTRIBUTIONS = new AtomicReferenceArray<>(KEPT);

    private StudentT() {}

    /**
     * The chance of a t as far from nought on either side, on that many degrees of freedom. By the finite sums of Abramowitz
     * and Stegun (26.7.3 and 26.7.4), which take a twentieth of the time, where what is left of 1 keeps twelve digits; else
     * by the incomplete beta function.
     */
    public static double twoSided(int degrees, double t) {
        if (degrees < SUMMED) {
            double tail = 1 - within(degrees, Math.abs(t));
            if (tail > ENOUGH) {
                return tail;
            }
        }
        return 2 * distribution(degrees).survivalProbability(Math.abs(t));
    }

    /** The chance of a t between -t and t. */
    private static double within(int degrees, double t) {
        double square = 1 / (1 + t * t / degrees);
        double sine = t / Math.sqrt(degrees + t * t);
        boolean even = (degrees & 1) == 0;
        double term = 1;
        double sum = degrees == 1 ? 0 : 1;
        for (int k = even ? 1 : 2; k <= degrees - 3; k += 2) {
            term *= square * k / (k + 1);
            sum += term;
        }
        return even ? sine * sum : 2 / Math.PI * (Math.atan(t / Math.sqrt(degrees)) + sine * Math.sqrt(square) * sum);
    }

    private static TDistribution distribution(int degrees) {
        if (degrees >= KEPT) {
            return TDistribution.of(degrees);
        }
        TDistribution known = DISTRIBUTIONS.get(degrees);
        if (known == null) {
            known = TDistribution.of(degrees);
            DISTRIBUTIONS.set(degrees, known);
        }
        return known;
    }

    /**
     * The values of t beyond which the two-sided probability is below a level, each worked out once. A t within a hundred-millionth
     * of one is decided by its probability, so the answer is always that of {@code twoSided(degrees, t) < level}. May be
     * shared between threads.
     */
    public static final class Critical {
        private static final double NEAR = 1e-8;

        private final double level;
        private final double[] values = new double[KEPT];

        /** @param level above 0 and below 1 */
        public Critical(double level) {
            this.level = level;
            for (int degrees = 1; degrees < KEPT; degrees++) {
                values[degrees] = value(degrees);
            }
        }

        public double level() {
            return level;
        }

        /** Whether the two-sided probability of t is below the level. */
        public boolean exceeded(int degrees, double t) {
            double size = Math.abs(t);
            double line = degrees < KEPT ? values[degrees] : Double.NaN;
            if (size > line * (1 + NEAR)) {
                return true;
            }
            if (size < line * (1 - NEAR)) {
                return false;
            }
            return twoSided(degrees, t) < level;
        }

        /**
         * The same of a t whose square is a quotient, without dividing or taking a root unless it is all but on the line.
         *
         * @param t asked for only then
         */
        boolean exceeded(int degrees, double over, double under, DoubleSupplier t) {
            double line = degrees < KEPT ? values[degrees] * values[degrees] * under : Double.NaN;
            if (over > line * (1 + 2 * NEAR)) {
                return true;
            }
            if (over < line * (1 - 2 * NEAR)) {
                return false;
            }
            return twoSided(degrees, t.getAsDouble()) < level;
        }

        private double value(int degrees) {
            return -distribution(degrees).inverseCumulativeProbability(level / 2);
        }
    }
}
