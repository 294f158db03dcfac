package org.waymark.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How often a figure comes. Ordered from finest to coarsest. */
public enum Frequency {
    DAY(365.2425),
    MONTH(12),
    TERM(3),
    QUARTER(4),
    YEAR(1);

    private final double perYear;

    Frequency(double perYear) {
        this.perYear = perYear;
    }

    /** Periods in a year, which turns a slope per period into one per year. */
    public double perYear() {
        return perYear;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Frequency> parse(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }

    /** The period of this frequency that holds the day. Terms are always of the academic year. */
    public Period holding(LocalDate day, YearType years) {
        return switch (this) {
            case DAY -> new Period.Day(day);
            case MONTH -> new Period.Month(day.getYear(), day.getMonthValue());
            case QUARTER -> Period.Quarter.holding(day, years);
            case TERM -> Period.Term.holding(day);
            case YEAR -> new Period.Year(years, years.yearOf(day));
        };
    }

    /** The latest period of this frequency that had ended by the day (its last day may be the day itself). */
    public Period endedBy(LocalDate day, YearType years) {
        Period holding = holding(day, years);
        return holding.end().equals(day) ? holding : holding.previous();
    }

    /** The periods of this frequency that lie wholly within the days, both included, in order. */
    public List<Period> within(LocalDate start, LocalDate end, YearType years) {
        Period holding = holding(start, years);
        Period first = holding.start().equals(start) ? holding : holding.next();
        return Stream.iterate(first, period -> !period.end().isAfter(end), Period::next)
                .toList();
    }
}
