package org.waymark.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
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
