package org.waymark.statistics;

/**
 * The sums of an ordinary least-squares line over a stretch of arrays. It allocates nothing and is used again and again:
 * {@link Regression} asks it for one line, the kernel on columns for millions, and both get the same bits.
 *
 * <p>Sums are taken about the means, in four interleaved parts, so that times near 2,000 lose no digits and a processor
 * need not wait for one addition before it begins the next. The squared residuals come from the sums where that costs no
 * more than four digits, else from a pass of their own.
 */
public final class LeastSquares {
    /** Residuals smaller than this share of the spread of y are summed point by point. */
    private static final double NEARLY_PERFECT = 1e-4;

    /** Below this share of the spread of y nothing is left but rounding. */
    private static final double PERFECT = 1e-24;

    private static final double[] RAMP = ramp(1024);

    private int points;
    private double meanX;
    private double meanY;
    private double sxx;
    private double sxy;
    private double syy;
    private double slope;
    private double residual;

    /**
     * Fits a line through n points, two or more.
     *
     * @return whether x varies; if not, there is no line
     */
    public boolean fit(double[] x, int fromX, double[] y, int fromY, int n) {
        double mean = mean(x, fromX, n);
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            double dx0 = x[fromX + i] - mean;
            double dx1 = x[fromX + i + 1] - mean;
            double dx2 = x[fromX + i + 2] - mean;
            double dx3 = x[fromX + i + 3] - mean;
            a += dx0 * dx0;
            b += dx1 * dx1;
            c += dx2 * dx2;
            d += dx3 * dx3;
        }
        for (; i < n; i++) {
            double dx = x[fromX + i] - mean;
            a += dx * dx;
        }
        return fit(x, fromX, mean, (a + b) + (c + d), y, fromY, n);
    }

    /**
     * The same for x = 0, 1, 2 …, whose mean and spread need no sum: whole numbers and halves add up exactly, so the bits
     * are those of {@link #fit(double[], int, double[], int, int)}.
     */
    public boolean fitEven(double[] y, int fromY, int n) {
        double[] x = n <= RAMP.length ? RAMP : ramp(n);
        return fit(x, 0, (n - 1) / 2.0, (double) n * ((double) n * n - 1) / 12, y, fromY, n);
    }

    private boolean fit(double[] x, int fromX, double mx, double spread, double[] y, int fromY, int n) {
        double my = mean(y, fromY, n);
        double xy0 = 0;
        double xy1 = 0;
        double xy2 = 0;
        double xy3 = 0;
        double yy0 = 0;
        double yy1 = 0;
        double yy2 = 0;
        double yy3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            double dy0 = y[fromY + i] - my;
            double dy1 = y[fromY + i + 1] - my;
            double dy2 = y[fromY + i + 2] - my;
            double dy3 = y[fromY + i + 3] - my;
            xy0 += (x[fromX + i] - mx) * dy0;
            xy1 += (x[fromX + i + 1] - mx) * dy1;
            xy2 += (x[fromX + i + 2] - mx) * dy2;
            xy3 += (x[fromX + i + 3] - mx) * dy3;
            yy0 += dy0 * dy0;
            yy1 += dy1 * dy1;
            yy2 += dy2 * dy2;
            yy3 += dy3 * dy3;
        }
        for (; i < n; i++) {
            double dy = y[fromY + i] - my;
            xy0 += (x[fromX + i] - mx) * dy;
            yy0 += dy * dy;
        }
        points = n;
        meanX = mx;
        meanY = my;
        sxx = spread;
        sxy = (xy0 + xy1) + (xy2 + xy3);
        syy = (yy0 + yy1) + (yy2 + yy3);
        if (sxx == 0) {
            return false;
        }
        slope = sxy / sxx;
        residual = syy - slope * sxy;
        if (residual <= syy * NEARLY_PERFECT) {
            residual = residual(x, fromX, y, fromY);
        }
        return true;
    }

    private double residual(double[] x, int fromX, double[] y, int fromY) {
        double sum = 0;
        for (int i = 0; i < points; i++) {
            double e = (y[fromY + i] - meanY) - slope * (x[fromX + i] - meanX);
            sum += e * e;
        }
        return sum;
    }

    private static double mean(double[] values, int from, int n) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            a += values[from + i];
            b += values[from + i + 1];
            c += values[from + i + 2];
            d += values[from + i + 3];
        }
        for (; i < n; i++) {
            a += values[from + i];
        }
        return ((a + b) + (c + d)) / n;
    }

    private static double[] ramp(int n) {
        var ramp = new double[n];
        for (int i = 0; i < n; i++) {
            ramp[i] = i;
        }
        return ramp;
    }

    public int points() {
        return points;
    }

    public double slope() {
        return slope;
    }

    public double intercept() {
        return meanY - slope * meanX;
    }

    /** Whether every point lies on the line, so that nothing is left to test it by; three points or more. */
    private boolean perfect() {
        return residual <= syy * PERFECT;
    }

    private boolean flat() {
        return syy == 0 || slope == 0;
    }

    /** Of the slope; not a number below three points, 0 for a perfect line. */
    public double standardError() {
        return points < 3 ? Double.NaN : perfect() ? 0 : Math.sqrt(residual / (points - 2) / sxx);
    }

    /** Slope over its standard error: infinite for a perfect line that is not flat, not a number for a flat one. */
    public double t() {
        if (points < 3) {
            return Double.NaN;
        }
        if (perfect()) {
            return flat() ? Double.NaN : Math.copySign(Double.POSITIVE_INFINITY, slope);
        }
        return slope / standardError();
    }

    /** Two-sided: 0 for a perfect line that is not flat, 1 for a flat one, not a number below three points. */
    public double p() {
        if (points < 3) {
            return Double.NaN;
        }
        if (perfect()) {
            return flat() ? 1 : 0;
        }
        return StudentT.twoSided(points - 2, t());
    }

    /** Whether {@code p() < level}, without working out p unless t is all but on the line. */
    public boolean significant(StudentT.Critical critical) {
        if (points < 3) {
            return false;
        }
        if (perfect()) {
            return p() < critical.level();
        }
        return critical.exceeded(points - 2, t());
    }
}
