package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.area.AreaCode;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Figures;
import org.waymark.cohort.Cohort;
import org.waymark.commentary.Commentary;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.Window;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.snapshot.Snapshot;
import org.waymark.target.Target;

/** Gathers what lies beyond one line's own window: its history, its other spans, its parts over time. */
final class Widening {
    /** No page shows more periods than this, and no chart could. */
    private static final int MOST = 240;

    private final Snapshot snapshot;
    private final Parts parts;
    private final Indicator indicator;
    private final Version version;
    private final Figures figures;
    private final Period report;

    Widening(Snapshot snapshot, Parts parts, Indicator indicator, Version version, Figures figures, Period report) {
        this.snapshot = snapshot;
        this.parts = parts;
        this.indicator = indicator;
        this.version = version;
        this.figures = figures;
        this.report = report;
    }

    /**
     * @param series the line's own
     * @param divisions the line's own
     */
    Wider of(
            List<Point> series,
            List<Point> inPeriod,
            List<Division> divisions,
            List<Peers> peers,
            List<LocalDate> restarts,
            Function<Period, Optional<Aim>> aims) {
        List<Point> history = series.isEmpty()
                ? List.of()
                : points(version.measurement().frequency(), series.getLast().period(), figures::at, aims);
        return new Wider(
                history,
                spans(history, inPeriod),
                Limits.of(indicator, version, history, inPeriod, restarts),
                divisions.stream().map(division -> strands(division, series)).toList(),
                peers,
                targets(),
                commentaries());
    }

    /** From the first period that a row is of to the last; gaps as absent figures. */
    private List<Point> points(
            Frequency frequency,
            Period last,
            Function<Period, Optional<Computed>> of,
            Function<Period, Optional<Aim>> aims) {
        List<Period> rows = figures.periods();
        var points = new ArrayList<Point>();
        if (rows.isEmpty()) {
            return points;
        }
        Period end = frequency.endedBy(last.end(), version.measurement().years());
        Period first =
                frequency.holding(rows.getFirst().start(), version.measurement().years());
        Period from = first.plus(MOST - 1).compareTo(end) < 0 ? end.plus(1 - MOST) : first;
        for (Period period = from; period.compareTo(end) <= 0; period = period.next()) {
            Optional<Computed> held = of.apply(period).filter(Figures::isHeld);
            if (held.isPresent() || !points.isEmpty()) {
                boolean breaks = !points.isEmpty()
                        && indicator.brokenBetween(points.getLast().period(), period);
                points.add(point(period, held, aims.apply(period), breaks));
            }
        }
        return points;
    }

    private static Point point(Period period, Optional<Computed> held, Optional<Aim> aim, boolean breaks) {
        return new Point(
                period,
                held.map(Computed::figure).orElse(Figure.absent(Absence.MISSING)),
                held.map(Computed::status).orElse(Status.FINAL),
                aim.orElse(null),
                breaks,
                held.map(Computed::numerator).orElse(null),
                held.map(Computed::denominator).orElse(null));
    }

    private List<Spanned> spans(List<Point> history, List<Point> inPeriod) {
        var spans = new ArrayList<Spanned>();
        if (history.isEmpty()) {
            return spans;
        }
        Measurement measurement = version.measurement();
        Basis basis = measurement.basis();
        boolean made = measurement.calculation() != Calculation.AS_SUPPLIED && basis != Basis.SNAPSHOT;
        Period last = history.getLast().period();
        Frequency rows = figures.periods().getLast().frequency();
        Function<Period, Optional<Aim>> none = _ -> Optional.empty();
        if (made && (basis != Basis.PERIOD || rows != measurement.frequency())) {
            add(spans, Spanned.Reach.EACH, false, points(rows, last, figures::inPeriod, none));
        } else if (!made && basis != Basis.PERIOD) {
            add(spans, Spanned.Reach.EACH, false, inPeriod);
        }
        if (basis == Basis.PERIOD || basis == Basis.SNAPSHOT) {
            add(spans, Spanned.Reach.EACH, true, history);
        }
        boolean shorter = measurement.frequency() != Frequency.YEAR;
        for (Window window : List.of(Window.YEAR_TO_DATE, Window.ROLLING_TWELVE_MONTHS)) {
            boolean rolling = window == Window.ROLLING_TWELVE_MONTHS;
            Spanned.Reach reach = rolling ? Spanned.Reach.ROLLING : Spanned.Reach.TO_DATE;
            if (basis == (rolling ? Basis.ROLLING_12 : Basis.YEAR_TO_DATE)) {
                add(spans, reach, true, history);
            } else if (made && shorter) {
                Function<Period, Optional<Computed>> over =
                        end -> figures.over(window.start(end, measurement.years()), end);
                add(spans, reach, false, points(measurement.frequency(), last, over, none));
            }
        }
        return spans;
    }

    private static void add(List<Spanned> spans, Spanned.Reach reach, boolean own, List<Point> points) {
        if (points.stream().anyMatch(point -> point.figure() instanceof Figure.Known)) {
            spans.add(new Spanned(reach, own, points));
        }
    }

    private Strands strands(Division division, List<Point> series) {
        return new Strands(
                division,
                division.pieces().stream()
                        .map(piece -> {
                            var who = new Snapshot.Who(
                                    indicator.code(),
                                    piece.member().area(),
                                    piece.member().cohort());
                            Figures own = parts.figures(indicator, who);
                            return new Strands.Strand(
                                    piece.member(),
                                    series.stream()
                                            .map(point -> point(
                                                    point.period(),
                                                    own.at(point.period()).filter(Figures::isHeld),
                                                    Optional.empty(),
                                                    point.breaksHere()))
                                            .toList());
                        })
                        .toList());
    }

    private List<Target> targets() {
        AreaCode council = snapshot.template().council();
        return snapshot.targets().stream()
                .filter(target -> target.indicator().equals(indicator.code())
                        && target.area().equals(council)
                        && target.cohort().equals(Cohort.ALL))
                .sorted(Comparator.comparing((Target target) -> target.period().end())
                        .thenComparing(target -> target.period().start(), Comparator.reverseOrder())
                        .thenComparing(Target::origin))
                .toList();
    }

    private List<Commentary> commentaries() {
        return snapshot.commentaries().stream()
                .filter(words -> words.indicator().equals(indicator.code())
                        && !words.period().end().isAfter(report.end())
                        && !words.text().isEmpty())
                .sorted(Comparator.comparing(
                                (Commentary words) -> words.period().end())
                        .reversed()
                        .thenComparing(Commentary::kind))
                .toList();
    }
}
