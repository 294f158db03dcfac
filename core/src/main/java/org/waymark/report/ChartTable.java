package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.BenchmarkSeries;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;

/** The figures of a line's own chart, a row for each period, newest first. */
record ChartTable(Messages words) {

    /** A column that is printed only when some row has something in it. */
    private record Aspect(String name, Function<Point, Optional<Cell>> of) {}

    /** Empty for a line without a period to show. */
    Optional<Block.Table> of(Line line) {
        List<Point> points = line.series().reversed();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<Aspect> aspects = aspects(line).stream()
                .filter(aspect -> points.stream()
                        .anyMatch(point -> aspect.of().apply(point).isPresent()))
                .toList();
        var rows = new ArrayList<List<Cell>>();
        for (Point point : points) {
            var row = new ArrayList<Cell>();
            row.add(new Cell.Plain(PeriodNames.full(point.period())));
            row.add(PointCells.of(line, point, words));
            aspects.forEach(aspect ->
                    row.add(aspect.of().apply(point).orElseGet(() -> new Cell.Plain(words.say("figure.none")))));
            rows.add(row);
        }
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(words.say("column.period"), false));
        columns.add(new Block.Column(words.say("column.figure"), true));
        aspects.forEach(aspect -> columns.add(new Block.Column(aspect.name(), true)));
        return Optional.of(
                new Block.Table(words.say("view.chart.table", line.name()), Block.Form.COUNTS, columns, rows));
    }

    private List<Aspect> aspects(Line line) {
        var aspects = new ArrayList<Aspect>();
        aspects.add(aim("column.target", line, Aim::target));
        aspects.add(aim("column.floor", line, Aim::floor));
        aspects.add(new Aspect(words.say("column.expected"), point -> range(line, point)));
        if (!line.inPeriod().isEmpty()) {
            String each = "chart.each."
                    + line.inPeriod().getFirst().period().frequency().code();
            aspects.add(new Aspect(words.say(each), point -> at(line, line.inPeriod(), point.period())));
        }
        for (BenchmarkSeries beside : line.benchmarkSeries()) {
            String name = beside.area().isPresent() ? beside.name() : Neighbourly.mean(beside.name(), words);
            aspects.add(new Aspect(name, point -> at(line, beside.points(), point.period())));
        }
        return aspects;
    }

    private Aspect aim(String key, Line line, Function<Aim, @Nullable BigDecimal> which) {
        return new Aspect(
                words.say(key),
                point -> Optional.ofNullable(point.aim())
                        .flatMap(aim -> Optional.ofNullable(which.apply(aim)))
                        .map(value -> new Cell.Plain(written(line, value))));
    }

    private Optional<Cell> range(Line line, Point point) {
        Aim aim = point.aim();
        if (aim == null || aim.lower() == null || aim.upper() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Cell.Plain(words.say("range.between", written(line, aim.lower()), written(line, aim.upper()))));
    }

    /** Another series stands in the row in which its own period ends. */
    private Optional<Cell> at(Line line, List<Point> points, Period period) {
        return points.stream()
                .filter(point -> !point.period().end().isAfter(period.end())
                        && point.period().end().isAfter(period.previous().end()))
                .reduce((_, later) -> later)
                .map(point -> PointCells.of(line, point, words));
    }

    private static String written(Line line, BigDecimal value) {
        return new Scale(Sentences.scale(line).unit(), "", Decimals.of(0)).print(value);
    }
}
