package org.waymark.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * An ordinary least-squares line through points, and Student's t test that its slope is nought.
 *
 * <p>Sums are taken about the mean of x, so that times near 2,000 lose no digits. Checked against the NIST Statistical
 * Reference Datasets (Norris) and R's {@code lm}.
 *
 * @param points how many, 2 or more
 * @param slope per unit of x
 * @param intercept at x = 0
 * @param standardError of the slope; not a number below three points
 * @param t slope over its standard error; infinite for a perfect line that is not flat, not a number for a flat one
 * @param p two-sided, on {@code points - 2} degrees of freedom: 0 for a perfect line that is not flat, 1 for a flat one,
 *     not a number below three points
 */
public record Regression(int points, double slope, double intercept, double standardError, double t, double p) {

    /**
     * Fits the line.
     *
     * @param x not all alike
     * @param y as many as x
     * @throws IllegalArgumentException when x and y differ in length, are fewer than two, or x does not vary
     */
    public static Regression fit(double[] x, double[] y) {
        int n = x.length;
        if (n != y.length || n < 2) {
            throw new IllegalArgumentException("two points or more, as many x as y: " + n + ", " + y.length);
        }
        double meanX = mean(x);
        double meanY = mean(y);
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        for (int i = 0; i < n; i++) {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            sxx += dx * dx;
            sxy += dx * dy;
            syy += dy * dy;
        }
        if (sxx == 0) {
            throw new IllegalArgumentException("x does not vary");
        }
        double slope = sxy / sxx;
        double intercept = meanY - slope * meanX;
        if (n == 2) {
            return new Regression(n, slope, intercept, Double.NaN, Double.NaN, Double.NaN);
        }
        double residual = 0;
        for (int i = 0; i < n; i++) {
            double e = (y[i] - meanY) - slope * (x[i] - meanX);
            residual += e * e;
        }
        if (residual <= syy * 1e-24) {
            boolean flat = syy == 0 || slope == 0;
            return new Regression(
                    n,
                    slope,
                    intercept,
                    0,
                    flat ? Double.NaN : Math.copySign(Double.POSITIVE_INFINITY, slope),
                    flat ? 1 : 0);
        }
        double standardError = Math.sqrt(residual / (n - 2) / sxx);
        double t = slope / standardError;
        double p = 2 * TDistribution.of(n - 2).survivalProbability(Math.abs(t));
        return new Regression(n, slope, intercept, standardError, t, p);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
