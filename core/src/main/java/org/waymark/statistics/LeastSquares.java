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

    private double[] dx = new double[64];
    private double[] centred = {};
    private double centredSpread;

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
        if (dx.length < n) {
            dx = new double[n * 2];
        }
        double mean = mean(x, fromX, n);
        for (int i = 0; i < n; i++) {
            dx[i] = x[fromX + i] - mean;
        }
        return fit(mean, dx, squares(dx, n), y, fromY, n);
    }

    /**
     * The same for x = 0, 1, 2 …, whose distances from their mean are kept from one series to the next: the bits are those of
     * {@link #fit(double[], int, double[], int, int)}.
     */
    public boolean fitEven(double[] y, int fromY, int n) {
        double mean = (n - 1) / 2.0;
        if (centred.length != n) {
            centred = new double[n];
            for (int i = 0; i < n; i++) {
                centred[i] = i - mean;
            }
            centredSpread = squares(centred, n);
        }
        return fit(mean, centred, centredSpread, y, fromY, n);
    }

    private boolean fit(double mx, double[] from, double spread, double[] y, int fromY, int n) {
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
        for (; i < n - 3; i += 4) {
            double dy0 = y[fromY + i] - my;
            double dy1 = y[fromY + i + 1] - my;
            double dy2 = y[fromY + i + 2] - my;
            double dy3 = y[fromY + i + 3] - my;
            xy0 += from[i] * dy0;
            xy1 += from[i + 1] * dy1;
            xy2 += from[i + 2] * dy2;
            xy3 += from[i + 3] * dy3;
            yy0 += dy0 * dy0;
            yy1 += dy1 * dy1;
            yy2 += dy2 * dy2;
            yy3 += dy3 * dy3;
        }
        for (; i < n; i++) {
            double dy = y[fromY + i] - my;
            xy0 += from[i] * dy;
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
            residual = residual(from, y, fromY);
        }
        return true;
    }

    private double residual(double[] from, double[] y, int fromY) {
        double sum = 0;
        for (int i = 0; i < points; i++) {
            double e = (y[fromY + i] - meanY) - slope * from[i];
            sum += e * e;
        }
        return sum;
    }

    private static double squares(double[] values, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += values[i] * values[i];
        }
        return sum;
    }

    private static double mean(double[] values, int from, int n) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i < n - 3; i += 4) {
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
        return critical.exceeded(points - 2, slope * slope * sxx * (points - 2), residual, this::t);
    }
}
