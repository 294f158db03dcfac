package org.waymark.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.Against;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.period.YearType;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.Earlier;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Shown;
import org.waymark.target.Origin;

/** What is said of an indicator in one cell of a table. */
final class LineCells {
    private final Messages words;
    private final Marks marks;

    LineCells(Messages words, Marks marks) {
        this.words = words;
        this.marks = marks;
    }

    Cell target(Line line) {
        return aim(line, Aim::target);
    }

    Cell shape(Line line) {
        return Plots.of(line, words)
                .<Cell>map(plot -> new Cell.Drawn(org.waymark.chart.SmallCharts.spark(plot, words)))
                .orElse(Cell.EMPTY);
    }

    static Cell named(Line line) {
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

    Cell range(Line line) {
        return line.range().map(marks::range).orElseGet(() -> marks.rangeUnknown(Sentences.isHidden(line)));
    }

    /** The target set for a year of the type, if the one in force is; of any other type, none. */
    Cell target(Line line, YearType years) {
        return line.aim()
                .filter(aim -> (aim.period() instanceof Period.Year(YearType its, int _)
                                ? its
                                : line.version().measurement().years())
                        == years)
                .map(_ -> target(line))
                .orElseGet(this::none);
    }

    /** What government asks of everybody, by law or by a target of its own. */
    Cell nationalTarget(Line line) {
        return line.otherAims().stream()
                .filter(aim -> aim.origin() != Origin.BENCHMARK)
                .findFirst()
                .flatMap(aim -> Optional.ofNullable(aim.target()))
                .<Cell>map(value -> new Cell.Amount(written(line, value), Figure.of(value), ""))
                .orElseGet(this::none);
    }

    /** An area's figure or a group's, for its newest period that ours is held for too. */
    Cell beside(Line line, Predicate<Against> which) {
        return line.certain().against().stream()
                .filter(which)
                .findFirst()
                .<Cell>map(against -> new Cell.Amount(
                        scale(line).print(Figure.of(against.value())),
                        Figure.of(against.value()),
                        PeriodNames.brief(against.period())))
                .orElseGet(this::none);
    }

    /** A sum behind the figure shown. */
    Cell part(Line line, Function<Shown, @Nullable BigDecimal> which) {
        return line.shown()
                .filter(shown -> !Sentences.isHidden(shown.figure()))
                .flatMap(shown -> Optional.ofNullable(which.apply(shown)))
                .<Cell>map(value -> new Cell.Amount(Sentences.plain(value), Figure.of(value), ""))
                .orElseGet(this::none);
    }

    /** The code its readers know, and words for those who do not. */
    Cell coded(String of, String code) {
        return new Cell.Plain(words.say("code." + of + "." + code));
    }

    Cell latest(Line line) {
        return line.shown()
                .<Cell>map(shown -> new Cell.Amount(
                        scale(line).print(shown.figure())
                                + (Sentences.isHidden(shown.figure()) ? "" : marks.status(shown.status())),
                        shown.figure(),
                        of(line, shown)))
                .orElseGet(() -> new Cell.Amount(
                        words.say("figure.none"),
                        Figure.absent(Absence.MISSING),
                        line.due().map(PeriodNames::brief).orElse("")));
    }

    /** The period it is of; of one that is carried forward, that it is. */
    private String of(Line line, Shown shown) {
        String period = PeriodNames.brief(shown.period());
        return line.carriedForward().isPresent() ? words.say("carried.brief", period) : period;
    }

    private Cell aim(Line line, Function<Aim, @Nullable BigDecimal> which) {
        return line.aim()
                .flatMap(aim -> Optional.ofNullable(which.apply(aim)))
                .<Cell>map(value -> new Cell.Amount(written(line, value), Figure.of(value), ""))
                .orElseGet(this::none);
    }

    Cell floor(Line line) {
        boolean distance = line.version().measurement().polarity() == Polarity.TARGET;
        return line.aim()
                .flatMap(aim -> Optional.ofNullable(aim.floor()))
                .<Cell>map(value -> new Cell.Amount((distance ? "±" : "") + written(line, value), Figure.of(value), ""))
                .orElseGet(this::none);
    }

    Cell expected(Line line) {
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
    Cell previous(Line line) {
        return before(line, line.previous().equals(line.lastYear()) ? Optional.empty() : line.previous());
    }

    Cell lastYear(Line line) {
        return before(line, line.lastYear());
    }

    /** With the colour it had, where it was rated. */
    private Cell before(Line line, Optional<Earlier> earlier) {
        return line.kind() == Kind.KPI ? earlier(line, earlier) : figureOnly(line, earlier);
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

    String print(Line line, Figure figure) {
        return scale(line).print(figure);
    }

    Cell none() {
        return new Cell.Plain(words.say("figure.none"));
    }
}
