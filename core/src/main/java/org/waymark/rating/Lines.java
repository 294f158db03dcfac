package org.waymark.rating;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The lines a figure is held against, as written. Null where there is none.
 *
 * @param floor the lowest performance accepted; with polarity target, how far from the target is still amber
 * @param lower the low end of green with polarity target, or of an activity's expected range
 */
public record Lines(
        @Nullable BigDecimal target,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper) {}
