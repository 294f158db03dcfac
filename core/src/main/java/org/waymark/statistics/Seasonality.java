package org.waymark.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whether a season shows: Kruskal and Wallis (1952) over the seasons, on values from which the seasonal Theil-Sen
 * slope was taken (a slope through all pairs would take some of the season for a trend).
 * The chance is worked out by Iman and Davenport's F (1976), because with three years of four quarters even a perfect
 * season reaches no further than p = 0.016 by chi-squared.
 *
 * <p>Values that are all alike have H = 0 and p = 1.
 *
 * @param h the Kruskal-Wallis statistic, ties allowed for
 */
public record Seasonality(double h, double p) {

    /**
     * @param time in periods
     * @param season of each value, from nought; every season has a value
     * @param seasons in a year, 2 or more, and fewer than the values
     */
    public static Seasonality of(double[] time, int[] season, double[] values, int seasons) {
        int n = values.length;
        var year = new double[n];
        Arrays.setAll(year, i -> (time[i] - season[i]) / seasons);
        double slope = TheilSen.seasonal(year, season, values) / seasons;
        var level = new double[n];
        double scale = 0;
        for (int i = 0; i < n; i++) {
            level[i] = values[i] - slope * (time[i] - time[0]);
            scale = Math.max(scale, Math.abs(values[i]));
        }
        double[] ranks = ranks(level, scale * 1e-12);
        var sum = new double[seasons];
        var count = new int[seasons];
        double spread = 0;
        double middle = (n + 1) / 2.0;
        for (int i = 0; i < n; i++) {
            sum[season[i]] += ranks[i];
            count[season[i]]++;
            spread += (ranks[i] - middle) * (ranks[i] - middle);
        }
        if (spread == 0) {
            return new Seasonality(0, 1);
        }
        double between = 0;
        for (int of = 0; of < seasons; of++) {
            double gap = sum[of] / count[of] - middle;
            between += count[of] * gap * gap;
        }
        double h = (n - 1) * between / spread;
        double left = n - 1 - h;
        double f = left < 1e-9 ? Double.POSITIVE_INFINITY : (h / (seasons - 1)) / (left / (n - seasons));
        return new Seasonality(h, Tails.f(f, seasons - 1, n - seasons));
    }

    /** From 1; equal values, up to rounding, share the middle of their ranks. */
    private static double[] ranks(double[] values, double alike) {
        int n = values.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        var ranks = new double[n];
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && values[order[to]] - values[order[to - 1]] <= alike) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            Arrays.stream(order, from, to).forEach(i -> ranks[i] = rank);
            from = to;
        }
        return ranks;
    }
}
