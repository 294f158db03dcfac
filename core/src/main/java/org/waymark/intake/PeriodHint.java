package org.waymark.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** What somebody meant by a period written in a common way that is not ours: {@code 2024/25}, {@code Q1 2024-25}, {@code Jun-24}. */
final class PeriodHint {
    private static final Pattern YEAR = Pattern.compile("(?:[A-Z]{2} ?)?(\\d{4})[/–-](?:\\d{2})?(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:Q(?:uarter )?([1-4]),? ?)(\\d{4})[/–-]?(?:\\d{2})?(\\d{2})?|(\\d{4})[/–-](\\d{2})[ -]Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("([A-Z][a-z]{2})[a-z]*[ -](\\d{4}|\\d{2})");
    private static final Pattern SLASHED_MONTH = Pattern.compile("(\\d{4})/(\\d{2})|(\\d{1,2})/(\\d{4})");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private PeriodHint() {}

    static String of(String text, YearType years) {
        return guess(text, years)
                .filter(plain -> Period.parse(plain).isPresent())
                .orElse("a month as 2024-06, a quarter as FY2024-25-Q1, a year as FY2024-25, AY2024-25 or CY2024");
    }

    /** The period somebody meant, written plainly, or as it is already; empty when nobody can say. */
    static Optional<Period> read(String text, YearType years) {
        String plain = text.strip().replaceAll("\\s+", " ");
        String capital = plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
        return Period.parse(plain, years).or(() -> guess(capital, years).flatMap(Period::parse));
    }

    private static Optional<String> guess(String text, YearType years) {
        Matcher year = YEAR.matcher(text);
        if (year.matches() && next(year.group(1), year.group(2))) {
            return Optional.of(new Period.Year(years, Integer.parseInt(year.group(1))).toString());
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            boolean before = quarter.group(1) != null;
            int began = Integer.parseInt(quarter.group(before ? 2 : 4));
            int number = Integer.parseInt(quarter.group(before ? 1 : 6));
            return Optional.of(new Period.Quarter(years, began, number).toString());
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches() && MONTHS.contains(month.group(1))) {
            String digits = month.group(2).length() == 2 ? "20" + month.group(2) : month.group(2);
            return Optional.of("%s-%02d".formatted(digits, MONTHS.indexOf(month.group(1)) + 1));
        }
        Matcher slashed = SLASHED_MONTH.matcher(text);
        if (slashed.matches()) {
            return Optional.of(
                    slashed.group(1) != null
                            ? slashed.group(1) + "-" + slashed.group(2)
                            : "%s-%02d".formatted(slashed.group(4), Integer.parseInt(slashed.group(3))));
        }
        return Optional.empty();
    }

    private static boolean next(String year, String following) {
        return (Integer.parseInt(year) + 1) % 100 == Integer.parseInt(following);
    }
}
