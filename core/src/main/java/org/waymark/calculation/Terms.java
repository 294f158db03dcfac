package org.waymark.calculation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Composition;
import org.waymark.indicator.Formula;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

/** What each indicator of a formula has given so far, and the figure it comes to. Exact throughout. */
final class Terms {
    private static final Figure.Known NOUGHT = new Figure.Known(BigDecimal.ZERO, BigDecimal.ONE);

    private final Measurement whole;
    private final Composition made;
    private final boolean several;
    private final Map<IndicatorCode, Given> given = new LinkedHashMap<>();

    private static final class Given {
        final Measurement measurement;
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        Figure.Known value = NOUGHT;
        boolean quotient = true;

        Given(Measurement measurement) {
            this.measurement = measurement;
        }

        Figure own() {
            return quotient ? quotient(numerator, denominator, Figures.scaleOf(measurement)) : value;
        }
    }

    /** @param several whether more than one stretch is added up */
    Terms(Measurement whole, Composition made, boolean several) {
        this.whole = whole;
        this.made = made;
        this.several = several;
    }

    void add(IndicatorCode code, Computed computed, Measurement measurement) {
        Given to = given.computeIfAbsent(code, _ -> new Given(measurement));
        BigDecimal numerator = computed.numerator();
        BigDecimal denominator = computed.denominator();
        if (numerator != null && denominator != null) {
            to.numerator = to.numerator.add(numerator);
            to.denominator = to.denominator.add(denominator);
        } else {
            to.quotient = false;
        }
        if (computed.figure() instanceof Figure.Known known) {
            to.value = to.value.plus(known);
        }
    }

    /** A share whose parts are needed and not held; or, where figures themselves are added up, one of no cases. */
    Optional<Lacking> lacking(Period end) {
        boolean shares = made.denominator().isPresent() || several;
        for (var each : given.entrySet()) {
            Given term = each.getValue();
            if (shares && !term.quotient && Sum.isShare(term.measurement)) {
                return Optional.of(Lacking.bare(each.getKey(), end));
            }
            if (made.denominator().isEmpty() && term.own() instanceof Figure.Absent(Absence reason)) {
                return Optional.of(Lacking.of(each.getKey(), end, reason));
            }
        }
        return Optional.empty();
    }

    /** Asked only when nothing lacks. A denominator of nought or below is one of no cases. */
    Figure figure() {
        if (made.denominator().isEmpty()) {
            return sum(made.numerator(), Side.WHOLE);
        }
        Figure.Known over = sum(made.numerator(), Side.NUMERATOR);
        Figure.Known under = sum(made.denominator().get(), Side.DENOMINATOR);
        return under.dividend().signum() <= 0
                ? Figure.absent(Absence.ZERO_DENOMINATOR)
                : new Figure.Known(
                        over.dividend().multiply(under.divisor()).multiply(Figures.scaleOf(whole)),
                        over.divisor().multiply(under.dividend()));
    }

    /** Null for a sum without a denominator, and where it is no plain number. */
    @Nullable
    BigDecimal numerator() {
        return made.denominator().isEmpty() ? null : plain(sum(made.numerator(), Side.NUMERATOR));
    }

    @Nullable
    BigDecimal denominator() {
        return made.denominator().isEmpty()
                ? null
                : plain(sum(made.denominator().get(), Side.DENOMINATOR));
    }

    /** Weights may take a denominator to nought or below, which is one of no cases. */
    static Figure quotient(BigDecimal numerator, BigDecimal denominator, BigDecimal scale) {
        return Figure.of(numerator, denominator.max(BigDecimal.ZERO), scale);
    }

    private enum Side {
        NUMERATOR,
        DENOMINATOR,
        WHOLE
    }

    private Figure.Known sum(Formula formula, Side side) {
        Figure.Known sum = NOUGHT;
        for (Formula.Term term : formula.terms()) {
            Given from = given.get(term.indicator());
            if (from != null) {
                sum = sum.plus(times(part(from, side), term.weight()));
            }
        }
        return sum;
    }

    private static Figure.Known part(Given from, Side side) {
        if (side == Side.WHOLE || !from.quotient) {
            return from.own() instanceof Figure.Known known ? known : NOUGHT;
        }
        return new Figure.Known(side == Side.NUMERATOR ? from.numerator : from.denominator, BigDecimal.ONE);
    }

    private static Figure.Known times(Figure.Known known, BigDecimal weight) {
        return new Figure.Known(known.dividend().multiply(weight), known.divisor());
    }

    private static @Nullable BigDecimal plain(Figure.Known known) {
        return known.divisor().compareTo(BigDecimal.ONE) == 0 ? known.dividend() : null;
    }
}
