package org.waymark.breakdown;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.statistics.TwoProportions;
import org.waymark.statistics.TwoRates;
import org.waymark.statistics.TwoRatios;

/**
 * Compares a part with the rest of its whole. Shares, whose numerator is part of their denominator, are compared as
 * proportions; rates as counts over exposures; both must be of whole cases. See {@code docs/methods/scan.md}.
 */
public final class Looking {
    /** Fewer cases than this, of either kind, make a difference one to read with care. */
    public static final int FEW = 10;

    private Looking() {}

    /** A part and everybody else at one period. */
    public record Sides(Period period, Cases part, Cases rest) {}

    /**
     * Whether the part's figure differs from everybody else's.
     *
     * @param shares whether figures are shares of a whole
     * @return empty when they cannot be compared: no whole cases, or nobody on one side
     */
    public static Optional<Look> level(IndicatorCode indicator, Member member, Sides now, boolean shares) {
        return ratio(now, shares)
                .map(ratio -> new Look(
                        indicator,
                        member,
                        Look.Aspect.LEVEL,
                        now.period(),
                        Optional.empty(),
                        now.part(),
                        now.rest(),
                        Optional.empty(),
                        Optional.empty(),
                        ratio.log(),
                        ratio.p(),
                        small(now, shares)));
    }

    /** Whether the part's figure has moved otherwise than everybody else's since an earlier period. */
    public static Optional<Look> change(IndicatorCode indicator, Member member, Sides then, Sides now, boolean shares) {
        return ratio(then, shares)
                .flatMap(before -> ratio(now, shares).map(after -> {
                    TwoRatios moved = TwoRatios.of(after.log(), after.variance(), before.log(), before.variance());
                    return new Look(
                            indicator,
                            member,
                            Look.Aspect.CHANGE,
                            now.period(),
                            Optional.of(then.period()),
                            now.part(),
                            now.rest(),
                            Optional.of(then.part()),
                            Optional.of(then.rest()),
                            moved.difference(),
                            moved.p(),
                            small(now, shares) || small(then, shares));
                }));
    }

    private record Ratio(double log, double variance, double p) {}

    private static Optional<Ratio> ratio(Sides sides, boolean shares) {
        Cases part = sides.part();
        Cases rest = sides.rest();
        if (!part.whole() || !rest.whole() || size(part.of()) == 0 || size(rest.of()) == 0) {
            return Optional.empty();
        }
        if (!shares) {
            var rates = TwoRates.of(
                    part.amount().longValueExact(),
                    size(part.of()),
                    rest.amount().longValueExact(),
                    size(rest.of()));
            return Optional.of(new Ratio(rates.logRatio(), rates.variance(), rates.p()));
        }
        if (others(part) < 0 || others(rest) < 0) {
            return Optional.empty();
        }
        var shared = TwoProportions.of(
                part.amount().longValueExact(), size(part.of()), rest.amount().longValueExact(), size(rest.of()));
        return Optional.of(new Ratio(shared.logOdds(), shared.variance(), shared.p()));
    }

    private static boolean small(Sides sides, boolean shares) {
        Cases part = sides.part();
        return part.amount().longValueExact() < FEW || shares && others(part) < FEW;
    }

    private static long others(Cases cases) {
        return size(cases.of()) - cases.amount().longValueExact();
    }

    private static long size(@Nullable BigDecimal of) {
        return of == null ? 0 : of.longValueExact();
    }
}
