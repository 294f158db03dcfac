package org.waymark.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.calculation.Computed;

/**
 * What a quotient is made of.
 *
 * @param numerator as supplied, or the sum over the parts; null when not held
 */
public record Over(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    public static final Over NOTHING = new Over(null, null);

    static Over of(Computed computed) {
        return new Over(computed.numerator(), computed.denominator());
    }
}
