package org.waymark.statistics;

import java.util.Arrays;

/** Where the parts of a set of values begin and end, and which part each value is in. */
public final class Quantiles {
    private Quantiles() {}

    /**
     * R's type 7: a straight line between the two values about the place.
     *
     * @param values one or more, in any order
     * @param share 0 to 1
     */
    public static double type7(double[] values, double share) {
        if (values.length == 0 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("no quantile " + share + " of " + values.length);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place + 4 * Math.ulp(1.0));
        double part = Math.max(0, place - below);
        double low = sorted[below];
        return part == 0 ? low : low + part * (sorted[below + 1] - low);
    }

    /**
     * Groups by rank, as Fingertips makes quintiles and deciles: group 1 holds the highest values, or the lowest. Ties share
     * the better rank and so the group.
     *
     * @param values those not a number are in no group
     * @return from 1; all 0 when there are fewer values than groups, and 0 for a value in no group
     */
    public static int[] byRank(double[] values, int groups, boolean highestFirst) {
        long held = Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
        var grouped = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            double own = values[i];
            if (!Double.isNaN(own) && held >= groups) {
                long rank = 1
                        + Arrays.stream(values)
                                .filter(other -> highestFirst ? other > own : other < own)
                                .count();
                grouped[i] = (int) Math.max(1, groups + 1 - Math.ceilDiv((held + 1 - rank) * groups, held));
            }
        }
        return grouped;
    }

    /**
     * Groups of equal size in order of value, lowest first, the earlier groups taking one more where they do not divide: SQL's
     * {@code NTILE}. Ties are parted in order of arrival, as there.
     */
    public static int[] ntile(double[] values, int groups) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        int size = values.length / groups;
        int larger = values.length % groups;
        var grouped = new int[values.length];
        for (int place = 0; place < values.length; place++) {
            int inLarger = larger * (size + 1);
            grouped[order[place]] =
                    place < inLarger ? place / (size + 1) + 1 : larger + (place - inLarger) / Math.max(1, size) + 1;
        }
        return grouped;
    }
}
