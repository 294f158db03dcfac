package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.area.AreaCode;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Figures;
import org.waymark.cohort.Cohort;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentary;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.TrendSettings;
import org.waymark.trend.Trend;

/** Makes the line of each indicator that counts in a report, from one snapshot. */
final class Lines {
    private final Snapshot snapshot;
    private final Period report;
    private final AreaCode council;
    private final Aims aims;
    private final Parts parts;
    private final boolean surroundings;

    /** @param surroundings whether neighbours, words and marks are wanted too, or the judgements alone */
    Lines(Snapshot snapshot, Period report, boolean surroundings) {
        this.snapshot = snapshot;
        this.report = report;
        this.surroundings = surroundings;
        this.council = snapshot.template().council();
        this.aims = new Aims(snapshot.targets(), council);
        this.parts = new Parts(snapshot, snapshot.template().patterns());
    }

    /** By section in the template's order, then as defined; indicators of no section it prints are left out. */
    List<Line> all() {
        List<String> sections = snapshot.template().sections();
        return Discoveries.allowedFor(
                snapshot.indicators().values().stream()
                        .filter(indicator -> indicator.countsIn(report))
                        .map(this::line)
                        .filter(line -> sections.isEmpty() || sections.contains(line.section()))
                        .sorted(Comparator.comparingInt(line -> sections.indexOf(line.section())))
                        .toList(),
                settings());
    }

    Line line(Indicator indicator) {
        Figures figures = OnRecord.figures(snapshot, indicator, council);
        Due due = Due.of(indicator, figures, report, snapshot.asKnownAt());
        Optional<Period> period = due.shown().map(Computed::period);
        Version version = indicator.at(period.or(due::period).orElse(report));
        Optional<Seasonal> seasonal = Seasonal.of(indicator, version, figures);
        Optional<Aim> aim = aim(indicator, seasonal, period.or(due::period).orElse(report));
        List<Point> series = points(indicator, version, due, figures, seasonal);
        List<Point> inPeriod = inPeriod(version, figures, series);
        Trend trend = Travel.of(indicator, version, series, inPeriod, aim, settings(), restarts(indicator, version));
        Optional<Neighbours> neighbours = surroundings ? Neighbours.of(snapshot, indicator, version) : Optional.empty();
        return new Line(
                indicator,
                version,
                council,
                Cohort.ALL,
                report,
                due.period(),
                due.shown().map(Shown::of),
                aim,
                aims.others(indicator.code(), period.orElse(report)),
                Judging.rating(version, due, aim),
                Judging.range(version, due, aim),
                trend,
                period.flatMap(p -> earlier(indicator, figures, p.previous())),
                period.flatMap(p -> earlier(indicator, figures, p.lastYear())),
                List.of(),
                period.flatMap(p -> neighbours.map(n -> n.standings(p))).orElse(List.of()),
                Certain.of(
                        version.measurement(),
                        due.shown().map(Shown::of),
                        period.flatMap(p -> neighbours.map(n -> n.against(p))).orElse(List.of())),
                series,
                inPeriod,
                neighbours.map(n -> n.series(series)).orElse(List.of()),
                surroundings ? commentaries(indicator) : List.of(),
                surroundings ? annotations(indicator, version, series) : List.of(),
                snapshot.actions().stream()
                        .filter(action -> action.indicator().equals(Optional.of(indicator.code())))
                        .flatMap(action -> action.asKnownAt(snapshot.asKnownAt()).stream())
                        .toList(),
                snapshot.answers().stream()
                        .filter(answer -> answer.indicator().equals(indicator.code())
                                && answer.period().equals(report))
                        .findFirst(),
                surroundings
                        ? period.map(p -> Workings.of(snapshot, version, figures, p, indicator.code(), aims))
                                .orElse(Workings.NONE)
                        : Workings.NONE,
                due.period().or(() -> period).flatMap(figures::at).flatMap(Computed::lacking),
                surroundings
                        ? OtherDefinitions.of(indicator, version, new Lines(snapshot, report, false)::line)
                        : List.of(),
                surroundings
                        ? further(
                                indicator,
                                version,
                                figures,
                                period,
                                aim,
                                seasonal,
                                divisions -> new Widening(snapshot, parts, indicator, version, figures, report)
                                        .of(
                                                series,
                                                inPeriod,
                                                divisions,
                                                period.flatMap(p -> neighbours.map(n -> n.peers(p)))
                                                        .orElse(List.of()),
                                                restarts(indicator, version),
                                                p -> aim(indicator, seasonal, p)))
                        : Further.NONE,
                surroundings ? Held.of(snapshot, indicator) : List.of(),
                surroundings ? Held.behind(snapshot, version) : List.of(),
                Stream.concat(
                                UnsuitedRule.findings(indicator.code(), version, trend).stream(),
                                Eased.findings(indicator, version, aims, aim).stream())
                        .toList());
    }

    /** The days from which the limits of the process start afresh. */
    List<LocalDate> restarts(Indicator indicator, Version version) {
        return snapshot.annotations().stream()
                .filter(Annotation::rebase)
                .filter(mark -> concerns(mark, indicator, version))
                .map(mark -> mark.from().start())
                .toList();
    }

    private static boolean concerns(Annotation mark, Indicator indicator, Version version) {
        return mark.indicator()
                .map(indicator.code()::equals)
                .orElse(mark.section().isEmpty()
                        || mark.section().equals(version.ownership().section()));
    }

    private Further further(
            Indicator indicator,
            Version version,
            Figures figures,
            Optional<Period> shown,
            Optional<Aim> aim,
            Optional<Seasonal> seasonal,
            Function<List<Division>, Wider> wider) {
        List<Division> divisions = shown.map(
                        period -> new Dividing(snapshot, parts, indicator, version, figures, period, aim).all())
                .orElse(List.of());
        return new Further(
                Prospects.of(snapshot, indicator, version, figures, report, aims),
                shown.flatMap(period -> seasonal.flatMap(own -> own.range(period))),
                divisions,
                shown.map(period -> Crossings.of(snapshot, parts, indicator, period))
                        .orElse(List.of()),
                wider.apply(divisions));
    }

    /** The lines a figure is held against: an activity's expected range may be worked out from its own past. */
    private Optional<Aim> aim(Indicator indicator, Optional<Seasonal> seasonal, Period period) {
        return seasonal.isPresent() ? seasonal.flatMap(own -> own.aim(period)) : aims.local(indicator.code(), period);
    }

    private TrendSettings settings() {
        return snapshot.template().trend();
    }

    private Optional<Earlier> earlier(Indicator indicator, Figures figures, Period period) {
        return figures.at(period)
                .filter(Figures::isHeld)
                .map(computed -> new Earlier(
                        period,
                        computed.figure(),
                        Judging.rating(indicator.at(period), computed, aims.local(indicator.code(), period)),
                        Over.of(computed)));
    }

    /** Every period of the window, ending with the one due; from the first that is held, gaps as absent figures. */
    private List<Point> points(
            Indicator indicator, Version version, Due due, Figures figures, Optional<Seasonal> seasonal) {
        Optional<Period> last = due.period().or(() -> due.shown().map(Computed::period));
        if (last.isEmpty()) {
            return List.of();
        }
        int window = version.window()
                .orElse(snapshot.template().points(version.measurement().frequency()));
        var points = new ArrayList<Point>();
        for (Period period = last.get().plus(1 - window); period.compareTo(last.get()) <= 0; period = period.next()) {
            Optional<Computed> computed = figures.at(period).filter(Figures::isHeld);
            if (computed.isPresent() || !points.isEmpty()) {
                boolean breaksHere = !points.isEmpty()
                        && indicator.brokenBetween(points.getLast().period(), period);
                points.add(new Point(
                        period,
                        computed.map(Computed::figure).orElse(Figure.absent(Absence.MISSING)),
                        computed.map(Computed::status).orElse(Status.FINAL),
                        aim(indicator, seasonal, period).orElse(null),
                        breaksHere,
                        computed.map(Computed::numerator).orElse(null),
                        computed.map(Computed::denominator).orElse(null)));
            }
        }
        return points;
    }

    /** What an overlapping figure is made of: its own parts at the same frequency, or the series its definition names. */
    private List<Point> inPeriod(Version version, Figures figures, List<Point> series) {
        Measurement measurement = version.measurement();
        if (!measurement.overlapping() || series.isEmpty()) {
            return List.of();
        }
        Period last = series.getLast().period();
        int window = version.window().orElse(snapshot.template().points(measurement.frequency()));
        if (measurement.calculation() != Calculation.AS_SUPPLIED) {
            return inPeriod(figures, last.plus(1 - window), last, true);
        }
        return measurement
                .underlying()
                .map(snapshot.indicators()::get)
                .map(underlying -> {
                    Figures behind = OnRecord.figures(snapshot, underlying, council);
                    Measurement other = underlying.at(last).measurement();
                    Frequency frequency = other.frequency();
                    Period end = frequency.endedBy(last.end(), other.years());
                    Period start = frequency.holding(last.plus(1 - window).start(), other.years());
                    return inPeriod(behind, start, end, false);
                })
                .orElse(List.of());
    }

    private static List<Point> inPeriod(Figures figures, Period start, Period end, boolean parts) {
        var points = new ArrayList<Point>();
        for (Period period = start; period.compareTo(end) <= 0; period = period.next()) {
            Optional<Computed> computed =
                    (parts ? figures.inPeriod(period) : figures.at(period)).filter(Figures::isHeld);
            if (computed.isPresent() || !points.isEmpty()) {
                points.add(new Point(
                        period,
                        computed.map(Computed::figure).orElse(Figure.absent(Absence.MISSING)),
                        computed.map(Computed::status).orElse(Status.FINAL),
                        null,
                        false,
                        computed.map(Computed::numerator).orElse(null),
                        computed.map(Computed::denominator).orElse(null)));
            }
        }
        return points;
    }

    private List<Commentary> commentaries(Indicator indicator) {
        return snapshot.commentaries().stream()
                .filter(words -> words.indicator().equals(indicator.code())
                        && words.period().equals(report)
                        && !words.text().isEmpty())
                .sorted(Comparator.comparing(Commentary::kind))
                .toList();
    }

    private List<Annotation> annotations(Indicator indicator, Version version, List<Point> series) {
        if (series.isEmpty()) {
            return List.of();
        }
        return snapshot.annotations().stream()
                .filter(mark -> concerns(mark, indicator, version))
                .filter(mark ->
                        !mark.from().start().isAfter(series.getLast().period().end())
                                && !mark.to()
                                        .orElse(mark.from())
                                        .end()
                                        .isBefore(series.getFirst().period().start()))
                .toList();
    }
}
