package org.waymark.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Polarity;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.Earlier;
import org.waymark.scorecard.Line;

/** Tables with a row for each indicator. */
final class LineTables {
    private final Messages words;
    private final Marks marks;

    LineTables(Messages words, Marks marks) {
        this.words = words;
        this.marks = marks;
    }

    /** KPIs: figure, lines, rating, direction, before, and what the last eight reports said. */
    Block.Table kpis(String section, List<Line> lines) {
        var columns = List.of(
                word("column.indicator"),
                number("column.latest"),
                number("column.target"),
                number("column.floor"),
                word("column.rating"),
                word("column.direction"),
                number("column.previous"),
                number("column.lastYear"),
                word("column.history"));
        return new Block.Table(
                words.say("table.kpis", section),
                Block.Form.INDICATORS,
                columns,
                lines.stream().map(this::kpi).toList());
    }

    private List<Cell> kpi(Line line) {
        return List.of(
                named(line),
                latest(line),
                target(line),
                floor(line),
                marks.rating(line.rating()),
                marks.trend(line.trend()),
                earlier(line, before(line)),
                earlier(line, line.lastYear()),
                marks.strip(line));
    }

    Cell target(Line line) {
        return aim(line, Aim::target);
    }

    /** Activity: figure, expected range, place in it, direction, before. */
    Block.Table activity(String caption, List<Line> lines) {
        var columns = List.of(
                word("column.indicator"),
                number("column.latest"),
                number("column.expected"),
                word("column.range"),
                word("column.direction"),
                number("column.previous"),
                number("column.lastYear"),
                word("column.shape"));
        return new Block.Table(
                caption,
                Block.Form.INDICATORS,
                columns,
                lines.stream().map(this::active).toList());
    }

    private List<Cell> active(Line line) {
        return List.of(
                named(line),
                latest(line),
                expected(line),
                line.range().map(marks::range).orElseGet(() -> marks.rangeUnknown(Sentences.isHidden(line))),
                marks.trend(line.trend()),
                figureOnly(line, before(line)),
                figureOnly(line, line.lastYear()),
                shape(line));
    }

    /** Context: the figure and those before, and nothing that would judge it. */
    Block.Table context(String caption, List<Line> lines) {
        var columns = List.of(
                word("column.indicator"),
                number("column.latest"),
                number("column.previous"),
                number("column.lastYear"),
                word("column.shape"));
        return new Block.Table(
                caption,
                Block.Form.INDICATORS,
                columns,
                lines.stream()
                        .map(line -> List.of(
                                named(line),
                                latest(line),
                                figureOnly(line, before(line)),
                                figureOnly(line, line.lastYear()),
                                shape(line)))
                        .toList());
    }

    private Cell shape(Line line) {
        return Plots.of(line, words)
                .<Cell>map(plot -> new Cell.Drawn(org.waymark.chart.SmallCharts.spark(plot, words)))
                .orElse(Cell.EMPTY);
    }

    private static Cell named(Line line) {
        return new Cell.Named(
                line.name(), line.code().value(), Sentences.scale(line).label());
    }

    /** Without the words after a rate, which stand once under the indicator's name. */
    private static Scale scale(Line line) {
        Scale own = Sentences.scale(line);
        return new Scale(own.unit(), "", own.decimals());
    }

    private static String written(Line line, BigDecimal value) {
        return new Scale(scale(line).unit(), "", Decimals.of(0)).print(value);
    }

    Cell latest(Line line) {
        return line.shown()
                .<Cell>map(shown -> new Cell.Amount(
                        scale(line).print(shown.figure())
                                + (Sentences.isHidden(shown.figure()) ? "" : marks.status(shown.status())),
                        shown.figure(),
                        PeriodNames.brief(shown.period())))
                .orElseGet(() -> new Cell.Amount(
                        words.say("figure.none"),
                        Figure.absent(Absence.MISSING),
                        line.due().map(PeriodNames::brief).orElse("")));
    }

    private Cell aim(Line line, Function<Aim, @Nullable BigDecimal> which) {
        return line.aim()
                .flatMap(aim -> Optional.ofNullable(which.apply(aim)))
                .<Cell>map(value -> new Cell.Amount(written(line, value), Figure.of(value), ""))
                .orElseGet(this::none);
    }

    private Cell floor(Line line) {
        boolean distance = line.version().measurement().polarity() == Polarity.TARGET;
        return line.aim()
                .flatMap(aim -> Optional.ofNullable(aim.floor()))
                .<Cell>map(value -> new Cell.Amount((distance ? "±" : "") + written(line, value), Figure.of(value), ""))
                .orElseGet(this::none);
    }

    private Cell expected(Line line) {
        return line.aim()
                .filter(aim -> aim.lower() != null && aim.upper() != null)
                .<Cell>map(aim -> new Cell.Plain(
                        words.say("range.between", number(line, aim.lower()), number(line, aim.upper()))))
                .orElseGet(this::none);
    }

    private static String number(Line line, @Nullable BigDecimal value) {
        return value == null ? "" : written(line, value);
    }

    /** The period before, unless that is the year before, which has a column of its own. */
    private static Optional<Earlier> before(Line line) {
        return line.previous().equals(line.lastYear()) ? Optional.empty() : line.previous();
    }

    private Cell earlier(Line line, Optional<Earlier> earlier) {
        return earlier.<Cell>map(then -> then.rating() instanceof Rating.Rated
                        ? new Cell.Marked(
                                scale(line).print(then.figure()),
                                Marks.glyph(then.rating()),
                                words.say(
                                        "earlier.note",
                                        marks.colour(then.rating().code()),
                                        PeriodNames.brief(then.period())))
                        : figure(line, then))
                .orElseGet(this::none);
    }

    private Cell figureOnly(Line line, Optional<Earlier> earlier) {
        return earlier.map(then -> figure(line, then)).orElseGet(this::none);
    }

    private static Cell figure(Line line, Earlier then) {
        return new Cell.Amount(scale(line).print(then.figure()), then.figure(), PeriodNames.brief(then.period()));
    }

    private Cell none() {
        return new Cell.Plain(words.say("figure.none"));
    }

    private Block.Column word(String key) {
        return new Block.Column(words.say(key), false);
    }

    private Block.Column number(String key) {
        return new Block.Column(words.say(key), true);
    }
}
