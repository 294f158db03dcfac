package org.waymark.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How a period is printed for a reader, in British English. */
public final class PeriodNames {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);
    private static final List<String> TERMS = List.of("Autumn", "Spring", "Summer");

    private PeriodNames() {}

    /** {@code 30 June 2024}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code Quarter 1 2024-25}, {@code June 2024}, {@code 2024-25}, {@code 2023-24 academic year}, {@code 2024}. */
    public static String full(Period period) {
        return switch (period) {
            case Period.Day(LocalDate date) -> day(date);
            case Period.Month month -> MONTH.format(month.start());
            case Period.Quarter(YearType years, int year, int number) ->
                "Quarter " + number + " " + years.label(year) + suffix(years);
            case Period.Term(int year, int number) -> TERMS.get(number - 1) + " term " + YearType.ACADEMIC.label(year);
            case Period.Year(YearType years, int year) -> years.label(year) + suffix(years);
        };
    }

    /** Short enough for an axis or a narrow column: {@code Q1 24-25}, {@code Jun 24}, {@code 2024-25}. */
    public static String brief(Period period) {
        return switch (period) {
            case Period.Day day -> day.toString();
            case Period.Month month -> SHORT_MONTH.format(month.start()).replace("Sept", "Sep");
            case Period.Quarter(YearType years, int year, int number) ->
                "Q" + number + " " + years.label(year).substring(2);
            case Period.Term(int year, int number) ->
                TERMS.get(number - 1).substring(0, 3) + " "
                        + YearType.ACADEMIC.label(year).substring(2);
            case Period.Year(YearType years, int year) -> years.label(year);
        };
    }

    /** Its days in words: {@code April to June 2024}, {@code September 2023 to August 2024}, {@code June 2024}. */
    public static String dates(Period period) {
        if (period instanceof Period.Day || period instanceof Period.Month) {
            return full(period);
        }
        String from = period.start().getYear() == period.end().getYear()
                ? MONTH.format(period.start()).replaceAll(" \\d{4}$", "")
                : MONTH.format(period.start());
        return from + " to " + MONTH.format(period.end());
    }

    private static String suffix(YearType years) {
        return years == YearType.ACADEMIC ? " academic year" : "";
    }
}
