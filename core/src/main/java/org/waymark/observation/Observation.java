package org.waymark.observation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

/**
 * One revision of one figure.
 *
 * @param value as supplied, in the indicator's unit; null when not given
 * @param numerator as supplied; null when not given
 * @param denominator as supplied, nought or more; null when not given
 * @param absence why there is no value, from its symbol; null when there is one
 * @param recordedAt when the council came to know it: the start of the day where only a day was given; worked out from
 *     the definition's {@code available_after_days} where none was
 * @param source who published or supplied it; empty when not given
 */
public record Observation(
        ObservationKey key,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Status status,
        @Nullable Absence absence,
        LocalDateTime recordedAt,
        String source,
        String note,
        Provenance provenance) {

    public boolean hasParts() {
        return numerator != null && denominator != null;
    }

    /**
     * The figure: the quotient of its parts where both are held, since that is exact; else the value; else its absence.
     *
     * @param scale 100 for a percentage, what a rate is per, 1 for all else
     */
    public Figure figure(BigDecimal scale) {
        if (status == Status.WITHDRAWN) {
            return Figure.absent(Absence.WITHDRAWN);
        }
        if (absence != null) {
            return Figure.absent(absence);
        }
        if (numerator != null && denominator != null) {
            return Figure.of(numerator, denominator, scale);
        }
        return value != null ? Figure.of(value) : Figure.absent(Absence.MISSING);
    }
}
