package org.waymark.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.disclosure.Place;
import org.waymark.disclosure.Span;
import org.waymark.disclosure.attack.Hearing;
import org.waymark.disclosure.attack.Measured;
import org.waymark.disclosure.attack.Statement;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.period.Period;
import org.waymark.period.Window;
import org.waymark.quantity.Unit;
import tools.jackson.databind.JsonNode;

/** Every figure that one line of a report prints. */
final class LineFigures {
    private static final String CONFIDENTIAL = "confidential";

    private final JsonNode line;
    private final Measured measured;
    private final Measurement measurement;
    private final Place place;
    private final Hearing hearing;

    private LineFigures(String edition, JsonNode line, Measured measured, Place place) {
        this.line = line;
        this.measured = measured;
        this.measurement = measured.measurement();
        this.place = place;
        this.hearing = new Hearing(edition, rounded(line));
    }

    private static Optional<Integer> rounded(JsonNode line) {
        int base = line.path("roundedTo").asInt(0);
        return base > 1 ? Optional.of(base) : Optional.empty();
    }

    /** Empty when the line does not say what it is of. */
    static Optional<LineFigures> of(String edition, JsonNode line, Map<IndicatorCode, Measured> measures) {
        Optional<Measured> measured = Definition.of(line);
        Optional<Place> place = place(line);
        if (measured.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        var figures = new LineFigures(edition, line, measured.get(), place.get());
        figures.own();
        figures.behind(measures);
        figures.divided();
        return Optional.of(figures);
    }

    List<Statement> statements() {
        return hearing.statements();
    }

    private static Optional<Place> place(JsonNode node) {
        Optional<AreaCode> area = ReportFile.code(node.path("area"));
        Optional<Cohort> cohort = ReportFile.text(node.path("cohort")).flatMap(Cohort::parse);
        return area.flatMap(at -> cohort.map(of -> new Place(at, of)));
    }

    /** The figure, the same for earlier periods, and over other spans. */
    private void own() {
        Definition.period(line).ifPresent(period -> {
            shown(place, period, line);
            spans(period);
            difference(period);
        });
        for (JsonNode point : line.path("series")) {
            Definition.period(point).ifPresent(period -> shown(place, period, point));
        }
        for (String earlier : List.of("previous", "lastYear")) {
            JsonNode then = line.path(earlier);
            Definition.period(then).ifPresent(period -> shown(place, period, then));
        }
    }

    private void shown(Place of, Period period, JsonNode node) {
        hear(measured, of, Span.shownFor(period, measurement), node);
    }

    private void hear(Measured what, Place of, Span span, JsonNode node) {
        hearing.hear(
                what,
                of,
                span,
                new Hearing.Figure(
                        ReportFile.number(node.path("value")),
                        ReportFile.number(node.path("numerator")),
                        ReportFile.number(node.path("denominator")),
                        CONFIDENTIAL.equals(node.path("absent").asString(""))));
    }

    private void spans(Period period) {
        JsonNode spans = line.path("spans");
        known(spans.path("inPeriod"), Span.of(period));
        known(spans.path("yearToDate"), new Span(Window.YEAR_TO_DATE.start(period, measurement.years()), period.end()));
        known(
                spans.path("rolling12"),
                new Span(Window.ROLLING_TWELVE_MONTHS.start(period, measurement.years()), period.end()));
        JsonNode recent = line.path("hidden");
        ReportFile.day(recent.path("from"))
                .ifPresent(from -> known(recent.path("recent"), new Span(from, period.end())));
    }

    /** A sum over another span that is not printed is not therefore hidden. */
    private void known(JsonNode node, Span span) {
        if (node.isObject()
                && measurement.basis() != Basis.SNAPSHOT
                && node.path("absent").isNull()) {
            hear(measured, place, span, node);
        }
    }

    /** A count and its change give the count before. */
    private void difference(Period period) {
        BigDecimal now = ReportFile.number(line.path("value"));
        boolean plain = measurement.scale().unit() == Unit.COUNT
                && line.path("numerator").isNull();
        for (String earlier : List.of("previous", "lastYear")) {
            JsonNode change = line.path("change").path(earlier);
            BigDecimal by = ReportFile.number(change.path("difference"));
            if (plain && now != null && by != null) {
                Definition.period(change)
                        .filter(then -> then.compareTo(period) < 0)
                        .ifPresent(then -> hearing.hear(
                                measured,
                                place,
                                Span.shownFor(then, measurement),
                                new Hearing.Figure(now.subtract(by), null, null, false)));
            }
        }
    }

    /** The in-period figures behind an overlapping one: its own, or those of the series that it names. */
    private void behind(Map<IndicatorCode, Measured> measures) {
        boolean own = measurement.calculation() != Calculation.AS_SUPPLIED;
        for (JsonNode point : line.path("inPeriodSeries")) {
            Definition.period(point).ifPresent(period -> {
                Measured under = own ? measured : under(measures, period);
                if (under != null) {
                    Span span = own ? Span.of(period) : Span.shownFor(period, under.measurement());
                    hear(under, place, span, point);
                }
            });
        }
    }

    /** The named series, by its own line where there is one. */
    private @Nullable Measured under(Map<IndicatorCode, Measured> measures, Period period) {
        return measurement
                .underlying()
                .map(code -> measures.computeIfAbsent(
                        code,
                        _ -> new Measured(
                                code,
                                measured.name(),
                                new Measurement(
                                        measurement.scale(),
                                        measurement.per(),
                                        measurement.polarity(),
                                        measurement.years(),
                                        period.frequency(),
                                        Basis.PERIOD,
                                        Calculation.AS_SUPPLIED,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        0),
                                measured.numerator(),
                                measured.denominator())))
                .orElse(null);
    }

    /** Its parts now and then, and its tables. */
    private void divided() {
        for (JsonNode division : line.path("breakdowns")) {
            Optional<Period> now = Definition.period(division);
            Optional<Period> then = ReportFile.text(division.path("since")).flatMap(Period::parse);
            for (JsonNode part : division.path("parts")) {
                Optional<Place> of = place(part);
                of.ifPresent(at -> now.ifPresent(period -> shown(at, period, part)));
                if (part.path("before").isObject()) {
                    of.ifPresent(at -> then.ifPresent(period -> shown(at, period, part.path("before"))));
                }
            }
        }
        for (JsonNode table : line.path("tables")) {
            for (JsonNode cell : table.path("cells")) {
                place(cell).ifPresent(at -> Definition.period(table).ifPresent(period -> shown(at, period, cell)));
            }
        }
    }
}
