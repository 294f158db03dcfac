package org.waymark.statistics;

import java.util.Arrays;

/**
 * Which of many tests to believe, so that of those believed a share of no more than q is expected to be chance: Benjamini
 * and Hochberg (1995). It holds for tests that are independent or lean the same way.
 */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /**
     * Whether each test survives: its p is no larger than the largest p that is no larger than its rank times q over the
     * number of tests. No tests, no survivors; equal p share a fate.
     *
     * @param p each a number from 0 to 1
     * @param q above 0 and below 1
     */
    public static boolean[] survives(double[] p, double q) {
        double[] sorted = p.clone();
        Arrays.sort(sorted);
        double line = -1;
        for (int rank = 1; rank <= sorted.length; rank++) {
            if (sorted[rank - 1] <= rank * q / sorted.length) {
                line = sorted[rank - 1];
            }
        }
        var survives = new boolean[p.length];
        for (int i = 0; i < p.length; i++) {
            survives[i] = p[i] <= line;
        }
        return survives;
    }
}
