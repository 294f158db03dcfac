package org.waymark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.area.AreaCode;
import org.waymark.cohort.CohortMember;
import org.waymark.indicator.Composition;
import org.waymark.indicator.Formula;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;
import org.waymark.scorecard.Held;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;

/** The record behind the report under the headings of a data pack, so that what was sent out can be taken in again. */
final class BookRecord {
    private final Scorecard scorecard;
    private final BookCells cells;
    private final BookPages pages;

    BookRecord(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.cells = new BookCells(words);
        this.pages = new BookPages(scorecard, words);
    }

    /** The definitions in force in the report's period, of its indicators and of those that theirs are made of. */
    Optional<Book.Page> indicators() {
        var rows = new ArrayList<List<Book.Value>>();
        Map<IndicatorCode, Version> shown = new LinkedHashMap<>();
        scorecard.lines().forEach(line -> shown.put(line.code(), line.version()));
        scorecard
                .lines()
                .forEach(line -> line.behind().forEach(held -> {
                    Indicator indicator = scorecard.indicators().get(held.indicator());
                    if (indicator != null) {
                        shown.putIfAbsent(indicator.code(), indicator.at(scorecard.period()));
                    }
                }));
        shown.forEach((code, version) -> rows.add(row(code, version)));
        return pages.page(
                "indicators",
                List.of(
                        pages.column("book.pack.code", 24),
                        pages.column("book.pack.name", 38),
                        pages.column("book.pack.description", 60),
                        pages.column("book.pack.numerator", 40),
                        pages.column("book.pack.denominator", 40),
                        pages.column("book.pack.source", 30),
                        pages.column("book.pack.section", 24),
                        pages.column("book.pack.service", 24),
                        pages.column("book.about.owner", 28),
                        pages.column("book.pack.kind", 10),
                        pages.column("book.pack.unit", 10),
                        pages.column("book.pack.unitLabel", 14),
                        pages.column("book.pack.per", 10),
                        pages.column("book.pack.decimals", 10),
                        pages.column("book.pack.polarity", 10),
                        pages.column("book.pack.year", 11),
                        pages.column("book.pack.frequency", 11),
                        pages.column("book.pack.basis", 13),
                        pages.column("book.pack.calculation", 16),
                        pages.column("book.pack.numeratorOf", 24),
                        pages.column("book.pack.denominatorOf", 24),
                        pages.column("book.pack.underlying", 24)),
                rows);
    }

    private List<Book.Value> row(IndicatorCode code, Version version) {
        Measurement measurement = version.measurement();
        Optional<Composition> made = measurement.composition();
        return List.of(
                cells.words(code.value()),
                cells.words(version.wording().name()),
                cells.words(version.wording().description()),
                cells.words(version.wording().numerator()),
                cells.words(version.wording().denominator()),
                cells.words(version.wording().source()),
                cells.words(version.ownership().section()),
                cells.words(version.ownership().service()),
                cells.words(scorecard.post(version.ownership().owner())),
                cells.words(version.kind().code()),
                cells.words(measurement.scale().unit().code()),
                cells.words(measurement.scale().label()),
                measurement.scale().unit() == Unit.RATE
                        ? cells.number(measurement.per(), false)
                        : cells.notApplicable(),
                cells.count(measurement.scale().decimals().places()),
                cells.words(measurement.polarity().code()),
                cells.words(measurement.years().code()),
                cells.words(measurement.frequency().code()),
                cells.words(measurement.basis().code()),
                cells.words(measurement.calculation().code()),
                cells.words(
                        made.map(Composition::numerator).map(Formula::toString).orElse("")),
                cells.words(made.flatMap(Composition::denominator)
                        .map(Formula::toString)
                        .orElse("")),
                cells.words(measurement.underlying().map(Object::toString).orElse("")));
    }

    /** The council's own newest figures, of everybody and of each group. */
    private List<Held> own() {
        AreaCode council = scorecard.template().council();
        Set<IndicatorCode> met = new LinkedHashSet<>();
        var own = new ArrayList<Held>();
        for (Line line : scorecard.lines()) {
            met.add(line.code());
            own.addAll(line.held());
        }
        for (Line line : scorecard.lines()) {
            List<Held> behind = line.behind().stream()
                    .filter(held -> !met.contains(held.indicator()))
                    .toList();
            own.addAll(behind);
            behind.forEach(held -> met.add(held.indicator()));
        }
        return own.stream()
                .filter(held -> held.current() && held.area().equals(council))
                .toList();
    }

    Optional<Book.Page> observations() {
        List<List<Book.Value>> rows = own().stream().map(this::row).toList();
        return pages.page(
                "observations",
                List.of(
                        pages.column("book.pack.indicator", 28),
                        pages.column("book.about.name", 38),
                        pages.column("book.pack.area", 12),
                        pages.column("book.pack.cohort", 26),
                        pages.column("book.about.cohort", 26),
                        pages.column("book.pack.period", 16),
                        pages.column("book.pack.value", 12),
                        pages.column("book.pack.numerator", 12),
                        pages.column("book.pack.denominator", 13),
                        pages.column("book.pack.status", 13),
                        pages.column("book.pack.recordedOn", 14)),
                rows);
    }

    private List<Book.Value> row(Held held) {
        Figure figure = held.figure();
        Unit unit = measurement(held).scale().unit();
        return List.of(
                cells.words(held.indicator().value()),
                cells.words(name(held.indicator())),
                cells.words(held.area().value()),
                cells.words(held.cohort().toString()),
                cells.words(held.cohortName()),
                cells.words(held.period().toString()),
                value(held),
                cells.part(unit, figure, held.numerator(), false),
                cells.part(unit, figure, held.denominator(), false),
                cells.words(held.status().code()),
                cells.words(held.recordedOn().toString()));
    }

    /** The quotient of its parts at the decimals that a reader sees; a figure supplied as such, as it was supplied. */
    private Book.Value value(Held held) {
        return held.figure() instanceof Figure.Known known && (held.numerator() == null || held.denominator() == null)
                ? cells.number(known.dividend(), false)
                : cells.figure(held.figure(), Decimals.of(held.decimals()), false);
    }

    private Measurement measurement(Held held) {
        return indicator(held.indicator()).at(held.period()).measurement();
    }

    private String name(IndicatorCode code) {
        return scorecard
                .line(code)
                .map(Line::name)
                .orElseGet(
                        () -> indicator(code).at(scorecard.period()).wording().name());
    }

    private Indicator indicator(IndicatorCode code) {
        return Objects.requireNonNull(scorecard.indicators().get(code), code::toString);
    }

    /** The groups of people that some figure is of; empty where all are of everybody. */
    Optional<Book.Page> cohorts() {
        Set<String> dimensions = new LinkedHashSet<>();
        own().forEach(held -> dimensions.addAll(held.cohort().members().keySet()));
        var rows = new ArrayList<List<Book.Value>>();
        for (CohortMember member : scorecard.cohorts()) {
            if (dimensions.contains(member.dimension())) {
                rows.add(List.of(
                        cells.words(member.dimension()),
                        cells.words(member.code()),
                        cells.words(member.name()),
                        cells.words(member.parent().orElse("")),
                        cells.words(member.partition() ? "yes" : "no")));
            }
        }
        return pages.page(
                "cohorts",
                List.of(
                        pages.column("book.pack.dimension", 24),
                        pages.column("book.pack.code", 24),
                        pages.column("book.pack.name", 44),
                        pages.column("book.pack.parent", 24),
                        pages.column("book.pack.partition", 12)),
                rows);
    }
}
