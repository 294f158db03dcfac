package org.waymark.statistics;

import java.util.Arrays;

/**
 * Spearman’s rank correlation: Pearson’s correlation of the ranks, ties sharing the mean of theirs (C. Spearman, “The
 * Proof and Measurement of Association between Two Things”, American Journal of Psychology 15, 1904).
 */
public final class Spearman {
    private Spearman() {}

    /**
     * @param x and {@code y} pairs: at least two
     * @return between -1 and 1; not a number where all of one side are alike
     */
    public static double of(double[] x, double[] y) {
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException("pairs, at least two: " + x.length + ", " + y.length);
        }
        double[] a = ranks(x);
        double[] b = ranks(y);
        double mean = (x.length + 1) / 2.0;
        double both = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - mean) * (b[i] - mean);
            ones += (a[i] - mean) * (a[i] - mean);
            others += (b[i] - mean) * (b[i] - mean);
        }
        return ones == 0 || others == 0 ? Double.NaN : both / Math.sqrt(ones * others);
    }

    private static double[] ranks(double[] values) {
        return Arrays.stream(values)
                .map(value -> Arrays.stream(values)
                                .filter(other -> other < value)
                                .count()
                        + (Arrays.stream(values).filter(other -> other == value).count() + 1) / 2.0)
                .toArray();
    }
}
