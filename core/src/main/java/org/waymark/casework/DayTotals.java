package org.waymark.casework;

import org.waymark.casefile.Limit;
import org.waymark.period.Period;

/** Amounts of several kinds by the day they fall on, as running totals: any span of days is two subtractions. */
final class DayTotals {
    private final int first;
    private final long[][] upTo;

    /** @param kinds how many kinds of amount there are */
    DayTotals(CaseTimes times, int kinds) {
        first = times.firstDay();
        int days = first == Limit.NEVER ? 0 : Math.max(times.lastDay(), times.asKnown()) - first + 1;
        upTo = new long[kinds][days];
    }

    /** Not after {@link #run}. */
    void add(int kind, int day, long amount) {
        upTo[kind][day - first] += amount;
    }

    DayTotals run() {
        for (long[] of : upTo) {
            for (int day = 1; day < of.length; day++) {
                of[day] += of[day - 1];
            }
        }
        return this;
    }

    long in(int kind, Period period) {
        return between(kind, period.start().toEpochDay(), period.end().toEpochDay());
    }

    /** Both days counted. */
    long between(int kind, long from, long to) {
        return total(upTo[kind], to) - total(upTo[kind], from - 1);
    }

    private long total(long[] of, long day) {
        return of.length == 0 || day < first ? 0 : of[(int) Math.min(day - first, of.length - 1)];
    }
}
