package org.waymark.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.quantity.Absence;

/**
 * A row of figures before it is accepted.
 *
 * @param dated whether the row itself says when it was recorded
 * @param noted whether the row has a note, which explains what looks odd
 */
record Draft(
        Subject.Facts facts,
        References.Site site,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Absence absence,
        Status status,
        LocalDateTime recordedAt,
        boolean dated,
        boolean noted) {

    /** A figure as it is held. */
    static Draft of(Subject.Facts facts, Observation held) {
        return new Draft(
                facts,
                new References.Site(held.key().area(), List.of()),
                held.value(),
                held.numerator(),
                held.denominator(),
                held.absence(),
                held.status(),
                held.recordedAt(),
                true,
                !held.note().isEmpty());
    }

    Draft recorded(LocalDateTime at) {
        return new Draft(facts, site, value, numerator, denominator, absence, status, at, dated, noted);
    }

    boolean hasParts() {
        return numerator != null && denominator != null;
    }

    /** The figure for a comparison of sizes; not a number when there is none. */
    double size() {
        if (absence != null || status == Status.WITHDRAWN) {
            return Double.NaN;
        }
        if (numerator != null && denominator != null) {
            return denominator.signum() == 0
                    ? Double.NaN
                    : numerator.doubleValue() * facts.scale().doubleValue() / denominator.doubleValue();
        }
        return value == null ? Double.NaN : value.doubleValue();
    }
}
