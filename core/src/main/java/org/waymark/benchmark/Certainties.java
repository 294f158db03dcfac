package org.waymark.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.quantity.Unit;
import org.waymark.statistics.CountInterval;
import org.waymark.statistics.Interval;
import org.waymark.statistics.Wilson;

/** Finds the interval of a figure from what was counted. */
public final class Certainties {
    private Certainties() {}

    /**
     * @param value as counted; used for a count alone
     * @param scale 100 for a percentage, what a rate is per
     */
    public static Certainty of(
            Unit unit,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            BigDecimal scale) {
        return switch (unit) {
            case PERCENT -> share(numerator, denominator, scale);
            case RATE -> rate(numerator, denominator, scale);
            case COUNT -> events(value, 1);
            case DAYS, WEEKS, POUNDS, SCORE, RATIO -> new Certainty.Unknown(Certainty.Why.NOT_A_COUNT);
        };
    }

    private static Certainty share(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator, BigDecimal scale) {
        if (numerator == null || denominator == null) {
            return new Certainty.Unknown(Certainty.Why.NO_PARTS);
        }
        if (!isCount(numerator) || !isCount(denominator)) {
            return new Certainty.Unknown(Certainty.Why.NOT_WHOLE);
        }
        if (denominator.signum() == 0) {
            return new Certainty.Unknown(Certainty.Why.NO_CASES);
        }
        if (numerator.compareTo(denominator) > 0) {
            return new Certainty.Unknown(Certainty.Why.MORE_THAN_ALL);
        }
        Interval ends = Wilson.of(numerator.doubleValue(), denominator.doubleValue(), Certainty.LEVEL)
                .times(scale.doubleValue());
        return new Certainty.Between(Certainty.Method.WILSON, Certainty.LEVEL, ends.lower(), ends.upper());
    }

    private static Certainty rate(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator, BigDecimal scale) {
        if (numerator == null || denominator == null) {
            return new Certainty.Unknown(Certainty.Why.NO_PARTS);
        }
        return denominator.signum() == 0
                ? new Certainty.Unknown(Certainty.Why.NO_CASES)
                : events(numerator, scale.doubleValue() / denominator.doubleValue());
    }

    private static Certainty events(BigDecimal events, double times) {
        if (!isCount(events)) {
            return new Certainty.Unknown(Certainty.Why.NOT_WHOLE);
        }
        CountInterval found = CountInterval.of(events.doubleValue(), Certainty.LEVEL);
        Interval ends = found.interval().times(times);
        return new Certainty.Between(
                switch (found.method()) {
                    case EXACT -> Certainty.Method.EXACT_POISSON;
                    case BYAR -> Certainty.Method.BYAR;
                },
                Certainty.LEVEL,
                ends.lower(),
                ends.upper());
    }

    private static boolean isCount(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    }
}
