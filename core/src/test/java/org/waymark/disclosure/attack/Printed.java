package org.waymark.disclosure.attack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.cohort.CohortMember;
import org.waymark.disclosure.Place;
import org.waymark.disclosure.Span;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Composition;
import org.waymark.indicator.Formula;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Polarity;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;

/** A publication made by hand. {@code c} is hidden. */
final class Printed {
    private final List<Area> areas = new ArrayList<>();
    private final List<CohortMember> cohorts = new ArrayList<>();
    private final Map<IndicatorCode, Measured> measures = new LinkedHashMap<>();
    private final Map<String, Hearing> hearings = new LinkedHashMap<>();
    private String edition = "2024";
    private Optional<Integer> rounded = Optional.empty();

    Printed area(String code, String kind, @Nullable String parent) {
        areas.add(new Area(
                AreaCode.of(code),
                code,
                code,
                kind,
                Optional.ofNullable(parent).map(AreaCode::of),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ""));
        return this;
    }

    Printed dimension(String dimension, String... codes) {
        for (String code : codes) {
            cohorts.add(new CohortMember(dimension, code, code, Optional.empty(), true, ""));
        }
        return this;
    }

    Printed indicator(String code, Unit unit, Basis basis, Calculation calculation) {
        return indicator(code, unit, basis, calculation, null, null, "");
    }

    Printed indicator(
            String code,
            Unit unit,
            Basis basis,
            Calculation calculation,
            @Nullable String underlying,
            @Nullable String formula,
            String words) {
        var measurement = new Measurement(
                new Scale(unit, "", Decimals.of(unit == Unit.PERCENT ? 1 : 0)),
                BigDecimal.ONE,
                Polarity.NONE,
                YearType.FINANCIAL,
                Frequency.QUARTER,
                basis,
                calculation,
                Optional.ofNullable(formula)
                        .map(text -> new Composition(Formula.parse(text).orElseThrow(), Optional.empty())),
                Optional.ofNullable(underlying).map(IndicatorCode::of),
                Optional.empty(),
                0);
        measures.put(IndicatorCode.of(code), new Measured(IndicatorCode.of(code), code, measurement, words, ""));
        return this;
    }

    /** What follows was published in this edition. */
    Printed edition(String name) {
        edition = name;
        return this;
    }

    Printed rounded(int base) {
        rounded = Optional.of(base);
        return this;
    }

    /** A count, or {@code c}; by the indicator's own basis. */
    Printed count(String indicator, String area, String cohort, String period, String value) {
        return figure(indicator, area, cohort, period, value, "", "", false);
    }

    /** The count of the period by itself. */
    Printed part(String indicator, String area, String cohort, String period, String value) {
        return figure(indicator, area, cohort, period, value, "", "", true);
    }

    Printed figure(
            String indicator,
            String area,
            String cohort,
            String period,
            String value,
            String numerator,
            String denominator,
            boolean alone) {
        Measured measured = java.util.Objects.requireNonNull(measures.get(IndicatorCode.of(indicator)));
        Period of = Period.parse(period).orElseThrow();
        Span span = alone ? Span.of(of) : Span.shownFor(of, measured.measurement());
        hearings.computeIfAbsent(edition, name -> new Hearing(name, rounded))
                .hear(
                        measured,
                        new Place(AreaCode.of(area), Cohort.parse(cohort).orElseThrow()),
                        span,
                        new Hearing.Figure(number(value), number(numerator), number(denominator), value.equals("c")));
        return this;
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() || text.equals("c") ? null : new BigDecimal(text);
    }

    Evidence evidence() {
        return new Evidence(
                hearings.values().stream()
                        .flatMap(each -> each.statements().stream())
                        .toList(),
                areas,
                cohorts,
                measures);
    }

    /** One sentence for each hidden amount: who, when and what it can be. */
    List<String> attacked() {
        return said(Attack.on(evidence(), new Attack.Asked(6, true, false)));
    }

    static List<String> said(Result result) {
        return result.found().stream().map(Printed::said).toList();
    }

    private static String said(Found found) {
        String side = found.spot().side().code().equals("value")
                ? ""
                : " " + found.spot().side().code();
        return found.spot().indicator() + " " + found.spot().place().area() + " "
                + found.spot().place().cohort()
                + " " + found.spot().span().end() + side + ": " + number(found.low())
                + (found.low() == found.high() ? "" : " to " + number(found.high())) + ", " + found.verdict();
    }

    private static String number(double value) {
        return Double.isInfinite(value) ? "any" : String.valueOf((long) value);
    }
}
