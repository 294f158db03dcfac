package org.waymark.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.IndicatorCode;
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
}
