package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.rating.Colour;

/** Who does better than asked, and did so before. */
public final class Exceeding {
    private Exceeding() {}

    /**
     * Whether an indicator continued to exceed its target: green in this report and in the one before, and its figure and the
     * one before it each better than their own target, compared at the decimals that are shown. One that only meets its
     * target does not exceed it; nor does one whose target is to be hit and not passed.
     */
    public static boolean continued(Line line) {
        int reports = line.history().size();
        return reports > 1
                && line.rating().code().equals(Colour.GREEN.code())
                && line.history().get(reports - 2).rating().equals(Colour.GREEN.code())
                && line.shown().filter(now -> exceeds(line, now.period())).isPresent()
                && line.previous().filter(then -> exceeds(line, then.period())).isPresent();
    }

    private static boolean exceeds(Line line, Period period) {
        return line.series().stream()
                .filter(point -> point.period().equals(period))
                .anyMatch(point -> exceeds(line, point.figure(), target(point)));
    }

    private static @Nullable BigDecimal target(Point point) {
        return Optional.ofNullable(point.aim()).map(Aim::target).orElse(null);
    }

    private static boolean exceeds(Line line, Figure figure, @Nullable BigDecimal target) {
        if (target == null || !(figure instanceof Figure.Known known)) {
            return false;
        }
        int beyond =
                line.version().measurement().scale().decimals().round(known).compareTo(target);
        Polarity polarity = line.version().measurement().polarity();
        return polarity == Polarity.HIGHER && beyond > 0 || polarity == Polarity.LOWER && beyond < 0;
    }
}
