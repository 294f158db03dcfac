package org.waymark.office;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.access.Matter;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.signoff.Part;

/**
 * A figure or words that a round wants.
 *
 * @param part figures or words
 * @param service that answers for it; its section where it names none
 * @param of the period the figure is of; for words, the report’s
 * @param dueOn the last day for it
 * @param expected when its source comes out, where that is known and has not happened
 * @param said why there is nothing new, or why words were returned; else empty
 * @param matter over which rights to it are asked
 */
public record Want(
        Part part,
        IndicatorCode indicator,
        String name,
        String service,
        Period of,
        Charge from,
        LocalDate dueOn,
        Optional<LocalDate> expected,
        Standing standing,
        String said,
        Matter matter) {

    /** {@code figures ehcp-20-weeks}: by which it is known within its round. */
    public String key() {
        return part.code() + " " + indicator;
    }
}
