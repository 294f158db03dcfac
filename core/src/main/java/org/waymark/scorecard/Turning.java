package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.action.Action;
import org.waymark.calculation.Figures;
import org.waymark.indicator.Measurement;
import org.waymark.period.Period;
import org.waymark.snapshot.Snapshot;
import org.waymark.trend.NotTested;
import org.waymark.trend.Trend;

/** What an indicator did since something was promised of it, judged by the report’s own rules and no other. */
final class Turning {
    private final Snapshot snapshot;
    private final Aims aims;

    Turning(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.aims = new Aims(snapshot.targets(), snapshot.template().council());
    }

    Answers.Since since(Line line, Action action) {
        Figures figures =
                OnRecord.figures(snapshot, line.indicator(), snapshot.template().council());
        Optional<Earlier> raised = action.raisedOn().flatMap(day -> at(line, figures, day));
        Optional<Earlier> closed =
                action.isOpen() ? Optional.empty() : action.closedOn().flatMap(day -> at(line, figures, day));
        Optional<Earlier> now = line.shown().map(shown -> new Earlier(shown.period(), shown.figure(), line.rating()));
        Trend trend = action.raisedOn()
                .map(day -> Travel.of(
                        line.indicator(),
                        line.version(),
                        after(line.series(), day),
                        after(line.inPeriod(), day),
                        line.aim(),
                        snapshot.template().trend(),
                        List.of()))
                .orElseGet(() -> new Trend.Untold(
                        NotTested.NO_FIGURES,
                        Travel.rule(line.version(), snapshot.template().trend()),
                        0));
        return new Answers.Since(raised, closed, now, trend, Answers.Turn.of(trend));
    }

    private static List<Point> after(List<Point> points, LocalDate day) {
        return points.stream()
                .filter(point -> !point.period().start().isBefore(day))
                .toList();
    }

    /** The newest figure of a period that was over by a day, as it stands now. */
    private Optional<Earlier> at(Line line, Figures figures, LocalDate day) {
        Measurement measurement = line.version().measurement();
        Period over = measurement.frequency().endedBy(day, measurement.years());
        return figures.latestBy(over)
                .map(computed -> new Earlier(
                        computed.period(),
                        computed.figure(),
                        Judging.rating(
                                line.indicator().at(computed.period()),
                                computed,
                                aims.local(line.code(), computed.period()))));
    }
}
