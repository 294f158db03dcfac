package org.waymark.scorecard;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.waymark.calculation.Computed;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;

/**
 * A figure of one period as a reader meets it.
 *
 * @param numerator the sum over the parts when it was made of parts; null when not held
 * @param recordedAt when it was known; of one made of parts, when the last of them was
 * @param source who published or supplied it; empty when not given
 */
public record Shown(
        Period period,
        Figure figure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Status status,
        LocalDateTime recordedAt,
        String source,
        String file,
        long row) {

    static Shown of(Computed computed) {
        return new Shown(
                computed.period(),
                computed.figure(),
                computed.numerator(),
                computed.denominator(),
                computed.status(),
                computed.recordedAt(),
                computed.source(),
                computed.provenance().file(),
                computed.provenance().row());
    }
}
