package org.waymark.statistics;

/**
 * An ordinary least-squares line through points, and Student's t test that its slope is nought.
 *
 * <p>The sums are those of {@link LeastSquares}. Checked against the NIST Statistical Reference Datasets (Norris) and R's
 * {@code lm}.
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
        var sums = new LeastSquares();
        if (!sums.fit(x, 0, y, 0, n)) {
            throw new IllegalArgumentException("x does not vary");
        }
        return new Regression(n, sums.slope(), sums.intercept(), sums.standardError(), sums.t(), sums.p());
    }
}
