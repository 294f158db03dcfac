package org.waymark.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        long cases = 0;
        long days = 0;
        long beyond = 0;
        for (int i = 0; i < times.size(); i++) {
            int end = times.end(i);
            if (end >= first && end <= last && !times.left(i) && end > times.due(i)) {
                cases++;
                days += end - times.start(i);
                beyond += end - times.due(i);
            }
        }
        return new Lengths(cases, days, beyond);
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
