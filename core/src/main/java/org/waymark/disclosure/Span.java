package org.waymark.disclosure;

import java.time.LocalDate;
import org.waymark.indicator.Measurement;
import org.waymark.period.Period;
import org.waymark.period.Window;

/** The days that an amount counts, both included. */
public record Span(LocalDate start, LocalDate end) implements Comparable<Span> {

    public static Span of(Period period) {
        return new Span(period.start(), period.end());
    }

    /** The days that a figure counts which is shown for a period of the indicator's own. */
    public static Span shownFor(Period period, Measurement measurement) {
        LocalDate start = switch (measurement.basis()) {
            case PERIOD, SNAPSHOT -> period.start();
            case ROLLING_12 -> Window.ROLLING_TWELVE_MONTHS.start(period, measurement.years());
            case YEAR_TO_DATE -> Window.YEAR_TO_DATE.start(period, measurement.years());
        };
        return new Span(start, period.end());
    }

    boolean holds(Span other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    @Override
    public int compareTo(Span other) {
        int byEnd = end.compareTo(other.end);
        return byEnd == 0 ? start.compareTo(other.start) : byEnd;
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
