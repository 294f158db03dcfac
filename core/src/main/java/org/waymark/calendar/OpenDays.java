package org.waymark.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.waymark.period.BankHolidays;
import org.waymark.period.WorkingDays;

/**
 * The days on which there is somebody in: Mondays to Fridays but for bank holidays, and for the days on which the council is
 * closed besides.
 */
public record OpenDays(BankHolidays holidays, Set<LocalDate> closed) {
    public OpenDays {
        closed = Set.copyOf(closed);
    }

    public boolean isOpen(LocalDate day) {
        int at = Math.toIntExact(day.toEpochDay());
        return WorkingDays.holds(at) && WorkingDays.of(holidays).between(at - 1, at) == 1 && !closed.contains(day);
    }

    /** The so many-th open day before a day, which is not itself counted; for a negative number, after it. */
    public LocalDate before(LocalDate day, int days) {
        return days < 0 ? stepped(day, -days, 1) : stepped(day, days, -1);
    }

    /** The so many-th open day after a day, which is not itself counted; for a negative number, before it. */
    public LocalDate after(LocalDate day, int days) {
        return before(day, -days);
    }

    /** How many open days lie between two days, neither of which is counted. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to : from.plusDays(1))
                .filter(this::isOpen)
                .count();
    }

    private LocalDate stepped(LocalDate day, int days, int step) {
        if (!WorkingDays.holds(Math.toIntExact(day.toEpochDay()))) {
            // Of a year for which nobody knows the bank holidays, all days are alike.
            return day.plusDays((long) step * days);
        }
        LocalDate at = day;
        for (int counted = 0; counted < days; ) {
            at = at.plusDays(step);
            counted += isOpen(at) || !WorkingDays.holds(Math.toIntExact(at.toEpochDay())) ? 1 : 0;
        }
        return at;
    }
}
