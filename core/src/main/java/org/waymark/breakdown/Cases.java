package org.waymark.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.quantity.Figure;

/**
 * What a figure is made of, so that parts can be summed and taken away.
 *
 * @param amount the numerator, or the amount itself
 * @param of the denominator; null for a plain amount
 */
public record Cases(BigDecimal amount, @Nullable BigDecimal of) {

    public static final Cases NONE = new Cases(BigDecimal.ZERO, null);

    /** @param scale 100 for a percentage, what a rate is per, 1 for all else */
    public Figure figure(BigDecimal scale) {
        BigDecimal under = of;
        return under == null ? Figure.of(amount) : Figure.of(amount, under, scale);
    }

    public Cases plus(Cases other) {
        BigDecimal under = of;
        BigDecimal others = other.of;
        return new Cases(amount.add(other.amount), under == null ? others : others == null ? under : under.add(others));
    }

    /** The rest; empty when more would be taken away than is there, or parts are held on one side only. */
    public Optional<Cases> less(Cases part) {
        BigDecimal under = of;
        BigDecimal taken = part.of;
        if ((under == null) != (taken == null)) {
            return Optional.empty();
        }
        var rest =
                new Cases(amount.subtract(part.amount), under == null || taken == null ? null : under.subtract(taken));
        BigDecimal left = rest.of;
        boolean sound = rest.amount.signum() >= 0 && (left == null || left.signum() >= 0);
        return sound ? Optional.of(rest) : Optional.empty();
    }

    public static Cases sum(List<Cases> parts) {
        return parts.stream().reduce(NONE, Cases::plus);
    }

    /** The same numbers, however they are written. */
    boolean same(Cases other) {
        BigDecimal under = of;
        BigDecimal others = other.of;
        return amount.compareTo(other.amount) == 0
                && (under == null ? others == null : others != null && under.compareTo(others) == 0);
    }

    /** Whether both numbers are whole, so that they can be counts of cases. */
    boolean whole() {
        BigDecimal under = of;
        return isWhole(amount) && under != null && isWhole(under);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.precision() - number.scale() <= 9;
    }
}
