package org.waymark.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the written forms of a period. */
final class PeriodText {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("(FY|AY|CY)?(\\d{4})(?:-(\\d{2}))?(?:-([QT])([1-4]))?");

    private PeriodText() {}

    static Optional<Period> parse(String text, Optional<YearType> years) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            try {
                return Optional.of(new Period.Day(LocalDate.parse(text)));
            } catch (DateTimeException notADay) {
                return Optional.empty();
            }
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(new Period.Month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))));
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? ofYear(year, years) : Optional.empty();
    }

    private static Optional<Period> ofYear(Matcher text, Optional<YearType> assumed) {
        Optional<YearType> type = text.group(1) == null
                ? assumed
                : Arrays.stream(YearType.values())
                        .filter(t -> t.prefix().equals(text.group(1)))
                        .findFirst();
        return type.flatMap(years -> {
            int year = Integer.parseInt(text.group(2));
            boolean spans = text.group(3) != null;
            if (spans == (years == YearType.CALENDAR)
                    || (spans && Integer.parseInt(text.group(3)) != (year + 1) % 100)) {
                return Optional.empty();
            }
            if (text.group(4) == null) {
                return Optional.of(new Period.Year(years, year));
            }
            int number = Integer.parseInt(text.group(5));
            if (text.group(4).equals("Q")) {
                return Optional.of(new Period.Quarter(years, year, number));
            }
            return years == YearType.ACADEMIC && number <= 3
                    ? Optional.of(new Period.Term(year, number))
                    : Optional.empty();
        });
    }
}
