package org.waymark.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Whether two groups last as long as one another, whatever the shape of their curves: the log-rank test of N. Mantel (1966)
 * and R. Peto and J. Peto (1972), with the hypergeometric variance, as R's {@code survdiff}.
 *
 * @param observed how many of the first group ended
 * @param expected how many of them would have ended, had the groups been alike
 * @param variance of the difference
 */
public record LogRank(long observed, double expected, double variance) {

    /** Of times and of whether each ended, group by group. */
    public static LogRank of(double[] times, boolean[] ended, double[] otherTimes, boolean[] otherEnded) {
        double[] apart = DoubleStream.concat(Arrays.stream(times), Arrays.stream(otherTimes))
                .sorted()
                .distinct()
                .toArray();
        var counts = new long[4][apart.length];
        tally(apart, times, ended, counts[0], counts[1]);
        tally(apart, otherTimes, otherEnded, counts[2], counts[3]);
        return ofCounts(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Of how many ended, and how many were cut off, at each time, earliest first; the same times for both groups. */
    public static LogRank ofCounts(long[] ended, long[] cut, long[] otherEnded, long[] otherCut) {
        long atRisk = Arrays.stream(ended).sum() + Arrays.stream(cut).sum();
        long others = Arrays.stream(otherEnded).sum() + Arrays.stream(otherCut).sum();
        double expected = 0;
        double variance = 0;
        for (int i = 0; i < ended.length; i++) {
            long ends = ended[i] + otherEnded[i];
            double all = atRisk + others;
            if (ends > 0) {
                double share = atRisk / all;
                expected += ends * share;
                variance += all > 1 ? ends * share * (1 - share) * (all - ends) / (all - 1) : 0;
            }
            atRisk -= ended[i] + cut[i];
            others -= otherEnded[i] + otherCut[i];
        }
        return new LogRank(Arrays.stream(ended).sum(), expected, variance);
    }

    private static void tally(double[] apart, double[] times, boolean[] ended, long[] ends, long[] cuts) {
        for (int i = 0; i < times.length; i++) {
            (ended[i] ? ends : cuts)[Arrays.binarySearch(apart, times[i])]++;
        }
    }

    /** Chi-squared on one degree of freedom; nought where nothing can be told. */
    public double statistic() {
        double off = observed - expected;
        return variance > 0 ? off * off / variance : 0;
    }

    public double p() {
        return Tails.chiSquared(statistic(), 1);
    }
}
