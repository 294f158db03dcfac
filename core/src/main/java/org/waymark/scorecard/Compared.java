package org.waymark.scorecard;

import java.util.List;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.template.Comparison;

/**
 * A report set beside an earlier one.
 *
 * @param then the earlier one's counts, as published or as known on its own date
 * @param fromEdition whether they are what an edition said
 * @param likeForLike the counts of the indicators in both, with no break between; now and then
 * @param added in this report and not the earlier
 * @param removed in the earlier and not this one, whatever the reason
 * @param discontinued of those removed, the ones retired by their definition
 * @param newlyUnrated rated then, not now
 * @param moved from one colour to another
 */
public record Compared(
        Comparison comparison,
        Period period,
        Tally then,
        boolean fromEdition,
        LikeForLike likeForLike,
        List<IndicatorCode> added,
        List<IndicatorCode> removed,
        List<IndicatorCode> discontinued,
        List<IndicatorCode> newlyUnrated,
        List<Moved> moved) {

    /** The same indicators, now and then. */
    public record LikeForLike(int indicators, Tally now, Tally then) {}

    /** A change of colour; both are colours' words. */
    public record Moved(IndicatorCode indicator, String from, String to) {}
}
