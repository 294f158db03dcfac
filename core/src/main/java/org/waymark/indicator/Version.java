package org.waymark.indicator;

import java.util.List;
import java.util.Optional;
import org.waymark.period.Period;

/**
 * An indicator as defined from a period on.
 *
 * @param number 1, 2 …
 * @param effectiveFrom the period this version applies from; empty for the first
 * @param draft not in force: judged beside the version in force for as long as the council likes
 * @param breaksSeries whether figures before it cannot be compared with figures from it on
 * @param rating the indicator's own setting; empty for the product's (floor for a KPI, none for all else)
 * @param trend the indicator's own setting; empty for the report's
 * @param expectedRange where the range comes from that an activity is held against
 * @param window points shown; empty for the report's
 * @param benchmark the comparable published indicator; empty for itself
 * @param comparable whether other areas' figures may be set beside it; if not, {@link Life#reason} says why
 * @param related the demand or the cost beside it
 */
public record Version(
        int number,
        Optional<Period> effectiveFrom,
        boolean draft,
        Kind kind,
        Wording wording,
        Ownership ownership,
        Measurement measurement,
        Life life,
        boolean breaksSeries,
        Optional<RatingRule> rating,
        Optional<TrendRule> trend,
        RangeRule expectedRange,
        Optional<Integer> window,
        Optional<IndicatorCode> benchmark,
        boolean comparable,
        List<IndicatorCode> related,
        Visibility visibility,
        List<String> aliases) {

    /** The setting in force: the definition's own, else floor for a KPI and none for all else. */
    public RatingRule ratingRule() {
        return rating.orElseGet(() -> kind == Kind.KPI ? new RatingRule.Floor() : new RatingRule.None());
    }

    /** The same definition as though it were in force from a period on. */
    Version inForce(Optional<Period> from, boolean breaks) {
        return new Version(
                number,
                from,
                false,
                kind,
                wording,
                ownership,
                measurement,
                life,
                breaks,
                rating,
                trend,
                expectedRange,
                window,
                benchmark,
                comparable,
                related,
                visibility,
                aliases);
    }

    /** The same definition as though it stood in another section, or others answered for it. */
    public Version owned(Ownership by) {
        return new Version(
                number,
                effectiveFrom,
                draft,
                kind,
                wording,
                by,
                measurement,
                life,
                breaksSeries,
                rating,
                trend,
                expectedRange,
                window,
                benchmark,
                comparable,
                related,
                visibility,
                aliases);
    }
}
