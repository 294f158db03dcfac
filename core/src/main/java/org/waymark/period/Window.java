package org.waymark.period;

import java.time.LocalDate;
import java.util.List;

/** A run of days that ends with a period: rolling twelve months, or the year to date. */
public enum Window {
    /** The twelve months that end with the period. */
    ROLLING_TWELVE_MONTHS,
    /** From the first day of the indicator's own year to the end of the period. */
    YEAR_TO_DATE;

    /** The first day of the window that ends with the period. */
    public LocalDate start(Period end, YearType years) {
        return switch (this) {
            case ROLLING_TWELVE_MONTHS -> end.end().plusDays(1).minusMonths(12);
            case YEAR_TO_DATE -> years.start(years.yearOf(end.end()));
        };
    }

    /** The parts of the window at the given frequency, in order: twelve months, or four quarters, of a rolling year. */
    public List<Period> parts(Period end, Frequency frequency, YearType years) {
        return frequency.within(start(end, years), end.end(), years);
    }
}
