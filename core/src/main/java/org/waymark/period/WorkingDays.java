package org.waymark.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Counts working days: Mondays to Fridays that are no bank holiday. One table for a century and a half of days, so that a
 * count is two look-ups however many cases there are. Days are counted from 1 January 1970, as Java does.
 */
public final class WorkingDays {
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2130;
    private static final int FIRST =
            Math.toIntExact(LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay());
    /** Forty years before the table ends, so that a limit may be added. */
    private static final int LAST =
            Math.toIntExact(LocalDate.of(LAST_YEAR - 40, 1, 1).toEpochDay());

    private static final Map<BankHolidays, WorkingDays> BY_HOLIDAYS = new EnumMap<>(BankHolidays.class);

    static {
        for (BankHolidays holidays : BankHolidays.values()) {
            BY_HOLIDAYS.put(holidays, new WorkingDays(holidays));
        }
    }

    /** How many working days there are from the first day to each, itself counted. */
    private final int[] upTo;
    /** The day of each working day, by its number less one. */
    private final int[] day;

    private WorkingDays(BankHolidays holidays) {
        int days = Math.toIntExact(LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay()) - FIRST;
        upTo = new int[days];
        var working = new int[days];
        int count = 0;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            var closed = holidays.of(year);
            LocalDate end = LocalDate.of(year + 1, 1, 1);
            for (LocalDate each = LocalDate.of(year, 1, 1); each.isBefore(end); each = each.plusDays(1)) {
                int at = Math.toIntExact(each.toEpochDay()) - FIRST;
                if (!BankHolidays.weekend(each) && !closed.contains(each)) {
                    working[count++] = at + FIRST;
                }
                upTo[at] = count;
            }
        }
        day = Arrays.copyOf(working, count);
    }

    public static WorkingDays of(BankHolidays holidays) {
        return Objects.requireNonNull(BY_HOLIDAYS.get(holidays));
    }

    /** Whether days can be counted here: from 1950 to 2089. */
    public static boolean holds(int epochDay) {
        return epochDay > FIRST && epochDay < LAST;
    }

    /** The so many-th working day after a day, the day itself not counted; with nought, the day itself. */
    public int plus(int epochDay, int workingDays) {
        return workingDays == 0 ? epochDay : day[upTo[epochDay - FIRST] + workingDays - 1];
    }

    /** How many working days lie after one day and up to another. */
    public int between(int after, int upToDay) {
        return upTo[upToDay - FIRST] - upTo[after - FIRST];
    }

    /** The day itself if it is a working day, else the next that is. */
    public int onOrAfter(int epochDay) {
        return plus(epochDay - 1, 1);
    }
}
