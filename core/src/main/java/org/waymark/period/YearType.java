package org.waymark.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three years a council lives by: from April, from September, from January. */
public enum YearType {
    FINANCIAL("FY", Month.APRIL),
    ACADEMIC("AY", Month.SEPTEMBER),
    CALENDAR("CY", Month.JANUARY);

    private final String prefix;
    private final Month first;

    YearType(String prefix, Month first) {
        this.prefix = prefix;
        this.first = first;
    }

    public String prefix() {
        return prefix;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<YearType> parse(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** The first day of the year that begins in the given calendar year. */
    public LocalDate start(int year) {
        return LocalDate.of(year, first, 1);
    }

    /** The calendar year in which this type's year holding the day began. */
    public int yearOf(LocalDate day) {
        return day.getMonthValue() >= first.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /** {@code 2024-25}, or {@code 2024} for a calendar year. */
    public String label(int year) {
        return this == CALENDAR ? "%04d".formatted(year) : "%04d-%02d".formatted(year, (year + 1) % 100);
    }
}
