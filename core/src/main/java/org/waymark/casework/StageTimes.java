package org.waymark.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Stage;
import org.waymark.period.Period;
import org.waymark.statistics.KaplanMeier;

/**
 * How long one stage takes. Cases still in it count as lasting at least until the day as known; those that left the process in
 * it, at least until they left.
 *
 * @param begun cases that entered the stage
 * @param waiting of them, still in it
 * @param curve in days
 * @param within of those that ended it, within its limit
 */
public record StageTimes(Stage stage, long begun, long waiting, KaplanMeier curve, long within) {
    private static final double LEVEL = 0.95;
    private static final double WEEK = 7;

    /** Of the cases that entered the stage between two days, both counted. */
    public static StageTimes of(CaseTimes times, LocalDate from, LocalDate to) {
        return within(times, List.of(new Span(from, to))).getFirst();
    }

    /** Of those that entered it in each of several periods: one pass over all cases. */
    static List<StageTimes> of(CaseTimes times, List<Period> periods) {
        return within(
                times,
                periods.stream()
                        .map(period -> new Span(period.start(), period.end()))
                        .toList());
    }

    /** Days from one to another, both counted. */
    private record Span(LocalDate from, LocalDate to) {}

    private static List<StageTimes> within(CaseTimes times, List<Span> periods) {
        int days =
                times.firstDay() == Limit.NEVER ? 0 : Math.max(times.lastDay(), times.asKnown()) - times.firstDay() + 1;
        int[][] holding = holding(periods, times.firstDay(), days);
        var tallies = new Tally[periods.size()];
        Arrays.setAll(tallies, _ -> new Tally(Math.max(1, days)));
        for (int i = 0; i < times.size(); i++) {
            if (times.begun(i)) {
                for (int period : holding[times.start(i) - times.firstDay()]) {
                    tallies[period].add(times, i);
                }
            }
        }
        return Arrays.stream(tallies).map(tally -> tally.made(times.stage())).toList();
    }

    /** The numbers of the periods that hold each day. */
    private static int[][] holding(List<Span> periods, int first, int days) {
        var holding = new int[days][0];
        for (int i = 0; i < periods.size(); i++) {
            long last = Math.min(periods.get(i).to().toEpochDay() - first, days - 1L);
            for (long day = Math.max(0, periods.get(i).from().toEpochDay() - first); day <= last; day++) {
                int[] before = holding[(int) day];
                holding[(int) day] = Arrays.copyOf(before, before.length + 1);
                holding[(int) day][before.length] = i;
            }
        }
        return holding;
    }

    /** What is counted of one period. */
    private static final class Tally {
        private final long[] ended;
        private final long[] cut;
        private long begun;
        private long waiting;
        private long within;

        Tally(int days) {
            ended = new long[days];
            cut = new long[days];
        }

        void add(CaseTimes times, int number) {
            int start = times.start(number);
            int end = times.end(number);
            begun++;
            if (end == Limit.NEVER) {
                waiting++;
                cut[times.asKnown() - start]++;
            } else if (times.left(number)) {
                cut[end - start]++;
            } else {
                ended[end - start]++;
                within += end <= times.due(number) ? 1 : 0;
            }
        }

        StageTimes made(Stage stage) {
            return new StageTimes(stage, begun, waiting, KaplanMeier.ofDays(ended, cut), within);
        }
    }

    /** Of every stage of the process, in its order. */
    public static List<StageTimes> all(EventLog log, LocalDate from, LocalDate to, LocalDate asKnownAt) {
        return log.process().stages().stream()
                .map(stage -> of(CaseTimes.of(log, stage, asKnownAt), from, to))
                .toList();
    }

    /** The time in weeks by which that share has ended; empty when fewer are seen to. */
    public OptionalDouble weeks(double share) {
        return inWeeks(curve.quantile(share));
    }

    /** Between which weeks that quantile is likely to lie, 19 times of 20. */
    public KaplanMeier.Reach reach(double share) {
        KaplanMeier.Reach days = curve.interval(share, LEVEL, KaplanMeier.Scale.LOG_LOG);
        return new KaplanMeier.Reach(inWeeks(days.lower()), inWeeks(days.upper()));
    }

    private static OptionalDouble inWeeks(OptionalDouble days) {
        return days.isPresent() ? OptionalDouble.of(days.getAsDouble() / WEEK) : days;
    }
}
