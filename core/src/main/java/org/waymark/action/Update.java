package org.waymark.action;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a promise on the way.
 *
 * @param action the promise's code
 * @param by the post that says so; empty where it is not known
 * @param dueOn the day it is now promised for, of which {@code text} says why; empty when the day stays
 * @param recordedOn when it was known; empty for the day itself
 */
public record Update(
        String action,
        LocalDate on,
        String text,
        String by,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> recordedOn,
        String source) {

    /** When it was known. */
    public LocalDate known() {
        return recordedOn.orElse(on);
    }
}
