package org.waymark.trend;

import org.waymark.statistics.AttributeLimits;
import org.waymark.statistics.MovingRange;

/**
 * What one point of a process chart is held against. A point on a limit is not outside it.
 *
 * @param nearLower two thirds of the way from the mean to the lower limit
 */
public record ProcessLimits(double mean, double lower, double upper, double nearLower, double nearUpper) {

    /**
     * XmR limits: the mean, and so many average moving ranges on either side of it. They are neither floored at nought nor
     * capped at a hundred.
     *
     * @param baseline the points the limits are worked out from; of fewer than two, the limits are not numbers
     */
    public static ProcessLimits xmr(double[] baseline, ProcessRules rules) {
        double mean = java.util.Arrays.stream(baseline).average().orElse(Double.NaN);
        double reach = rules.factor() * MovingRange.average(baseline, rules.screened());
        double near = reach * 2 / 3;
        return new ProcessLimits(mean, mean - reach, mean + reach, mean - near, mean + near);
    }

    /** Three standard deviations either side, and two to the near limits, times a scale. */
    static ProcessLimits of(AttributeLimits limits, int point, double scale) {
        return new ProcessLimits(
                limits.centre() * scale,
                limits.lower(point, 3) * scale,
                limits.upper(point, 3) * scale,
                limits.lower(point, 2) * scale,
                limits.upper(point, 2) * scale);
    }

    public boolean known() {
        return !Double.isNaN(lower) && !Double.isNaN(upper);
    }

    public boolean haveWidth() {
        return upper > lower;
    }

    public boolean outside(double value) {
        return value > upper || value < lower;
    }

    /** Beyond a near limit and not outside. */
    public boolean close(double value) {
        return !outside(value) && beyond(value) != 0;
    }

    /** 1 above the upper near limit, −1 below the lower, else 0. */
    int beyond(double value) {
        return value > nearUpper ? 1 : value < nearLower ? -1 : 0;
    }

    /** 1 above the mean, −1 below it, 0 on it. */
    public int side(double value) {
        return (int) Math.signum(value - mean);
    }
}
