package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.waymark.area.AreaCode;
import org.waymark.benchmark.Certainty;
import org.waymark.period.Period;

/**
 * The members of one group with their figures for the newest period that any of them has.
 *
 * @param peers members with a figure and ourselves, if ours is held, in order of code
 * @param missing names of members without a figure
 * @param mean plain mean of the members, ourselves left out
 * @param beside areas the report names besides, England for one, for the same period
 */
public record Peers(
        String group,
        String version,
        Period period,
        List<Peer> peers,
        List<String> missing,
        OptionalDouble mean,
        List<Peer> beside) {

    /**
     * One area.
     *
     * @param value rounded as published
     * @param ours whether it is the council's own
     */
    public record Peer(AreaCode area, String name, BigDecimal value, Certainty certainty, boolean ours) {}
}
