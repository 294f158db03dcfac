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
 * @param ties how many members share our rank
 * @param sum of the members' figures, for counts alone
 * @param place among the quarters; empty without a polarity, or with too few figures
 * @param then the list in force in the group's period, when that was another one
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
        int of,
        int ties,
        OptionalDouble sum,
        Optional<Place> place,
        Optional<Then> then) {

    /**
     * Another version of the list.
     *
     * @param shared how many members are on both
     */
    public record Then(String version, int shared) {}

    /** Whole months from the end of one period to the end of a later one. */
    public static long lag(Period earlier, Period later) {
        return java.time.temporal.ChronoUnit.MONTHS.between(
                java.time.YearMonth.from(earlier.end()), java.time.YearMonth.from(later.end()));
    }

    /** The same, saying which list was in force in the group's period. */
    public Standing whenListWas(Then other) {
        return new Standing(
                group,
                version,
                period,
                own,
                mean,
                median,
                pooled,
                members,
                missing,
                rank,
                of,
                ties,
                sum,
                place,
                Optional.of(other));
    }
}
