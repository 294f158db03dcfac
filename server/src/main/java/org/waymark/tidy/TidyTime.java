package org.waymark.tidy;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** The standard's periods as Waymark's, and back. */
record TidyTime(String period, String identifier) {
    private static final List<String> TERMS = List.of("Autumn term", "Spring term", "Summer term");
    private static final Pattern YEAR = Pattern.compile("(Financial|Academic|Calendar) year( Q([1-4]))?");

    /**
     * @param years how reporting and tax years are read; one that ends in 2024 is 2023-24
     * @return empty for weeks, halves, two terms together, and years that nobody says how to read
     */
    Optional<Period> read(Map<String, YearType> years) {
        if (!period.matches("\\d{4}|\\d{6}")) {
            return Optional.empty();
        }
        int first = Integer.parseInt(period.substring(0, 4));
        boolean two = period.length() == 6;
        Matcher year = YEAR.matcher(identifier);
        if (year.matches()) {
            YearType type = YearType.valueOf(year.group(1).toUpperCase(Locale.ROOT));
            String quarter = year.group(3);
            return two == (type != YearType.CALENDAR)
                    ? Optional.of(
                            quarter == null
                                    ? new Period.Year(type, first)
                                    : new Period.Quarter(type, first, Integer.parseInt(quarter)))
                    : Optional.empty();
        }
        if (TERMS.contains(identifier) && two) {
            return Optional.of(new Period.Term(first, TERMS.indexOf(identifier) + 1));
        }
        for (Month month : Month.values()) {
            if (identifier.equals(name(month)) && !two) {
                return Optional.of(new Period.Month(first, month.getValue()));
            }
        }
        return Optional.ofNullable(years.get(identifier))
                .map(type -> new Period.Year(type, two || type == YearType.CALENDAR ? first : first - 1));
    }

    /** Empty for a day, and for quarters of a year for which the standard has none. */
    static Optional<TidyTime> of(Period period) {
        return switch (period) {
            case Period.Day _ -> Optional.empty();
            case Period.Month month ->
                Optional.of(new TidyTime("%04d".formatted(month.year()), name(Month.of(month.month()))));
            case Period.Quarter quarter ->
                quarter.years() == YearType.FINANCIAL
                        ? Optional.of(new TidyTime(two(quarter.year()), "Financial year Q" + quarter.number()))
                        : Optional.empty();
            case Period.Term term -> Optional.of(new TidyTime(two(term.year()), TERMS.get(term.number() - 1)));
            case Period.Year year ->
                Optional.of(
                        switch (year.years()) {
                            case FINANCIAL -> new TidyTime(two(year.year()), "Financial year");
                            case ACADEMIC -> new TidyTime(two(year.year()), "Academic year");
                            case CALENDAR -> new TidyTime("%04d".formatted(year.year()), "Calendar year");
                        });
        };
    }

    private static String two(int year) {
        return "%04d%02d".formatted(year, (year + 1) % 100);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
