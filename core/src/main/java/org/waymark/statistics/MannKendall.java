package org.waymark.statistics;

/**
 * Whether later values tend to be larger: Mann (1945) and Kendall (1975). S counts the pairs that rise less the pairs that
 * fall; ties count nothing and lessen its variance. Counted by merging, so that thousands of points take no time.
 *
 * <p>Fewer than two values, and values that are all alike, have S = 0, z = 0 and p = 1.
 *
 * @param points how many
 * @param tiedPairs pairs of equal values
 * @param variance of S under chance alone, ties allowed for
 * @param z S over its standard deviation, one nearer to nought for continuity
 * @param normalP two-sided, from z
 * @param exactP two-sided, from every order there is; not a number with ties or above {@value #EXACT} points
 */
public record MannKendall(
        int points, long s, long tiedPairs, double variance, double z, double normalP, double exactP) {
    /** Most points for which the exact distribution is used, as R's {@code cor.test} does. */
    public static final int EXACT = 49;

    private static final double[][] EXACTLY = exactly();

    /** The test of values in order of time. */
    public static MannKendall of(double[] inOrder) {
        int n = inOrder.length;
        double[] sorted = inOrder.clone();
        long falling = inversions(sorted, new double[n], 0, n);
        double tied = 0;
        long tiedPairs = 0;
        for (int from = 0; from < n; ) {
            int to = from;
            while (to < n && sorted[to] == sorted[from]) {
                to++;
            }
            double t = to - from;
            tied += t * (t - 1) * (2 * t + 5);
            tiedPairs += (long) (to - from) * (to - from - 1) / 2;
            from = to;
        }
        long pairs = (long) n * (n - 1) / 2;
        long s = pairs - tiedPairs - 2 * falling;
        double variance = ((double) n * (n - 1) * (2.0 * n + 5) - tied) / 18;
        double z = z(s, variance);
        return new MannKendall(n, s, tiedPairs, variance, z, Tails.normal(z), exact(n, s, tiedPairs));
    }

    /** The exact p where there is one, else the one from z. */
    public double p() {
        return Double.isNaN(exactP) ? normalP : exactP;
    }

    /** Kendall's tau-a: S over the number of pairs; not a number below two points. */
    public double tau() {
        return (double) s / pairs();
    }

    /** Kendall's tau-b, which leaves ties out of the number of pairs. */
    public double tauB() {
        return s / Math.sqrt((double) pairs() * (pairs() - tiedPairs));
    }

    long pairs() {
        return (long) points * (points - 1) / 2;
    }

    /** The smallest p that so many untied values could give, all of them rising. */
    public static double smallestP(int points) {
        long pairs = (long) points * (points - 1) / 2;
        double variance = (double) points * (points - 1) * (2.0 * points + 5) / 18;
        return points <= EXACT ? exact(points, pairs, 0) : Tails.normal(z(pairs, variance));
    }

    static double z(long s, double variance) {
        return s == 0 || variance == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
    }

    private static double exact(int n, long s, long tiedPairs) {
        if (tiedPairs > 0 || n > EXACT) {
            return Double.NaN;
        }
        if (n < 2) {
            return 1;
        }
        int falling = (int) (((long) n * (n - 1) / 2 - Math.abs(s)) / 2);
        return Math.min(1, 2 * EXACTLY[n][falling]);
    }

    /** For each n, the chance that a random order has so many falling pairs or fewer. */
    private static double[][] exactly() {
        var cumulative = new double[EXACT + 1][];
        double[] chance = {1};
        for (int n = 1; n <= EXACT; n++) {
            var next = new double[n * (n - 1) / 2 + 1];
            for (int k = 0; k < chance.length; k++) {
                for (int more = 0; more < n; more++) {
                    next[k + more] += chance[k] / n;
                }
            }
            chance = next;
            double[] sums = chance.clone();
            for (int k = 1; k < sums.length; k++) {
                sums[k] += sums[k - 1];
            }
            cumulative[n] = sums;
        }
        return cumulative;
    }

    /** Sorts and counts the pairs that stood in falling order. */
    private static long inversions(double[] values, double[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long count = inversions(values, spare, from, middle) + inversions(values, spare, middle, to);
        System.arraycopy(values, from, spare, from, to - from);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (right >= to || (left < middle && spare[left] <= spare[right])) {
                values[i] = spare[left++];
            } else {
                values[i] = spare[right++];
                count += middle - left;
            }
        }
        return count;
    }
}
