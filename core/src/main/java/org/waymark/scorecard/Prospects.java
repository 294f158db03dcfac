package org.waymark.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Figures;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.outlook.Adding;
import org.waymark.outlook.Foreseeing;
import org.waymark.outlook.Outlook;
import org.waymark.outlook.Part;
import org.waymark.outlook.Question;
import org.waymark.outlook.Unforeseen;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;
import org.waymark.snapshot.Snapshot;

/** Chooses the in-period figures from which a year can be foreseen, and puts them before the outlook. */
final class Prospects {
    private final Snapshot snapshot;
    private final Indicator indicator;
    private final Version version;
    private final Measurement measurement;
    private final Figures figures;
    private final Period year;

    private Prospects(Snapshot snapshot, Indicator indicator, Version version, Figures figures, Period report) {
        this.snapshot = snapshot;
        this.indicator = indicator;
        this.version = version;
        this.measurement = version.measurement();
        this.figures = figures;
        this.year = new Period.Year(measurement.years(), measurement.years().yearOf(report.end()));
    }

    /** The year is the indicator's own that holds the last day of the report's period. Context has no outlook. */
    static Optional<Outlook> of(
            Snapshot snapshot, Indicator indicator, Version version, Figures figures, Period report, Aims aims) {
        return version.kind() == Kind.CONTEXT
                ? Optional.empty()
                : Optional.of(new Prospects(snapshot, indicator, version, figures, report).foreseen(report, aims));
    }

    /** An in-period series, and where it comes from. */
    private record Source(Figures figures, Measurement measurement, boolean parts) {
        Optional<Computed> at(Period period) {
            return parts ? figures.inPeriod(period) : figures.at(period);
        }
    }

    private Outlook foreseen(Period report, Aims aims) {
        if (measurement.basis() == Basis.SNAPSHOT) {
            return refused(Unforeseen.SNAPSHOT);
        }
        Optional<Source> found = source();
        if (found.isEmpty()) {
            return refused(Unforeseen.OVERLAPPING_PERIODS);
        }
        Source source = found.get();
        Unit unit = measurement.scale().unit();
        boolean amounts = unit == Unit.COUNT || unit == Unit.POUNDS;
        List<Period> held = periods(source, report);
        Optional<Period> broke = indicator.lastBreakBy(report);
        List<Period> since = held.stream()
                .filter(period -> broke.map(from -> !period.start().isBefore(from.start()))
                        .orElse(true))
                .toList();
        var parts = new ArrayList<Part>();
        for (Period period : since) {
            source.at(period).flatMap(computed -> part(computed, amounts)).ifPresent(parts::add);
        }
        if (parts.isEmpty() && since.stream().anyMatch(period -> known(source, period))) {
            return refused(Unforeseen.NO_PARTS);
        }
        List<Period> steps = source.measurement().frequency().within(year.start(), year.end(), measurement.years());
        if (!parts.isEmpty() && steps.stream().anyMatch(step -> hidden(source, step))) {
            return refused(Unforeseen.SUPPRESSED);
        }
        Optional<Aim> aim = aims.whole(indicator.code(), year)
                .or(() -> measurement.overlapping()
                        ? aims.local(indicator.code(), steps.getLast())
                        : Optional.<Aim>empty());
        return Foreseeing.of(
                parts,
                new Question(
                        year,
                        steps,
                        steps.size(),
                        amounts ? measurement.overlapping() ? Adding.SUM : Adding.MEAN : Adding.RATIO,
                        amounts ? BigDecimal.ONE : unit.scale(measurement.per()),
                        unit == Unit.PERCENT && parts.stream().allMatch(Prospects::isShare),
                        measurement.polarity(),
                        aim.map(Aim::target).orElse(null),
                        aim.map(Aim::lower).orElse(null),
                        aim.map(Aim::upper).orElse(null),
                        since.size() < held.size()));
    }

    private Optional<Source> source() {
        if (measurement.calculation() != Calculation.AS_SUPPLIED) {
            return Optional.of(new Source(figures, measurement, true));
        }
        if (!measurement.overlapping()) {
            return Optional.of(new Source(figures, measurement, false));
        }
        return measurement
                .underlying()
                .map(snapshot.indicators()::get)
                .map(behind -> new Source(
                        OnRecord.figures(snapshot, behind, snapshot.template().council()),
                        behind.at(year).measurement(),
                        false))
                .filter(source -> !source.measurement().overlapping()
                        && source.measurement().basis() != Basis.SNAPSHOT);
    }

    private List<Period> periods(Source source, Period report) {
        List<Period> rows = source.figures().periods();
        if (rows.isEmpty()) {
            return List.of();
        }
        var held = new ArrayList<Period>();
        Measurement own = source.measurement();
        for (Period period = own.frequency().holding(rows.getFirst().start(), own.years());
                !period.end().isAfter(report.end());
                period = period.next()) {
            if (known(source, period)) {
                held.add(period);
            }
        }
        return held;
    }

    private static boolean known(Source source, Period period) {
        return source.at(period)
                .filter(computed -> computed.figure() instanceof Figure.Known)
                .isPresent();
    }

    private static boolean hidden(Source source, Period period) {
        return source.at(period)
                .filter(computed -> computed.figure().equals(Figure.absent(Absence.CONFIDENTIAL)))
                .isPresent();
    }

    private static Optional<Part> part(Computed computed, boolean amounts) {
        if (!(computed.figure() instanceof Figure.Known known)) {
            return Optional.empty();
        }
        BigDecimal numerator = computed.numerator();
        BigDecimal denominator = computed.denominator();
        if (amounts) {
            return Optional.of(new Part(
                    computed.period(), known.dividend().divide(known.divisor(), MathContext.DECIMAL128), null));
        }
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(new Part(computed.period(), numerator, denominator));
    }

    private static boolean isShare(Part part) {
        BigDecimal of = part.of();
        return of != null && part.amount().signum() >= 0 && part.amount().compareTo(of) <= 0;
    }

    private Outlook refused(Unforeseen because) {
        return new Outlook.Refused(because, year, 0, 0, Optional.empty());
    }
}
