package org.waymark.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.area.Area;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Composition;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Wording;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;

/**
 * What a row of figures must not be, in order; after the first error no other is asked.
 *
 * @param words what to put into the sentence; null when there is nothing to complain of
 */
record FigureCheck(String rule, String column, Function<Draft, Object @Nullable []> words) {

    static final String SYMBOLS = Words.of(Absence.values(), Absence::symbol);

    static final List<FigureCheck> IN_ORDER = List.of(
            new FigureCheck("made-not-supplied", "indicator", FigureCheck::made),
            new FigureCheck(
                    "wrong-frequency", "period", draft -> draft.facts().fits() ? null : Kinds.wrong(draft.facts())),
            new FigureCheck("before-first-version", "period", FigureCheck::early),
            new FigureCheck("outside-area-validity", "area", FigureCheck::outsideArea),
            new FigureCheck("value-and-symbol", "symbol", draft -> {
                Absence absence = draft.absence();
                boolean figure = draft.value() != null || draft.numerator() != null;
                return absence != null && figure ? new Object[] {"symbol", absence.symbol()} : null;
            }),
            new FigureCheck(
                    "no-figure",
                    "value",
                    draft -> draft.value() == null
                                    && !draft.hasParts()
                                    && draft.absence() == null
                                    && draft.status() != Status.WITHDRAWN
                            ? new Object[] {"allowed", SYMBOLS}
                            : null),
            new FigureCheck("negative-number", "value", draft -> below(draft.value(), impossible(draft))),
            new FigureCheck(
                    "negative-number",
                    "numerator",
                    draft -> below(draft.numerator(), mayBeNegative(unit(draft)) ? "" : "a numerator")),
            new FigureCheck("negative-number", "denominator", draft -> below(draft.denominator(), "a denominator")),
            new FigureCheck("zero-denominator", "denominator", draft -> noughtBelow(draft, false)),
            new FigureCheck("nothing-of-nothing", "denominator", draft -> noughtBelow(draft, true)),
            new FigureCheck("numerator-over-denominator", "numerator", draft -> {
                BigDecimal numerator = draft.numerator();
                BigDecimal denominator = draft.denominator();
                return numerator != null
                                && denominator != null
                                && unit(draft) == Unit.PERCENT
                                && numerator.compareTo(denominator) > 0
                        ? new Object[] {
                            "numerator", numerator.toPlainString(), "denominator", denominator.toPlainString()
                        }
                        : null;
            }),
            new FigureCheck("value-contradicts-parts", "value", FigureCheck::contradicts),
            new FigureCheck("negative-percentage", "value", draft -> {
                BigDecimal value = draft.value();
                return value != null && value.signum() < 0 && unit(draft) == Unit.PERCENT
                        ? new Object[] {
                            "value",
                            value.toPlainString(),
                            "indicator",
                            draft.facts().indicator().code()
                        }
                        : null;
            }));

    static void all(Reading row, Draft draft) {
        for (FigureCheck check : IN_ORDER) {
            Object[] words = check.words.apply(draft);
            if (words != null) {
                int column = row.column(check.column);
                row.complain(Rule.named(check.rule), column, row.cell(column), words);
                if (!row.sound()) {
                    return;
                }
            }
        }
    }

    private static Unit unit(Draft draft) {
        return draft.facts().version().measurement().scale().unit();
    }

    private static Object @Nullable [] made(Draft draft) {
        Measurement measurement = draft.facts().version().measurement();
        return measurement.calculation() == Calculation.FROM_INDICATORS
                ? new Object[] {
                    "parts",
                    measurement
                            .composition()
                            .map(Composition::indicators)
                            .map(FigureCheck::listed)
                            .orElse("")
                }
                : null;
    }

    private static String listed(Set<IndicatorCode> codes) {
        return codes.stream().map(IndicatorCode::value).collect(Collectors.joining(", "));
    }

    private static Object @Nullable [] early(Draft draft) {
        return draft.facts().early()
                ? new Object[] {
                    "indicator",
                    draft.facts().indicator().code(),
                    "start",
                    draft.facts().indicator().first().effectiveFrom().orElseThrow()
                }
                : null;
    }

    private static Object @Nullable [] outsideArea(Draft draft) {
        Period period = draft.facts().period();
        if (draft.site().existedDuring(period.start(), period.end())) {
            return null;
        }
        List<Area> areas = draft.site().areas();
        return new Object[] {
            "area",
            areas.getLast().name(),
            "value",
            period,
            "span",
            areas.stream().map(References::span).collect(Collectors.joining(" and "))
        };
    }

    /** What of this kind cannot be below nought; empty when it can: money, scores, ratios, and percentages of change. */
    private static String impossible(Draft draft) {
        Unit unit = unit(draft);
        if (mayBeNegative(unit)) {
            return "";
        }
        if (unit == Unit.PERCENT) {
            Wording wording = draft.facts().version().wording();
            boolean share = draft.hasParts()
                    || !wording.numerator().isEmpty()
                    || draft.facts().version().measurement().calculation() == Calculation.FROM_PARTS;
            return share ? "a share" : "";
        }
        return switch (unit) {
            case COUNT -> "a count";
            case RATE -> "a rate";
            case DAYS, WEEKS -> "a number of " + unit.code();
            case PERCENT, POUNDS, SCORE, RATIO -> "";
        };
    }

    private static boolean mayBeNegative(Unit unit) {
        return switch (unit) {
            case POUNDS, SCORE, RATIO -> true;
            case PERCENT, COUNT, RATE, DAYS, WEEKS -> false;
        };
    }

    private static Object @Nullable [] below(@Nullable BigDecimal number, String what) {
        return number != null && number.signum() < 0 && !what.isEmpty()
                ? new Object[] {"value", number.toPlainString(), "what", what}
                : null;
    }

    private static Object @Nullable [] noughtBelow(Draft draft, boolean noughtAbove) {
        BigDecimal numerator = draft.numerator();
        BigDecimal denominator = draft.denominator();
        return numerator != null
                        && denominator != null
                        && denominator.signum() == 0
                        && (numerator.signum() == 0) == noughtAbove
                ? new Object[] {"numerator", numerator.toPlainString()}
                : null;
    }

    /** A value agrees with its parts when both round to the same figure, or it is no further off than rounding can put it. */
    private static Object @Nullable [] contradicts(Draft draft) {
        BigDecimal value = draft.value();
        BigDecimal numerator = draft.numerator();
        BigDecimal denominator = draft.denominator();
        if (value == null || numerator == null || denominator == null) {
            return null;
        }
        Measurement measurement = draft.facts().version().measurement();
        var decimals = measurement.scale().decimals();
        if (!(Figure.of(numerator, denominator, draft.facts().scale()) instanceof Figure.Known known)) {
            return null;
        }
        BigDecimal rounded = decimals.round(known);
        BigDecimal slack = BigDecimal.valueOf(5, decimals.places() + 1).multiply(known.divisor());
        boolean agrees = decimals.round(value).compareTo(rounded) == 0
                || value.multiply(known.divisor())
                                .subtract(known.dividend())
                                .abs()
                                .compareTo(slack)
                        <= 0;
        return agrees
                ? null
                : new Object[] {
                    "value",
                    value.toPlainString(),
                    "numerator",
                    numerator.toPlainString(),
                    "denominator",
                    denominator.toPlainString(),
                    "computed",
                    Objects.requireNonNull(known.dividend()
                            .divide(known.divisor(), decimals.places() + 1, RoundingMode.HALF_UP)
                            .toPlainString())
                };
    }
}
