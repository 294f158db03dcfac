package org.waymark.statistics;

/**
 * The chi-squared tests for a linear trend of the Public Health Profiles (Fingertips) of the Office for Health Improvement
 * and Disparities, from its technical guidance: one for proportions from their counts, one for all else from the limits
 * of each figure.
 *
 * @param statistic on one degree of freedom; not a number where it cannot be worked out
 * @param slope of the log odds, or of the values; not a number for a proportion of 0 or 1, which has no log odds
 */
public record ChiSquaredTrend(double statistic, double slope) {

    /**
     * Proportions: chi-squared for trend of the counts, and the slope by least squares of {@code ln(p/(1−p))} on time.
     *
     * @param denominators above nought
     */
    public static ChiSquaredTrend ofProportions(double[] time, double[] counts, double[] denominators) {
        double origin = mean(time);
        double c = 0;
        double d = 0;
        double ct = 0;
        double dt = 0;
        double dtt = 0;
        var logit = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            double t = time[i] - origin;
            c += counts[i];
            d += denominators[i];
            ct += counts[i] * t;
            dt += denominators[i] * t;
            dtt += denominators[i] * t * t;
            double p = counts[i] / denominators[i];
            logit[i] = p > 0 && p < 1 ? Math.log(p / (1 - p)) : Double.NaN;
        }
        double gap = d * ct - c * dt;
        double statistic = d * gap * gap / (c * (d - c) * (d * dtt - dt * dt));
        return new ChiSquaredTrend(statistic, Regression.fit(time, logit).slope());
    }

    /**
     * All else: the slope by least squares weighted by one over the variance that each figure's limits imply.
     *
     * @param sigma standard error of each value, above nought
     */
    public static ChiSquaredTrend ofValues(double[] time, double[] values, double[] sigma) {
        double origin = mean(time);
        double w = 0;
        double wt = 0;
        double wtt = 0;
        double wv = 0;
        double wvt = 0;
        for (int i = 0; i < values.length; i++) {
            double t = time[i] - origin;
            double weight = 1 / (sigma[i] * sigma[i]);
            w += weight;
            wt += weight * t;
            wtt += weight * t * t;
            wv += weight * values[i];
            wvt += weight * values[i] * t;
        }
        double spread = w * wtt - wt * wt;
        double slope = (w * wvt - wt * wv) / spread;
        return new ChiSquaredTrend(slope * slope * spread / w, slope);
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElse(0);
    }
}
