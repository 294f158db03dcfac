package org.waymark.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Stage;
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
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        int most = Math.max(0, times.firstDay() == Limit.NEVER ? 0 : times.lastDay() - times.firstDay());
        var ended = new long[most + 1];
        var cut = new long[most + 1];
        long begun = 0;
        long waiting = 0;
        long within = 0;
        for (int i = 0; i < times.size(); i++) {
            int start = times.start(i);
            if (start < first || start > last) {
                continue;
            }
            begun++;
            int end = times.end(i);
            if (end == Limit.NEVER) {
                waiting++;
                cut[times.asKnown() - start]++;
            } else if (times.left(i)) {
                cut[end - start]++;
            } else {
                ended[end - start]++;
                within += end <= times.due(i) ? 1 : 0;
            }
        }
        return new StageTimes(times.stage(), begun, waiting, KaplanMeier.ofDays(ended, cut), within);
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
