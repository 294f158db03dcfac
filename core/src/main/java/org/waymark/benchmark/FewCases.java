package org.waymark.benchmark;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.quantity.Unit;

/**
 * A figure that rests on so few cases that it jumps about by itself: a percentage whose 95% interval is wider than twenty
 * points, which is ninety-two cases or fewer at a half; a rate or a count of fewer than ten events.
 *
 * @param events counted
 * @param of how many; empty for a count and for a rate, whose denominator is not cases
 * @param moves by how much one event more or fewer would move the figure, in its own unit
 */
public record FewCases(BigDecimal events, Optional<BigDecimal> of, double moves) {
    /** Points between the ends of the interval of a percentage. */
    public static final double WIDEST = 20;

    /** As many as PHEindicatormethods asks for before it shows a standardised rate. */
    public static final int FEWEST = 10;

    /**
     * @param certainty of the same figure
     * @return empty when the figure rests on enough cases, or its interval is not known
     */
    public static Optional<FewCases> of(
            Unit unit,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            BigDecimal scale,
            Certainty certainty) {
        if (!(certainty instanceof Certainty.Between between)) {
            return Optional.empty();
        }
        if (numerator == null || denominator == null || unit == Unit.COUNT) {
            return unit == Unit.COUNT && value.compareTo(BigDecimal.valueOf(FEWEST)) < 0
                    ? Optional.of(new FewCases(value, Optional.empty(), 1))
                    : Optional.empty();
        }
        double moves = scale.doubleValue() / denominator.doubleValue();
        if (unit == Unit.PERCENT) {
            return between.width() > WIDEST
                    ? Optional.of(new FewCases(numerator, Optional.of(denominator), moves))
                    : Optional.empty();
        }
        return numerator.compareTo(BigDecimal.valueOf(FEWEST)) < 0
                ? Optional.of(new FewCases(numerator, Optional.empty(), moves))
                : Optional.empty();
    }
}
