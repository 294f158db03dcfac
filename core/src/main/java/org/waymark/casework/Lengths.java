package org.waymark.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.waymark.casefile.Limit;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;

/**
 * How long those cases took, or have taken, that were beyond their limit: the whole of their time, and what lay beyond the
 * limit. A member who is told “24 weeks on average” may have been told either.
 *
 * @param cases beyond their limit
 * @param days of all of them together, from their start
 * @param beyond of all of them together, from the last day in time
 */
public record Lengths(long cases, long days, long beyond) {
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /** Of the cases completed in a period, late. */
    public static Lengths completedIn(CaseTimes times, Period period) {
        return completedIn(times, period.start(), period.end());
    }

    /** Between two days, both counted. */
    public static Lengths completedIn(CaseTimes times, LocalDate from, LocalDate to) {
        return of(totals(times), from, to);
    }

    /** Of those completed in each of several periods, late: one pass over all cases. */
    public static List<Lengths> completedIn(CaseTimes times, List<Period> periods) {
        DayTotals totals = totals(times);
        return periods.stream()
                .map(period -> of(totals, period.start(), period.end()))
                .toList();
    }

    private static Lengths of(DayTotals totals, LocalDate from, LocalDate to) {
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        return new Lengths(
                totals.between(0, first, last), totals.between(1, first, last), totals.between(2, first, last));
    }

    private static DayTotals totals(CaseTimes times) {
        var totals = new DayTotals(times, 3);
        for (int i = 0; i < times.size(); i++) {
            int end = times.end(i);
            if (end != Limit.NEVER && !times.left(i) && end > times.due(i)) {
                totals.add(0, end, 1);
                totals.add(1, end, end - times.start(i));
                totals.add(2, end, end - times.due(i));
            }
        }
        return totals.run();
    }

    /** The mean in weeks, from the start; absent when no case was beyond its limit. */
    public Figure weeks() {
        return mean(days);
    }

    /** The mean in weeks beyond the limit; absent when no case was. */
    public Figure weeksBeyond() {
        return mean(beyond);
    }

    private Figure mean(long days) {
        return Figure.of(BigDecimal.valueOf(days), BigDecimal.valueOf(cases).multiply(WEEK), BigDecimal.ONE);
    }
}
