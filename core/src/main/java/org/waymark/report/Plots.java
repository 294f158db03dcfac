package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.chart.Plot;
import org.waymark.commentary.Annotation;
import org.waymark.indicator.Polarity;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
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
                marks(line.series(), near(line)),
                line.due(),
                marks(line.inPeriod(), near(line)),
                inPeriod,
                line.benchmarkSeries().stream()
                        .limit(MOST_BESIDES)
                        .map(series -> new Plot.Beside(
                                series.area().isPresent() ? series.name() : Neighbourly.mean(series.name(), words),
                                beside(series.points(), line.series())))
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

    static boolean near(Line line) {
        return line.version().measurement().polarity() == Polarity.TARGET;
    }

    /** Others' figures with a gap for each period they lack, and a break wherever our definition changed. */
    private static List<Plot.Mark> beside(List<Point> points, List<Point> ours) {
        var marks = new ArrayList<Plot.Mark>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            boolean breaks = point.breaksHere();
            if (i > 0) {
                Period before = points.get(i - 1).period();
                breaks = breaks
                        || ours.stream()
                                .anyMatch(own -> own.breaksHere()
                                        && own.period().end().isAfter(before.end())
                                        && !own.period()
                                                .end()
                                                .isAfter(point.period().end()));
                for (Period gap = before.plus(1);
                        gap.end().isBefore(point.period().end());
                        gap = gap.plus(1)) {
                    marks.add(Plot.Mark.plain(gap, Figure.absent(Absence.MISSING)));
                }
            }
            Plot.Mark mark = mark(point, false);
            marks.add(new Plot.Mark(mark.period(), mark.figure(), mark.provisional(), null, null, null, null, breaks));
        }
        return marks;
    }

    static List<Plot.Mark> marks(List<Point> points, boolean near) {
        return points.stream().map(point -> mark(point, near)).toList();
    }

    private static Plot.Mark mark(Point point, boolean near) {
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
                        point.breaksHere(),
                        near);
    }
}
