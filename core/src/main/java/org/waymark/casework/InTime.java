package org.waymark.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Counting;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.period.Period;
import org.waymark.period.Window;
import org.waymark.period.YearType;

/**
 * How many cases count on each day, and how many of them were in time. One pass over all cases, whatever the number of
 * periods asked for afterwards: a period is the difference of two running totals.
 */
public final class InTime {
    private static final int KINDS = 4;

    private final int first;
    /** Running totals by day: all, good, excused, excused and good. */
    private final long[][] upTo;

    private InTime(int first, long[][] byDay) {
        this.first = first;
        this.upTo = byDay;
        for (long[] of : byDay) {
            for (int day = 1; day < of.length; day++) {
                of[day] += of[day - 1];
            }
        }
    }

    /** As the process counts its cases. */
    public static InTime of(CaseTimes times) {
        return of(times, times.process().counting());
    }

    public static InTime of(CaseTimes times, Counting counting) {
        return split(times, counting, new short[0], 1).getFirst();
    }

    /** The same for each code of a dimension; cases without a code are in none. */
    public static Map<String, InTime> by(CaseTimes times, EventLog.Breakdown dimension) {
        List<InTime> split = split(
                times,
                times.process().counting(),
                dimension.of(),
                dimension.codes().size());
        var by = new LinkedHashMap<String, InTime>();
        for (int i = 0; i < split.size(); i++) {
            by.put(dimension.codes().get(i), split.get(i));
        }
        return by;
    }

    private static List<InTime> split(CaseTimes times, Counting counting, short[] part, int parts) {
        int first = times.firstDay();
        int days = first == Limit.NEVER ? 0 : Math.max(times.lastDay(), times.asKnown()) - first + 1;
        var byDay = new long[parts][KINDS][days];
        boolean lasting = times.process().aim() == Aim.LAST;
        for (int i = 0; i < times.size(); i++) {
            int day = day(times, i, counting);
            int of = part.length == 0 ? 0 : part[i];
            if (day == Limit.NEVER || of < 0) {
                continue;
            }
            long[][] own = byDay[of];
            boolean good = (times.end(i) > times.due(i)) == lasting;
            own[0][day - first]++;
            own[1][day - first] += good ? 1 : 0;
            if (times.excused(i)) {
                own[2][day - first]++;
                own[3][day - first] += good ? 1 : 0;
            }
        }
        var split = new ArrayList<InTime>();
        for (long[][] own : byDay) {
            split.add(new InTime(first, own));
        }
        return split;
    }

    /**
     * The day on which a case counts; never, if it does not. What left before it was due never counts; what left later had
     * missed its day, and does where cases count by that day or by their start.
     */
    private static int day(CaseTimes times, int number, Counting counting) {
        if (!times.begun(number)) {
            return Limit.NEVER;
        }
        int due = times.due(number);
        boolean left = times.left(number);
        return switch (counting) {
            case BY_COMPLETION -> left ? Limit.NEVER : times.end(number);
            case BY_DUE_DATE -> due > times.asKnown() || (left && times.end(number) <= due) ? Limit.NEVER : due;
            case BY_START ->
                due > times.asKnown() || (left && times.end(number) <= due) ? Limit.NEVER : times.start(number);
        };
    }

    /** Between two days, both counted. */
    public Counts between(LocalDate from, LocalDate to) {
        return between(from.toEpochDay(), to.toEpochDay());
    }

    private Counts between(long from, long to) {
        return new Counts(sum(0, from, to), sum(1, from, to), sum(2, from, to), sum(3, from, to));
    }

    public Counts in(Period period) {
        return between(period.start(), period.end());
    }

    /** The twelve months that end with the period. */
    public Counts rollingTo(Period period) {
        return between(Window.ROLLING_TWELVE_MONTHS.start(period, YearType.CALENDAR), period.end());
    }

    private long sum(int kind, long from, long to) {
        return total(kind, to) - total(kind, from - 1);
    }

    private long total(int kind, long day) {
        long[] of = upTo[kind];
        return of.length == 0 || day < first ? 0 : of[(int) Math.min(day - first, of.length - 1)];
    }
}
