package org.waymark.disclosure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.quantity.Unit;

/** The amounts that a figure shows to whoever can divide and subtract. */
final class Amounts {
    private Amounts() {}

    /** None of a figure that is absent or withdrawn, or is a quotient without its parts. */
    static Map<Side, BigDecimal> of(Observation row, Unit unit) {
        return row.absence() != null || row.status() == Status.WITHDRAWN
                ? Map.of()
                : of(row.value(), row.numerator(), row.denominator(), unit);
    }

    static Map<Side, BigDecimal> of(
            @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, Unit unit) {
        var amounts = new EnumMap<Side, BigDecimal>(Side.class);
        if (numerator != null && denominator != null) {
            put(amounts, Side.NUMERATOR, numerator);
            put(amounts, Side.DENOMINATOR, denominator);
            if (unit == Unit.PERCENT) {
                put(amounts, Side.REMAINDER, denominator.subtract(numerator));
            }
        } else if (value != null && (unit == Unit.COUNT || unit == Unit.POUNDS)) {
            put(amounts, Side.VALUE, value);
        }
        return amounts;
    }

    /** An amount is nought or more; of others nothing can be said here. */
    private static void put(Map<Side, BigDecimal> amounts, Side side, BigDecimal amount) {
        if (amount.signum() >= 0) {
            amounts.put(side, amount);
        }
    }

    /** Whether the side counts people or cases, by the unit of the definition. */
    static boolean counts(Side side, Unit unit) {
        return switch (unit) {
            case PERCENT, RATE, COUNT -> true;
            // So many days, points or pounds each: only how many each stands for are people.
            case DAYS, WEEKS, SCORE, RATIO -> side == Side.DENOMINATOR;
            case POUNDS -> false;
        };
    }

    /** The amount as a number of people or cases; empty when it is no whole number. */
    static Optional<Integer> whole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0 && amount.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0
                ? Optional.of(amount.intValueExact())
                : Optional.empty();
    }
}
