package org.waymark.trend;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.statistics.ChiSquaredTrend;

/**
 * The recent trend of the Public Health Profiles (Fingertips): the latest five yearly figures, at 99.8%, and only where no
 * single year makes it. See {@code docs/methods/fingertips.md}.
 */
public final class Fingertips {
    /** Years looked at. */
    public static final int YEARS = 5;

    private Fingertips() {}

    /**
     * How an implementation goes about it where they differ.
     *
     * @param critical what chi-squared must exceed
     * @param width of a 95% interval in standard errors
     * @param positions whether the years are counted in order, gaps or not, and not taken as they are
     */
    public record Convention(double critical, double width, boolean positions) {
        /** Ours: nothing is rounded, and years between which one is missing stay as far apart as they are. */
        public static final Convention WAYMARK = new Convention(9.549535706083237, 2 * 1.959963984540054, false);

        /** PHEindicatormethods, branch add_trend_markers: the critical value is rounded, and years are positions. */
        public static final Convention PHE_INDICATOR_METHODS = new Convention(9.5495, 2 * 1.959963984540054, true);

        /** The national service, FingertipsNext: the interval's width is rounded. */
        public static final Convention FINGERTIPS_NEXT = new Convention(9.549535706083237, 3.92, false);

        private double[] time(double[] years) {
            return positions ? IntStream.range(0, years.length).asDoubleStream().toArray() : years;
        }
    }

    /** How a recent trend came about, or why it cannot be calculated. */
    public enum Reason {
        SIGNIFICANT,
        NO_SIGNIFICANT_TREND,
        /** Without one of the years the slope would turn. */
        OUTLIER_FOUND,
        NOT_ENOUGH_POINTS,
        MISSING_VALUES,
        MISSING_LIMITS,
        DUPLICATE_YEARS,
        /** A proportion of 0 or 1, or above it, has no log odds. */
        NO_LOG_ODDS,
        /** Limits that lie on each other give a figure endless weight. */
        LIMITS_WITHOUT_WIDTH
    }

    /**
     * @param way 1 rising, −1 falling, 0 neither
     * @param chiSquared not a number where it cannot be calculated
     * @param slope of the log odds, or of the values a year
     */
    public record Recent(int way, Reason reason, double chiSquared, double slope) {
        static Recent none(Reason reason) {
            return new Recent(0, reason, Double.NaN, Double.NaN);
        }

        public boolean calculated() {
            return !Double.isNaN(chiSquared);
        }
    }

    /**
     * A proportion from its counts.
     *
     * @param years in order, as numbers; those between which a year is missing stay as far apart as they are
     * @param counts not a number where missing
     */
    public static Recent proportion(double[] years, double[] counts, double[] denominators, Convention by) {
        double[] t = latest(years);
        double[] c = latest(counts);
        double[] d = latest(denominators);
        Reason cannot = cannot(t, c, d);
        if (cannot != null) {
            return Recent.none(cannot);
        }
        for (int i = 0; i < YEARS; i++) {
            if (!(c[i] > 0 && c[i] < d[i])) {
                return Recent.none(Reason.NO_LOG_ODDS);
            }
        }
        double[] time = by.time(t);
        return judge(keep -> ChiSquaredTrend.ofProportions(only(time, keep), only(c, keep), only(d, keep)), by);
    }

    /**
     * All else, from each figure's 95% limits.
     *
     * @param lower in the unit of the values; not a number where missing
     */
    public static Recent limits(double[] years, double[] values, double[] lower, double[] upper, Convention by) {
        double[] t = latest(years);
        double[] v = latest(values);
        double[] l = latest(lower);
        double[] u = latest(upper);
        Reason cannot = cannot(t, v, v);
        if (cannot != null) {
            return Recent.none(cannot);
        }
        var sigma = new double[YEARS];
        for (int i = 0; i < YEARS; i++) {
            sigma[i] = (u[i] - l[i]) / by.width();
            if (Double.isNaN(sigma[i])) {
                return Recent.none(Reason.MISSING_LIMITS);
            }
        }
        if (Arrays.stream(sigma).anyMatch(each -> each <= 0)) {
            return Recent.none(Reason.LIMITS_WITHOUT_WIDTH);
        }
        double[] time = by.time(t);
        return judge(keep -> ChiSquaredTrend.ofValues(only(time, keep), only(v, keep), only(sigma, keep)), by);
    }

    private static Recent judge(IntFunction<ChiSquaredTrend> without, Convention by) {
        ChiSquaredTrend all = without.apply(-1);
        if (!(all.statistic() > by.critical())) {
            return new Recent(0, Reason.NO_SIGNIFICANT_TREND, all.statistic(), all.slope());
        }
        double way = Math.signum(all.slope());
        boolean steady = IntStream.range(0, YEARS)
                .allMatch(left -> Math.signum(without.apply(left).slope()) == way);
        return new Recent(
                steady ? (int) way : 0,
                steady ? Reason.SIGNIFICANT : Reason.OUTLIER_FOUND,
                all.statistic(),
                all.slope());
    }

    private static @Nullable Reason cannot(double[] years, double[] values, double[] others) {
        if (years.length < YEARS) {
            return Reason.NOT_ENOUGH_POINTS;
        }
        if (Arrays.stream(years).distinct().count() < YEARS) {
            return Reason.DUPLICATE_YEARS;
        }
        return DoubleStream.concat(Arrays.stream(values), Arrays.stream(others)).anyMatch(Double::isNaN)
                ? Reason.MISSING_VALUES
                : null;
    }

    private static double[] latest(double[] values) {
        return Arrays.copyOfRange(values, Math.max(0, values.length - YEARS), values.length);
    }

    private static double[] only(double[] values, int left) {
        return IntStream.range(0, values.length)
                .filter(i -> i != left)
                .mapToDouble(i -> values[i])
                .toArray();
    }
}
