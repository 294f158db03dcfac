package org.waymark.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.period.Period;

/**
 * A reminder as it stands on record: written down before it was handed over, and what came of it after.
 *
 * @param number in order over all reminders, from 1
 * @param post it was for
 * @param why it was sent by hand; empty for one that the calendar asked for
 * @param things it was about: {@code late figures ehcp-20-weeks}, {@code soon words ehcp-20-weeks}
 * @param recipient an e-mail address
 * @param outcome empty while it is not known whether it was handed over
 */
public record Reminder(
        long number,
        String report,
        Period period,
        String post,
        String why,
        List<String> things,
        String recipient,
        String who,
        Instant at,
        Optional<Outcome> outcome) {
    public Reminder {
        things = List.copyOf(things);
    }

    /**
     * What came of it.
     *
     * @param sent whether the mail server took it
     * @param told why it did not; else empty
     */
    public record Outcome(boolean sent, String told, Instant at) {}

    /** Whether nobody is to be reminded of the same again: a reminder of which nobody knows counts as one that went out. */
    public boolean counts() {
        return outcome.map(Outcome::sent).orElse(true);
    }
}
