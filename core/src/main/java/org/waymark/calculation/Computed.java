package org.waymark.calculation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.observation.Observation;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;

/**
 * One figure, supplied or made.
 *
 * @param numerator as supplied, or the sum over the parts; null when not held
 * @param status provisional if any part is, else revised if any part is, else final
 * @param recordedAt when the last part of it was known
 * @param provenance of the last part
 * @param lacking the part for want of which there is no figure; empty when there is one, or when it was supplied
 */
public record Computed(
        Period period,
        Figure figure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Status status,
        LocalDateTime recordedAt,
        String source,
        Provenance provenance,
        Optional<Lacking> lacking) {

    /** A figure that lacks no part. */
    public Computed(
            Period period,
            Figure figure,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Status status,
            LocalDateTime recordedAt,
            String source,
            Provenance provenance) {
        this(period, figure, numerator, denominator, status, recordedAt, source, provenance, Optional.empty());
    }

    /** A row, as it stands. */
    static Computed of(Observation row, BigDecimal scale) {
        return new Computed(
                row.key().period(),
                row.figure(scale),
                row.numerator(),
                row.denominator(),
                row.status(),
                row.recordedAt(),
                row.source(),
                row.provenance());
    }

    boolean hasParts() {
        return numerator != null && denominator != null;
    }
}
