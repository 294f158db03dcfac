package org.waymark.outlook;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.waymark.period.Period;

/**
 * What one period adds to its year: so many of so many, or a plain amount.
 *
 * @param amount the numerator, or the amount itself
 * @param of the denominator; null for a plain amount
 */
public record Part(
        Period period, BigDecimal amount, @Nullable BigDecimal of) {

    /** Its own figure, unscaled; not a number where it is of nothing. */
    double level() {
        BigDecimal under = of;
        if (under == null) {
            return amount.doubleValue();
        }
        return under.signum() == 0
                ? Double.NaN
                : amount.divide(under, MathContext.DECIMAL64).doubleValue();
    }
}
