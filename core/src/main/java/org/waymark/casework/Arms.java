package org.waymark.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.statistics.KaplanMeier;
import org.waymark.statistics.LogRank;
import org.waymark.statistics.MedianDifference;

/**
 * Two groups of cases by one clock, a pilot and the rest: which takes longer, and whether that could be chance.
 *
 * @param codes of the two
 * @param medians in days, the first group's less the second's, with its interval
 * @param unlike why the two may not be compared as they stand; empty when nothing speaks against it
 */
public record Arms(
        String dimension,
        List<String> codes,
        List<KaplanMeier> curves,
        LogRank test,
        MedianDifference medians,
        List<Unlike> unlike) {
    private static final double LEVEL = 0.95;
    private static final int DRAWS = 1000;

    /** A difference in who is in a group that could make a difference by itself: ten points or more. */
    static final double MUCH = 0.10;

    /** A difference in when the cases began: so many days between the middles. */
    static final int LONG = 60;

    /**
     * A way in which the groups differ apart from the arm.
     *
     * @param in the other breakdown, or empty for the day on which cases began
     * @param code of it that differs most; empty for the day
     * @param difference in share, or in days
     */
    public record Unlike(String in, String code, double difference) {}

    /** Of the cases that began between two days, both counted; the first code against the second. */
    public static Arms compare(
            CaseTimes times, String dimension, String code, String other, LocalDate from, LocalDate to, long seed) {
        EventLog.Breakdown arm = times.breakdowns().get(dimension);
        if (arm == null) {
            throw new IllegalArgumentException("no breakdown " + dimension);
        }
        List<int[]> members = new ArrayList<>();
        for (String each : List.of(code, other)) {
            int number = arm.codes().indexOf(each);
            members.add(IntStream.range(0, times.size())
                    .filter(i -> number >= 0 && arm.of()[i] == number && began(times, i, from, to))
                    .toArray());
        }
        double[][] days = new double[2][];
        boolean[][] ended = new boolean[2][];
        for (int group = 0; group < 2; group++) {
            int[] own = members.get(group);
            days[group] = Arrays.stream(own)
                    .mapToDouble(i -> Math.min(times.end(i), times.asKnown()) - times.start(i))
                    .toArray();
            ended[group] = new boolean[own.length];
            for (int i = 0; i < own.length; i++) {
                ended[group][i] = times.end(own[i]) != Limit.NEVER && !times.left(own[i]);
            }
        }
        return new Arms(
                dimension,
                List.of(code, other),
                List.of(KaplanMeier.of(days[0], ended[0]), KaplanMeier.of(days[1], ended[1])),
                LogRank.of(days[0], ended[0], days[1], ended[1]),
                MedianDifference.of(days[0], ended[0], days[1], ended[1], LEVEL, DRAWS, seed),
                unlike(times, dimension, members.get(0), members.get(1)));
    }

    private static boolean began(CaseTimes times, int number, LocalDate from, LocalDate to) {
        int start = times.start(number);
        return start >= from.toEpochDay() && start <= to.toEpochDay();
    }

    private static List<Unlike> unlike(CaseTimes times, String dimension, int[] one, int[] other) {
        var unlike = new ArrayList<Unlike>();
        if (one.length == 0 || other.length == 0) {
            return unlike;
        }
        double apart = middle(times, one) - middle(times, other);
        if (Math.abs(apart) >= LONG) {
            unlike.add(new Unlike("", "", apart));
        }
        for (Map.Entry<String, EventLog.Breakdown> each : times.breakdowns().entrySet()) {
            if (!each.getKey().equals(dimension)) {
                double[] shares = shares(each.getValue(), one);
                double[] others = shares(each.getValue(), other);
                int most = 0;
                for (int i = 1; i < shares.length; i++) {
                    most = Math.abs(shares[i] - others[i]) > Math.abs(shares[most] - others[most]) ? i : most;
                }
                if (shares.length > 0 && Math.abs(shares[most] - others[most]) >= MUCH) {
                    unlike.add(
                            new Unlike(each.getKey(), each.getValue().codes().get(most), shares[most] - others[most]));
                }
            }
        }
        return unlike;
    }

    private static double middle(CaseTimes times, int[] group) {
        return Arrays.stream(group)
                .mapToDouble(times::start)
                .sorted()
                .skip(group.length / 2)
                .findFirst()
                .orElse(0);
    }

    private static double[] shares(EventLog.Breakdown dimension, int[] group) {
        var shares = new double[dimension.codes().size()];
        for (int i : group) {
            if (dimension.of()[i] >= 0) {
                shares[dimension.of()[i]] += 1.0 / group.length;
            }
        }
        return shares;
    }
}
