package org.waymark.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;

/**
 * One point of a series shown.
 *
 * @param numerator as supplied, or the sum over the parts; null when not held
 * @param aim the lines in force for the period; null when there are none
 * @param breaksHere whether a definition that cannot be compared with the one before begins with this period
 */
public record Point(
        Period period,
        Figure figure,
        Status status,
        @Nullable Aim aim,
        boolean breaksHere,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    /** A point whose parts are not held. */
    public Point(Period period, Figure figure, Status status, @Nullable Aim aim, boolean breaksHere) {
        this(period, figure, status, aim, breaksHere, null, null);
    }
}
