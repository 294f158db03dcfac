package org.waymark.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.period.Period;

/** Where it is put on record that somebody was reminded. */
public interface StoringReminders {
    /** A reminder that is about to go out. */
    record Fresh(String post, String why, List<String> things, String recipient) {}

    /** Those of a round, in order. */
    List<Reminder> of(String report, Period period);

    /**
     * Puts a reminder on record before it is sent, in one transaction with its audit entry. Nobody else writes meanwhile, so
     * that of two who send at once only one finds it not sent yet.
     *
     * @param decide from the reminders of the round as they stand; empty when there is none to send
     */
    Optional<Reminder> begin(
            String who, String report, Period period, Function<List<Reminder>, Optional<Fresh>> decide);

    /** Puts on record what came of it, in one transaction with its audit entry. */
    void end(String who, Reminder reminder, boolean sent, String told);
}
