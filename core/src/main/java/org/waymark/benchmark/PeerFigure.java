package org.waymark.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;

/**
 * One area's figure for one period.
 *
 * @param value rounded as published
 * @param numerator null when not held
 */
public record PeerFigure(
        AreaCode area,
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {}
