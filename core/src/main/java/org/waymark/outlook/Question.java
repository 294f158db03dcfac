package org.waymark.outlook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;

/**
 * What is asked of an outlook.
 *
 * @param year the one that is foreseen
 * @param steps the periods it is made of, in order
 * @param season periods in a year
 * @param scale 100 for a percentage, what a rate is per, 1 for all else
 * @param share whether a figure is a share of a whole, so that it cannot pass {@code scale}
 * @param target for the year as a whole; null when none is set
 * @param lower with polarity target, the low end of what counts as met; null for the target itself
 * @param broken whether figures before a change of definition were left out of the past
 */
public record Question(
        Period year,
        List<Period> steps,
        int season,
        Adding adding,
        BigDecimal scale,
        boolean share,
        Polarity polarity,
        @Nullable BigDecimal target,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        boolean broken) {}
