package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.chart.LimitsChart;
import org.waymark.chart.LimitsPlot;
import org.waymark.chart.Plot;
import org.waymark.commentary.Annotation;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;
import org.waymark.trend.PointType;
import org.waymark.trend.ProcessChart;
import org.waymark.trend.ProcessPoint;
import org.waymark.trend.SpecialCause;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;

/** The picture of a process against its limits. */
final class ProcessWriting {
    private final Messages words;

    ProcessWriting(Messages words) {
        this.words = words;
    }

    /** Empty for a line whose rule draws no limits, or whose process has none. */
    Optional<Block.Picture> picture(Line line) {
        return line.trend().process().map(process -> picture(plot(line, process, last(line)), line));
    }

    private Block.Picture picture(LimitsPlot plot, Line line) {
        return new Block.Picture(
                LimitsChart.of(plot, words), LimitsChart.large(plot, words), Block.Size.PANEL, reasons(line));
    }

    /** @param last the period of its last point */
    LimitsPlot plot(Line line, ProcessChart process, Period last) {
        BigDecimal target = line.aim().map(Aim::target).orElse(null);
        var marks = new ArrayList<LimitsPlot.Mark>();
        int group = 0;
        for (ProcessPoint point : process.points()) {
            Period period = last.plus((int) (point.at() - last.ordinal()));
            marks.add(mark(period, point, target, point.group() > group));
            group = point.group();
        }
        return new LimitsPlot(line.name(), Sentences.scale(line), marks);
    }

    private LimitsPlot.Mark mark(Period period, ProcessPoint point, @Nullable BigDecimal target, boolean afresh) {
        boolean known = point.limits().known();
        var mark = new Plot.Mark(
                period,
                Figure.of(BigDecimal.valueOf(point.value())),
                false,
                target,
                known ? BigDecimal.valueOf(point.limits().mean()) : null,
                known ? BigDecimal.valueOf(point.limits().lower()) : null,
                known ? BigDecimal.valueOf(point.limits().upper()) : null,
                afresh);
        boolean special = point.cause() != SpecialCause.NONE && point.type() != PointType.COMMON_CAUSE;
        return new LimitsPlot.Mark(
                mark,
                signal(point.type()),
                special ? words.say("cause." + point.cause().code()) : "");
    }

    static LimitsPlot.Signal signal(PointType type) {
        return switch (type) {
            case COMMON_CAUSE -> LimitsPlot.Signal.NONE;
            case IMPROVEMENT -> LimitsPlot.Signal.IMPROVEMENT;
            case CONCERN -> LimitsPlot.Signal.CONCERN;
            case HIGH -> LimitsPlot.Signal.HIGH;
            case LOW -> LimitsPlot.Signal.LOW;
        };
    }

    private static Period last(Line line) {
        boolean behind = line.trend() instanceof Trend.Tested tested && tested.testedOn() == TestedOn.UNDERLYING;
        List<Point> tested = behind ? line.inPeriod() : line.series();
        return tested.getLast().period();
    }

    /** Why the limits were started afresh, as recorded. */
    List<String> reasons(Line line) {
        return restarts(line).stream()
                .map(restart -> words.say("process.afresh", PeriodNames.full(restart.from()), restart.text()))
                .toList();
    }

    static List<Annotation> restarts(Line line) {
        return line.annotations().stream().filter(Annotation::rebase).toList();
    }
}
