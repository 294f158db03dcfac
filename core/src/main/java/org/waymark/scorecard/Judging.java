package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.calculation.Computed;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Version;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.rating.Range;
import org.waymark.rating.Rating;
import org.waymark.rating.RatingRules;
import org.waymark.rating.Unrated;

/** Puts a figure before the rating rules, or says why it cannot be. */
final class Judging {
    private Judging() {}

    /** The rating of the figure a report shows; an older figure than the one due is never rated as new. */
    static Rating rating(Version version, Due due, Optional<Aim> aim) {
        if (version.kind() != Kind.KPI) {
            return new Rating.NotRated(Unrated.NOT_RATED_KIND);
        }
        if (due.period().isEmpty()) {
            return new Rating.NotRated(Unrated.NOT_DUE);
        }
        if (!due.upToDate()) {
            return new Rating.NotRated(due.shown().isPresent() ? Unrated.OUT_OF_DATE : Unrated.OVERDUE);
        }
        return rating(version, due.shown().orElseThrow(), aim);
    }

    /** The rating of one figure, whatever its age. */
    static Rating rating(Version version, Computed computed, Optional<Aim> aim) {
        if (version.kind() != Kind.KPI) {
            return new Rating.NotRated(Unrated.NOT_RATED_KIND);
        }
        return switch (computed.figure()) {
            case Figure.Absent(Absence reason) ->
                new Rating.NotRated(reason == Absence.CONFIDENTIAL ? Unrated.SUPPRESSED : Unrated.NO_FIGURE);
            case Figure.Known known -> rating(version, known, aim);
        };
    }

    /** The rating a known figure has under the lines given. */
    static Rating rating(Version version, Figure.Known known, Optional<Aim> aim) {
        return RatingRules.rate(
                rounded(version, known), version.measurement().polarity(), version.ratingRule(), Aims.lines(aim));
    }

    /** An activity's place in its expected range; empty for all else, and for a figure older than the one due. */
    static Optional<Range> range(Version version, Due due, Optional<Aim> aim) {
        if (version.kind() != Kind.ACTIVITY || !due.upToDate()) {
            return Optional.empty();
        }
        Figure figure = due.shown().orElseThrow().figure();
        @Nullable
        Range range = figure instanceof Figure.Known known
                ? RatingRules.range(rounded(version, known), Aims.lines(aim))
                : null;
        return Optional.ofNullable(range);
    }

    static BigDecimal rounded(Version version, Figure.Known known) {
        return version.measurement().scale().decimals().round(known);
    }
}
