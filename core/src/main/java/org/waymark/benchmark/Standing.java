package org.waymark.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.area.AreaCode;
import org.waymark.period.Period;

/**
 * Our figure among one group's, for the newest period that the group has.
 *
 * @param period the group's own period, which may lag ours
 * @param own our figure for that period, rounded as published; empty when not held
 * @param mean plain mean of the members' figures
 * @param median of the members' figures
 * @param pooled sum of numerators over sum of denominators; empty unless every member counted has both
 * @param members how many had a figure
 * @param missing members without one, by code
 * @param rank ours among us and them, 1 the best, ties sharing the better rank; empty without a polarity or a figure
 * @param of how many were ranked
 */
public record Standing(
        String group,
        String version,
        Period period,
        OptionalDouble own,
        OptionalDouble mean,
        OptionalDouble median,
        OptionalDouble pooled,
        int members,
        List<AreaCode> missing,
        Optional<Integer> rank,
        int of) {}
