package org.waymark.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Spans;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;
import org.waymark.rating.RatingRules;
import org.waymark.statistics.TwoProportions;

/**
 * What a rolling figure does not show yet: its newest months alone, what colour they would have, and when the rolling
 * figure will say the same if months like them keep coming.
 *
 * @param from the first day of the newest months
 * @param rating the rolling figure's
 * @param alone the rating the newest months would have alone
 * @param turns the first coming period whose rolling figure would have that rating; empty when it has it already, or when
 *     either is unrated
 * @param p two-sided, that the newest months and the older ones differ by chance alone; empty for figures that are no share of
 *     whole cases
 * @param whole the first coming period whose rolling figure is made of nothing but months like the newest
 */
public record Hidden(
        LocalDate from,
        Period to,
        Computed recent,
        Computed rolling,
        Rating rating,
        Rating alone,
        OptionalDouble p,
        Optional<Period> turns,
        Period whole) {

    /** Empty unless the figure is a rolling one, every month of it is held, and its newest months read otherwise. */
    static Optional<Hidden> of(Spans spans, Version version, Period to, Function<Period, Optional<Aim>> aims) {
        if (spans.ahead().isEmpty()
                || spans.recent().isEmpty()
                || spans.rolling().isEmpty()) {
            return Optional.empty();
        }
        Computed recent = spans.recent().get();
        Computed rolling = spans.rolling().get();
        if (!(recent.figure() instanceof Figure.Known now) || !(rolling.figure() instanceof Figure.Known year)) {
            return Optional.empty();
        }
        if (Judging.rounded(version, now).compareTo(Judging.rounded(version, year)) == 0) {
            return Optional.empty();
        }
        Optional<Aim> aim = aims.apply(to);
        Rating alone = rate(version, now, aim);
        Rating rating = rate(version, year, aim);
        boolean turning = alone instanceof Rating.Rated && rating instanceof Rating.Rated && !alone.equals(rating);
        Optional<Period> turns = spans.ahead().stream()
                .filter(_ -> turning)
                // A line not set yet for a coming period is taken to be the one in force.
                .filter(ahead -> rate(
                                version,
                                ahead.figure(),
                                aims.apply(ahead.period()).or(() -> aim))
                        .equals(alone))
                .map(Spans.Ahead::period)
                .findFirst();
        return Optional.of(new Hidden(
                spans.recentFrom(),
                to,
                recent,
                rolling,
                rating,
                alone,
                chance(recent, rolling),
                turns,
                spans.ahead().getLast().period()));
    }

    /** The newest months against those before them, which share no case. */
    private static OptionalDouble chance(Computed recent, Computed rolling) {
        BigDecimal over = recent.numerator();
        BigDecimal under = recent.denominator();
        BigDecimal allOver = rolling.numerator();
        BigDecimal allUnder = rolling.denominator();
        if (over == null || under == null || allOver == null || allUnder == null) {
            return OptionalDouble.empty();
        }
        BigDecimal olderOver = allOver.subtract(over);
        BigDecimal olderUnder = allUnder.subtract(under);
        return share(over, under) && share(olderOver, olderUnder)
                ? OptionalDouble.of(TwoProportions.of(
                                over.longValueExact(),
                                under.longValueExact(),
                                olderOver.longValueExact(),
                                olderUnder.longValueExact())
                        .p())
                : OptionalDouble.empty();
    }

    private static boolean share(BigDecimal over, BigDecimal under) {
        return over.stripTrailingZeros().scale() <= 0
                && under.stripTrailingZeros().scale() <= 0
                && over.signum() >= 0
                && under.signum() > 0
                && over.compareTo(under) <= 0
                && under.precision() - under.scale() < 9;
    }

    private static Rating rate(Version version, Figure.Known figure, Optional<Aim> aim) {
        return RatingRules.rate(
                Judging.rounded(version, figure),
                version.measurement().polarity(),
                version.ratingRule(),
                Aims.lines(aim));
    }
}
