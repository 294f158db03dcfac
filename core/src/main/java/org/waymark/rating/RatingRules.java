package org.waymark.rating;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RatingRule;

/**
 * The rules for colours. Figures are compared as the reader sees them, rounded at the definition's decimals, with lines
 * as written; a figure at a line takes the better colour.
 */
public final class RatingRules {
    private RatingRules() {}

    /** @param value rounded at the definition's decimals */
    public static Rating rate(BigDecimal value, Polarity polarity, RatingRule rule, Lines lines) {
        if (polarity == Polarity.NONE || rule instanceof RatingRule.None) {
            return new Rating.NotRated(Unrated.NOT_RATED_KIND);
        }
        BigDecimal target = lines.target();
        if (target == null) {
            return new Rating.NotRated(Unrated.NO_TARGET);
        }
        return new Rating.Rated(
                switch (polarity) {
                    case HIGHER -> oneSided(value, target, margin(rule, target, lines.floor(), false), 1);
                    case LOWER -> oneSided(value, target, margin(rule, target, lines.floor(), true), -1);
                    case TARGET -> twoSided(value, target, rule, lines);
                    case NONE -> throw new IllegalStateException("handled above");
                });
    }

    /** Where an activity's figure lies; null without an expected range. An end that is not given is open. */
    public static @Nullable Range range(BigDecimal value, Lines lines) {
        BigDecimal lower = lines.lower();
        BigDecimal upper = lines.upper();
        if (lower == null && upper == null) {
            return null;
        }
        if (lower != null && value.compareTo(lower) < 0) {
            return Range.BELOW;
        }
        return upper != null && value.compareTo(upper) > 0 ? Range.ABOVE : Range.WITHIN;
    }

    /** Without a floor there is no amber: what misses the target is red. */
    private static Colour oneSided(BigDecimal value, BigDecimal target, @Nullable BigDecimal floor, int better) {
        if (value.compareTo(target) * better >= 0) {
            return Colour.GREEN;
        }
        return floor != null && value.compareTo(floor) * better >= 0 ? Colour.AMBER : Colour.RED;
    }

    private static @Nullable BigDecimal margin(
            RatingRule rule, BigDecimal target, @Nullable BigDecimal floor, boolean above) {
        return switch (rule) {
            case RatingRule.Tolerance tolerance ->
                above ? target.add(share(tolerance, target)) : target.subtract(share(tolerance, target));
            case RatingRule.Floor _, RatingRule.None _ -> floor;
        };
    }

    private static Colour twoSided(BigDecimal value, BigDecimal target, RatingRule rule, Lines lines) {
        BigDecimal lower = lines.lower();
        BigDecimal upper = lines.upper();
        boolean atOrAbove = value.compareTo(lower == null ? target : lower) >= 0;
        boolean atOrBelow = value.compareTo(upper == null ? target : upper) <= 0;
        if (atOrAbove && atOrBelow) {
            return Colour.GREEN;
        }
        BigDecimal amber = rule instanceof RatingRule.Tolerance tolerance ? share(tolerance, target) : lines.floor();
        BigDecimal distance = value.subtract(target).abs();
        return amber != null && distance.compareTo(amber) <= 0 ? Colour.AMBER : Colour.RED;
    }

    static BigDecimal share(RatingRule.Tolerance tolerance, BigDecimal target) {
        return target.abs().multiply(tolerance.percent()).movePointLeft(2);
    }
}
