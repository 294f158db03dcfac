package org.waymark.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, and dates with a time, as a pack writes them: {@code 2024-09-16}, {@code 2024-09-16T10:30}. */
final class Moment {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?)?");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern WORDED = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{4}|\\d{2})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private Moment() {}

    static Optional<LocalDate> date(String text) {
        return text.length() == 10 ? moment(text).map(LocalDateTime::toLocalDate) : Optional.empty();
    }

    /** The start of the day where only a day is given. */
    static Optional<LocalDateTime> moment(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
            return Optional.of(
                    match.group(4) == null
                            ? day.atStartOfDay()
                            : day.atTime(
                                    number(match, 4), number(match, 5), match.group(6) == null ? 0 : number(match, 6)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What to write for {@code 12/07/2024} or {@code 12 July 2024}, day before month as in Britain; an example when nobody can say. */
    static String mended(String text) {
        Matcher british = BRITISH.matcher(text);
        Matcher worded = WORDED.matcher(text);
        try {
            if (british.matches()) {
                return LocalDate.of(year(british.group(3)), number(british, 2), number(british, 1))
                        + " (year, month, day)";
            }
            if (worded.matches()) {
                int month = MONTHS.getOrDefault(worded.group(2).toLowerCase(Locale.ROOT), 0);
                return LocalDate.of(year(worded.group(3)), month, number(worded, 1)) + " (year, month, day)";
            }
        } catch (DateTimeException noSuchDay) {
            return "a day that exists, as year, month, day: 2024-07-12";
        }
        return "a day that exists, as year, month, day: 2024-07-12";
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
