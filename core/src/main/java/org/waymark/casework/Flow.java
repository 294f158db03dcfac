package org.waymark.casework;

import java.time.LocalDate;
import java.util.List;
import org.waymark.casefile.Limit;
import org.waymark.period.Period;

/**
 * What came in, what went out and what was left, day by day: one pass over all cases, then any day or period at once. A case
 * is over its limit from the day after its last day in time until it ends.
 */
public final class Flow {
    private final int first;
    private final long[] begun;
    private final long[] completed;
    private final long[] left;
    private final long[] over;

    /**
     * One period's flow.
     *
     * @param begun cases that came in
     * @param completed cases that were completed
     * @param left cases that ended without being counted
     * @param open at the end of the period
     * @param overLimit of the open, those past their last day in time
     */
    public record Step(Period period, long begun, long completed, long left, long open, long overLimit) {}

    private Flow(CaseTimes times) {
        first = times.firstDay();
        int days = first == Limit.NEVER ? 0 : Math.max(times.lastDay(), times.asKnown()) - first + 2;
        begun = new long[days];
        completed = new long[days];
        left = new long[days];
        over = new long[days];
        for (int i = 0; i < times.size(); i++) {
            if (!times.begun(i)) {
                continue;
            }
            begun[times.start(i) - first]++;
            int end = times.end(i);
            if (end != Limit.NEVER) {
                (times.left(i) ? left : completed)[end - first]++;
            }
            int late = times.due(i) == Limit.NEVER ? Limit.NEVER : times.due(i) + 1;
            if (late <= times.asKnown() && late < end) {
                over[late - first]++;
                if (end != Limit.NEVER) {
                    over[end - first]--;
                }
            }
        }
        for (long[] of : List.of(begun, completed, left, over)) {
            for (int day = 1; day < of.length; day++) {
                of[day] += of[day - 1];
            }
        }
    }

    public static Flow of(CaseTimes times) {
        return new Flow(times);
    }

    public long openAt(LocalDate day) {
        return at(begun, day) - at(completed, day) - at(left, day);
    }

    public long overLimitAt(LocalDate day) {
        return at(over, day);
    }

    public Step in(Period period) {
        LocalDate before = period.start().minusDays(1);
        LocalDate end = period.end();
        return new Step(
                period,
                at(begun, end) - at(begun, before),
                at(completed, end) - at(completed, before),
                at(left, end) - at(left, before),
                openAt(end),
                overLimitAt(end));
    }

    private long at(long[] of, LocalDate day) {
        long at = day.toEpochDay() - first;
        return of.length == 0 || at < 0 ? 0 : of[(int) Math.min(at, of.length - 1)];
    }
}
