package org.waymark.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.disclosure.Place;
import org.waymark.disclosure.Span;
import org.waymark.disclosure.attack.Evidence;
import org.waymark.disclosure.attack.Hearing;
import org.waymark.disclosure.attack.Measured;
import org.waymark.disclosure.attack.Statement;
import org.waymark.finding.Findings;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Wording;
import org.waymark.intake.Intake;
import org.waymark.intake.Pack;
import org.waymark.intake.Sheet;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Status;
import org.waymark.quantity.Absence;

/** What rows in the form of a data pack say. */
final class OpenData {
    private static final List<String> KINDS = List.of("areas", "cohorts", "indicators", "observations");

    private final String name;
    private final Map<IndicatorCode, Indicator> indicators = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    private OpenData(String name) {
        this.name = name;
    }

    /**
     * @param name of the publication, which is one edition; every figure that was revised within it makes another before it
     * @param sheets of which those of places, groups, definitions and figures are read
     */
    static Evidence read(String name, List<? extends Sheet> sheets, Findings findings) {
        return new OpenData(name).read(sheets, findings);
    }

    private Evidence read(List<? extends Sheet> sheets, Findings findings) {
        Map<IndicatorCode, List<Observation>> rows = new LinkedHashMap<>();
        List<Sheet> wanted = new ArrayList<>();
        sheets.stream().filter(sheet -> KINDS.contains(sheet.kind())).forEach(wanted::add);
        var read = Intake.read(
                wanted,
                List.of(),
                row -> rows.computeIfAbsent(row.key().indicator(), _ -> new ArrayList<>())
                        .add(row));
        findings.addAll(read.findings().without("unwritten-report"));
        Pack pack = read.value();
        pack.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
        rows.values().forEach(this::editions);
        var measures = new LinkedHashMap<IndicatorCode, Measured>();
        indicators.values().forEach(indicator -> measures.put(indicator.code(), measured(indicator)));
        return new Evidence(statements, pack.gazetteer().areas(), pack.cohorts(), measures);
    }

    private static Measured measured(Indicator indicator) {
        Wording wording = indicator.latest().wording();
        return new Measured(
                indicator.code(),
                wording.name(),
                indicator.latest().measurement(),
                wording.numerator(),
                wording.denominator());
    }

    /** The figures as they stand, and as they stood before each day on which one was revised. */
    private void editions(List<Observation> rows) {
        var days = new TreeSet<LocalDate>();
        Map<ObservationKey, Observation> newest = new HashMap<>();
        for (Observation row : rows) {
            Observation before = newest.put(row.key(), row);
            if (before != null && !before.recordedAt().equals(row.recordedAt())) {
                days.add(max(before, row).recordedAt().toLocalDate().minusDays(1));
            }
        }
        days.add(LocalDate.MAX);
        for (LocalDate day : days) {
            hear(day.equals(LocalDate.MAX) ? name : name + " until " + day, asOf(rows, day));
        }
    }

    private static Observation max(Observation one, Observation other) {
        return one.recordedAt().isAfter(other.recordedAt()) ? one : other;
    }

    private static Iterable<Observation> asOf(List<Observation> rows, LocalDate day) {
        Map<ObservationKey, Observation> newest = new LinkedHashMap<>();
        for (Observation row : rows) {
            if (!row.recordedAt().toLocalDate().isAfter(day)) {
                newest.merge(
                        row.key(), row, (held, later) -> later.recordedAt().isBefore(held.recordedAt()) ? held : later);
            }
        }
        return newest.values();
    }

    private void hear(String edition, Iterable<Observation> rows) {
        var hearing = new Hearing(edition, Optional.empty());
        for (Observation row : rows) {
            Indicator indicator =
                    java.util.Objects.requireNonNull(indicators.get(row.key().indicator()));
            if (row.status() != Status.WITHDRAWN) {
                Measurement measurement = indicator.at(row.key().period()).measurement();
                Span span = measurement.calculation() == Calculation.AS_SUPPLIED
                        ? Span.shownFor(row.key().period(), measurement)
                        : Span.of(row.key().period());
                hearing.hear(
                        measured(indicator),
                        new Place(row.key().area(), row.key().cohort()),
                        span,
                        new Hearing.Figure(
                                row.value(),
                                row.numerator(),
                                row.denominator(),
                                row.absence() == Absence.CONFIDENTIAL));
            }
        }
        statements.addAll(hearing.statements());
    }
}
