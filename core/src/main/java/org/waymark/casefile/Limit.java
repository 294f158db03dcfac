package org.waymark.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.period.BankHolidays;
import org.waymark.period.WorkingDays;

/**
 * How long something may take: {@code 20 weeks}, {@code 28 days}, {@code 20 working days}, {@code 1 month}. The day it begins
 * is not counted, so something begun on a Monday with a limit of one week may end on the next Monday.
 *
 * @param rollsOn whether a last day that is no working day gives way to the next that is
 */
public record Limit(int length, Unit unit, BankHolidays holidays, boolean rollsOn) {
    /** No day: later than all others. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final Pattern FORM = Pattern.compile("(\\d{1,4}) (working )?(day|week|month)s?");
    private static final int WEEK = 7;
    /** About thirty years: far beyond any rule, and within the table of working days. */
    private static final int LONGEST = 11_000;

    /** What a limit is counted in. */
    public enum Unit {
        DAYS("day"),
        WEEKS("week"),
        WORKING_DAYS("working day"),
        MONTHS("month");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    public static Limit of(String text) {
        return parse(text, BankHolidays.ENGLAND, false)
                .orElseThrow(() -> new IllegalArgumentException("not a limit: " + text));
    }

    public static Optional<Limit> parse(String text, BankHolidays holidays, boolean rollsOn) {
        Matcher match = FORM.matcher(text.strip());
        if (!match.matches() || (match.group(2) != null && !match.group(3).equals("day"))) {
            return Optional.empty();
        }
        Unit unit = switch (match.group(3)) {
            case "day" -> match.group(2) == null ? Unit.DAYS : Unit.WORKING_DAYS;
            case "week" -> Unit.WEEKS;
            default -> Unit.MONTHS;
        };
        var limit = new Limit(Integer.parseInt(match.group(1)), unit, holidays, rollsOn);
        return limit.length == 0 || limit.days() > LONGEST ? Optional.empty() : Optional.of(limit);
    }

    /** The last day in time of what began on a day; days are counted from 1 January 1970. */
    public int last(int start) {
        int last = switch (unit) {
            case DAYS -> start + length;
            case WEEKS -> start + WEEK * length;
            case WORKING_DAYS -> WorkingDays.of(holidays).plus(start, length);
            // The day of the same number in the later month, or that month's last.
            case MONTHS ->
                Math.toIntExact(LocalDate.ofEpochDay(start).plusMonths(length).toEpochDay());
        };
        return rollsOn ? WorkingDays.of(holidays).onOrAfter(last) : last;
    }

    /** The last day in time when the clock stopped on one day, with the last day in time as given, and went on on another. */
    public int resumed(int last, int stopped, int wentOn) {
        return switch (unit) {
            case WORKING_DAYS -> {
                WorkingDays days = WorkingDays.of(holidays);
                yield days.plus(wentOn, days.between(stopped, last));
            }
            case DAYS, WEEKS, MONTHS -> {
                int moved = wentOn + last - stopped;
                yield rollsOn ? WorkingDays.of(holidays).onOrAfter(moved) : moved;
            }
        };
    }

    /** About how many days that is, to put limits in order and to draw bands. */
    public int days() {
        return switch (unit) {
            case DAYS -> length;
            case WEEKS -> WEEK * length;
            case WORKING_DAYS -> length * WEEK / 5;
            case MONTHS -> Math.toIntExact(Math.round(length * 365.2425 / 12));
        };
    }

    @Override
    public String toString() {
        return length + " " + unit.word + (length == 1 ? "" : "s");
    }
}
