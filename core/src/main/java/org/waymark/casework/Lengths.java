package org.waymark.casework;

import java.math.BigDecimal;
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
        return completedIn(times, List.of(period)).getFirst();
    }

    /** Of those completed in each of several periods, late: one pass over all cases. */
    public static List<Lengths> completedIn(CaseTimes times, List<Period> periods) {
        var totals = new DayTotals(times, 3);
        for (int i = 0; i < times.size(); i++) {
            int end = times.end(i);
            if (end != Limit.NEVER && !times.left(i) && end > times.due(i)) {
                totals.add(0, end, 1);
                totals.add(1, end, end - times.start(i));
                totals.add(2, end, end - times.due(i));
            }
        }
        totals.run();
        return periods.stream()
                .map(period -> new Lengths(totals.in(0, period), totals.in(1, period), totals.in(2, period)))
                .toList();
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
