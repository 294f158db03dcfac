package org.waymark.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;

/**
 * What is aimed for in one period. Each row with the same indicator, area, cohort, period and origin is a revision.
 *
 * @param period a year, or a quarter or month for a milestone
 * @param floor the lowest performance accepted; with polarity target, how far from the target is still amber
 * @param lower the low end of the expected range of an activity, or of green with polarity target
 * @param recordedAt when it was first known; the start of time when the row does not say
 */
public record Target(
        IndicatorCode indicator,
        AreaCode area,
        Cohort cohort,
        Period period,
        Origin origin,
        @Nullable BigDecimal target,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String rationale,
        String approvedBy,
        Optional<LocalDate> approvedOn,
        LocalDateTime recordedAt,
        String source) {

    /** Recorded before anybody asks. */
    public static final LocalDateTime ALWAYS = LocalDateTime.of(1, 1, 1, 0, 0);

    /**
     * Whether these lines ask less than earlier ones: a target or floor on the worse side of what it was; with polarity
     * target, a wider green or a longer way to red. Without polarity nothing is easier.
     *
     * @param polarity of both; lines in another unit, or of another thing, are not to be set beside these
     */
    public boolean asksLessThan(Target earlier, Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> below(target, earlier.target) || below(floor, earlier.floor);
            case LOWER -> below(earlier.target, target) || below(earlier.floor, floor);
            case TARGET -> below(earlier.floor, floor) || below(lower, earlier.lower) || below(earlier.upper, upper);
            case NONE -> false;
        };
    }

    /** Whether any line reads otherwise than in an earlier target. */
    public boolean differsFrom(Target earlier) {
        return !same(target, earlier.target)
                || !same(floor, earlier.floor)
                || !same(lower, earlier.lower)
                || !same(upper, earlier.upper);
    }

    private static boolean below(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
