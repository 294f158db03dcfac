package org.waymark.benchmark;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.area.AreaCode;
import org.waymark.period.Period;

/**
 * Our figure against one benchmark's for the same period, chance allowed for.
 *
 * @param area England, a region; empty for a group
 * @param name the area's, or the group's
 * @param measure of a group, which of its figures: pooled where every member has its parts, else mean; empty for an area
 * @param period the benchmark's own, which may lag ours
 * @param own our figure for it, rounded as published
 * @param value the benchmark's, taken as exact
 * @param certainty of our figure for it
 * @param difference empty when the interval is not known
 */
public record Against(
        Optional<AreaCode> area,
        String name,
        String measure,
        Period period,
        BigDecimal own,
        BigDecimal value,
        Certainty certainty,
        Optional<Difference> difference) {

    public static final String POOLED = "pooled";
    public static final String MEAN = "mean";
}
