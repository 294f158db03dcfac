package org.waymark.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.TreeMap;

/**
 * The median of the slopes between all pairs of points: Theil (1950), Sen (1968). One wild value in four does not move it
 * far. Every pair is looked at, as the method says, so the work grows with the square of the points.
 */
public final class TheilSen {
    private TheilSen() {}

    /**
     * The slope per unit of time; pairs at the same time are left out.
     *
     * @return not a number when no two points stand at different times
     */
    public static double slope(double[] time, double[] values) {
        var slopes = new Slopes(values.length);
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                slopes.add(time[j] - time[i], values[j] - values[i]);
            }
        }
        return slopes.median();
    }

    /** The slope per year between values of the same season, each pair by the years between them: gaps are kept as time. */
    public static double seasonal(double[] year, int[] season, double[] values) {
        var slopes = new Slopes(values.length);
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                if (season[i] == season[j]) {
                    slopes.add(year[j] - year[i], values[j] - values[i]);
                }
            }
        }
        return slopes.median();
    }

    /**
     * As pyMannKendall works it out: a year that lacks a season is dropped whole, and the years left are counted as if
     * they followed each other.
     */
    public static double seasonalOfWholeYears(double[] year, int[] season, double[] values, int seasons) {
        var held = new TreeMap<Double, Integer>();
        for (double each : year) {
            held.merge(each, 1, Integer::sum);
        }
        held.values().removeIf(count -> count < seasons);
        var position = new HashMap<Double, Integer>();
        held.keySet().forEach(each -> position.put(each, position.size()));
        int[] kept = new int[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (position.containsKey(year[i])) {
                kept[count++] = i;
            }
        }
        int[] of = Arrays.copyOf(kept, count);
        return seasonal(
                Arrays.stream(of).mapToDouble(i -> position.get(year[i])).toArray(),
                Arrays.stream(of).map(i -> season[i]).toArray(),
                Arrays.stream(of).mapToDouble(i -> values[i]).toArray());
    }

    private static final class Slopes {
        private double[] slopes;
        private int count;

        Slopes(int points) {
            slopes = new double[Math.max(1, Math.min(points * 8, 4096))];
        }

        void add(double run, double rise) {
            if (run != 0) {
                if (count == slopes.length) {
                    slopes = Arrays.copyOf(slopes, count * 2);
                }
                slopes[count++] = rise / run;
            }
        }

        double median() {
            Arrays.sort(slopes, 0, count);
            int middle = count / 2;
            return count == 0
                    ? Double.NaN
                    : count % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
        }
    }
}
