package org.waymark.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Mann-Kendall test within each season, summed: Hirsch, Slack and Smith (1982). July is held against July only, so a
 * season that comes back every year is no trend. Summed over places instead of seasons it is the regional Kendall test.
 * The seasons are taken as independent.
 *
 * <p>With no pair in any season, or only ties, S = 0, z = 0 and p = 1.
 *
 * @param variance of S, the sum of the seasons'
 * @param pairs held against each other
 */
public record SeasonalKendall(long s, double variance, double z, double p, long pairs) {

    /** The sum of tests that do not depend on each other. */
    public static SeasonalKendall sum(List<MannKendall> parts) {
        long s = 0;
        double variance = 0;
        long pairs = 0;
        for (MannKendall part : parts) {
            s += part.s();
            variance += part.variance();
            pairs += part.pairs();
        }
        double z = MannKendall.z(s, variance);
        return new SeasonalKendall(s, variance, z, Tails.normal(z), pairs);
    }

    /**
     * The test of values in order of time; a missing one is simply not there.
     *
     * @param season of each, from nought
     * @param seasons in a year
     */
    public static SeasonalKendall of(int[] season, double[] values, int seasons) {
        var parts = new ArrayList<MannKendall>();
        for (int of = 0; of < seasons; of++) {
            parts.add(MannKendall.of(only(of, season, values)));
        }
        return sum(parts);
    }

    public double tau() {
        return (double) s / pairs;
    }

    /** The smallest p that seasons of these sizes could give, all of them rising. */
    public static double smallestP(int[] season, int seasons) {
        var rising = new double[season.length];
        Arrays.setAll(rising, i -> i);
        return of(season, rising, seasons).p();
    }

    static double[] only(int wanted, int[] season, double[] values) {
        var of = new double[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (season[i] == wanted) {
                of[count++] = values[i];
            }
        }
        return Arrays.copyOf(of, count);
    }
}
