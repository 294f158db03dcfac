package org.waymark.scorecard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.period.Period;
import org.waymark.target.Origin;

/** The lines a figure is held against, and the period they were set for. Null where there is none. */
public record Aim(
        Origin origin,
        Period period,
        @Nullable BigDecimal target,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String rationale) {}
