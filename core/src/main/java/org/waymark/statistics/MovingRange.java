package org.waymark.statistics;

/** The average step between neighbouring values, from which the limits of an XmR chart are made. */
public final class MovingRange {
    /** Upper limit of moving ranges over their average, Shewhart's D4 for two. */
    public static final double UPPER = 3.267;

    /** What a moving range of two is on average, in standard deviations: Shewhart's d2 for two. */
    public static final double D2 = 1.128;

    private MovingRange() {}

    /**
     * The average of the steps between neighbours.
     *
     * @param screened whether steps that are not below {@value #UPPER} times the average are left out, once
     * @return not a number below two values; nought for values that are all alike
     */
    public static double average(double[] values, boolean screened) {
        double sum = 0;
        for (int i = 1; i < values.length; i++) {
            sum += Math.abs(values[i] - values[i - 1]);
        }
        double average = values.length < 2 ? Double.NaN : sum / (values.length - 1);
        if (!screened || !(average > 0)) {
            return average;
        }
        double kept = 0;
        int count = 0;
        for (int i = 1; i < values.length; i++) {
            double step = Math.abs(values[i] - values[i - 1]);
            if (step < UPPER * average) {
                kept += step;
                count++;
            }
        }
        return kept / count;
    }
}
