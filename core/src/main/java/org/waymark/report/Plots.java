package org.waymark.report;

import java.util.List;
import java.util.Optional;
import org.waymark.chart.Plot;
import org.waymark.commentary.Annotation;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;

/** A line as what its chart is drawn from. */
final class Plots {
    private static final int MOST_BESIDES = 3;

    private Plots() {}

    /** Empty when the line has no period to show. */
    static Optional<Plot> of(Line line, Messages words) {
        if (line.series().isEmpty()) {
            return Optional.empty();
        }
        String inPeriod = line.inPeriod().isEmpty()
                ? ""
                : words.say("chart.each."
                        + line.inPeriod().getFirst().period().frequency().code());
        return Optional.of(new Plot(
                line.name(),
                line.version().measurement().scale(),
                marks(line.series()),
                line.due(),
                marks(line.inPeriod()),
                inPeriod,
                line.benchmarkSeries().stream()
                        .limit(MOST_BESIDES)
                        .map(series -> new Plot.Beside(
                                series.area().isPresent() ? series.name() : Sentences.groupName(series.name()),
                                marks(series.points())))
                        .toList(),
                flagged(line).stream()
                        .map(annotation -> new Plot.Flag(annotation.from(), annotation.to()))
                        .toList()));
    }

    /** The annotations that fall within the chart, in order of time. */
    static List<Annotation> flagged(Line line) {
        if (line.series().isEmpty()) {
            return List.of();
        }
        var first = line.series().getFirst().period().end();
        var last = line.series().getLast().period().end();
        return line.annotations().stream()
                .filter(annotation -> !annotation.from().end().isBefore(first)
                        && !annotation.from().start().isAfter(last))
                .sorted(java.util.Comparator.comparing(
                        annotation -> annotation.from().start()))
                .toList();
    }

    /** What the numbered flags stand for. */
    static List<String> flags(Line line, Messages words) {
        return flagged(line).stream()
                .map(annotation -> words.say("chart.flag", when(annotation), annotation.text()))
                .toList();
    }

    private static String when(Annotation annotation) {
        return annotation.from().frequency() == Frequency.DAY
                ? PeriodNames.day(annotation.from().start())
                : PeriodNames.full(annotation.from());
    }

    private static List<Plot.Mark> marks(List<Point> points) {
        return points.stream().map(Plots::mark).toList();
    }

    private static Plot.Mark mark(Point point) {
        Aim aim = point.aim();
        boolean provisional = point.status() == Status.PROVISIONAL;
        return aim == null
                ? new Plot.Mark(point.period(), point.figure(), provisional, null, null, null, null, point.breaksHere())
                : new Plot.Mark(
                        point.period(),
                        point.figure(),
                        provisional,
                        aim.target(),
                        aim.floor(),
                        aim.lower(),
                        aim.upper(),
                        point.breaksHere());
    }
}
