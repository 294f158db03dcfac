package org.waymark.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;

/**
 * How a figure has changed since an earlier one, worked out exactly from the unrounded two.
 *
 * @param difference the newer less the older, in their unit: percentage points for percentages
 * @param percent the difference as a percentage of the older; empty for percentages, scores and ratios, and where the older
 *     is not above nought
 */
public record Change(Figure.Known difference, Optional<Figure.Known> percent) {

    /** Empty when either is absent. */
    public static Optional<Change> between(Figure older, Figure newer, Unit unit) {
        if (!(older instanceof Figure.Known then) || !(newer instanceof Figure.Known now)) {
            return Optional.empty();
        }
        BigDecimal over =
                now.dividend().multiply(then.divisor()).subtract(then.dividend().multiply(now.divisor()));
        boolean relative = grows(unit) && then.dividend().signum() > 0;
        return Optional.of(new Change(
                new Figure.Known(over, now.divisor().multiply(then.divisor())),
                relative
                        ? Optional.of(new Figure.Known(
                                over.multiply(BigDecimal.valueOf(100)),
                                now.divisor().multiply(then.dividend())))
                        : Optional.empty()));
    }

    /** Whether a percentage of the older figure says anything: not of a percentage, nor of a scale with no nought. */
    private static boolean grows(Unit unit) {
        return switch (unit) {
            case COUNT, RATE, DAYS, WEEKS, POUNDS -> true;
            case PERCENT, SCORE, RATIO -> false;
        };
    }
}
