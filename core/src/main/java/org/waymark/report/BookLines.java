package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Kind;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.Earlier;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Shown;

/** The tables with a row for each indicator: figure, parts, lines, judgements, and the figures before. */
final class BookLines {
    /** A column, and how a line fills it. */
    private record Aspect(String key, int width, Function<Line, Book.Value> of) {}

    private final Scorecard scorecard;
    private final Messages words;
    private final BookCells cells;
    private final Marks marks;
    private final BookPages pages;

    BookLines(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
        this.cells = new BookCells(words);
        this.marks = new Marks(words);
        this.pages = new BookPages(scorecard, words);
    }

    /** Empty when the report has no indicator of the kind. */
    Optional<Book.Page> page(Kind kind) {
        List<Aspect> aspects = aspects(kind);
        return pages.page(
                kind.code(),
                aspects.stream()
                        .map(aspect -> pages.column(aspect.key(), aspect.width()))
                        .toList(),
                scorecard.lines(kind).stream()
                        .map(line -> aspects.stream()
                                .map(aspect -> aspect.of().apply(line))
                                .toList())
                        .toList());
    }

    private List<Aspect> aspects(Kind kind) {
        var aspects = new ArrayList<Aspect>();
        aspects.add(new Aspect(
                "book.column.code", 22, line -> cells.words(line.code().value())));
        aspects.add(new Aspect("book.column.indicator", 38, line -> cells.words(line.name())));
        aspects.add(new Aspect("column.section", 24, line -> cells.words(line.section())));
        aspects.add(new Aspect("book.column.unit", 16, line -> new Book.Value.Words(unit(words, line))));
        aspects.add(new Aspect(
                "column.period",
                18,
                line -> cells.period(line.shown().map(Shown::period).or(line::due))));
        aspects.add(new Aspect("book.column.printed", 14, line -> cells.printed(Sentences.scale(line), figure(line))));
        aspects.add(new Aspect("column.figure", 12, line -> cells.figure(line, figure(line))));
        aspects.add(new Aspect("book.column.numerator", 13, line -> part(line, true)));
        aspects.add(new Aspect("book.column.denominator", 14, line -> part(line, false)));
        aspects.add(new Aspect("book.column.status", 17, this::status));
        switch (kind) {
            case KPI -> judged(aspects);
            case ACTIVITY -> held(aspects);
            case CONTEXT -> {}
        }
        earlier(aspects, "previous", Line::previous, kind);
        earlier(aspects, "lastYear", Line::lastYear, kind);
        aspects.add(new Aspect(
                "book.column.known",
                14,
                line -> line.shown()
                        .<Book.Value>map(shown -> new Book.Value.Words(
                                shown.recordedAt().toLocalDate().toString()))
                        .orElseGet(cells::notApplicable)));
        return aspects;
    }

    private void judged(List<Aspect> aspects) {
        aspects.add(new Aspect(
                "book.column.better",
                20,
                line -> cells.say(
                        "polarity." + line.version().measurement().polarity().code())));
        aim(aspects, "column.target", Aim::target);
        aim(aspects, "column.floor", Aim::floor);
        aspects.add(
                new Aspect("column.setFor", 18, line -> cells.period(line.aim().map(Aim::period))));
        aspects.add(new Aspect("column.rating", 16, line -> cells.marked(marks.rating(line.rating()))));
        aspects.add(new Aspect("column.direction", 18, line -> cells.marked(marks.trend(line.trend()))));
    }

    private void held(List<Aspect> aspects) {
        aim(aspects, "book.column.lower", Aim::lower);
        aim(aspects, "book.column.upper", Aim::upper);
        aspects.add(new Aspect(
                "column.range",
                17,
                line -> cells.marked(
                        line.range().map(marks::range).orElseGet(() -> marks.rangeUnknown(Sentences.isHidden(line))))));
        aspects.add(new Aspect("column.direction", 18, line -> cells.marked(marks.trend(line.trend()))));
    }

    private void aim(List<Aspect> aspects, String key, Function<Aim, @Nullable BigDecimal> which) {
        aspects.add(new Aspect(
                key,
                11,
                line -> cells.number(
                        line.aim()
                                .flatMap(aim -> Optional.ofNullable(which.apply(aim)))
                                .orElse(null),
                        true)));
    }

    private void earlier(List<Aspect> aspects, String which, Function<Line, Optional<Earlier>> of, Kind kind) {
        String key = "book.column." + which + ".";
        aspects.add(new Aspect(
                key + "period", 18, line -> cells.period(of.apply(line).map(Earlier::period))));
        aspects.add(new Aspect(
                key + "figure",
                14,
                line -> of.apply(line)
                        .map(then -> cells.figure(line, then.figure()))
                        .orElseGet(cells::notApplicable)));
        if (kind == Kind.KPI) {
            aspects.add(new Aspect(
                    key + "rating",
                    16,
                    line -> of.apply(line).map(then -> rating(then.rating())).orElseGet(cells::notApplicable)));
        }
    }

    private Book.Value rating(Rating rating) {
        return cells.marked(marks.rating(rating));
    }

    private Book.Value part(Line line, boolean over) {
        var part = line.shown().flatMap(shown -> Optional.ofNullable(over ? shown.numerator() : shown.denominator()));
        return cells.part(Sentences.scale(line).unit(), figure(line), part.orElse(null), true);
    }

    private Book.Value status(Line line) {
        return line.shown()
                .map(shown -> line.carriedForward()
                        .map(_ -> cells.carried(shown.figure(), shown.status()))
                        .orElseGet(() -> cells.status(shown.figure(), shown.status())))
                .orElseGet(cells::notApplicable);
    }

    private static Figure figure(Line line) {
        return line.shown().map(Shown::figure).orElseGet(() -> Figure.absent(Absence.MISSING));
    }

    /** {@code Percentage}, {@code Rate per 10,000}. */
    static String unit(Messages words, Line line) {
        var scale = Sentences.scale(line);
        String unit = words.say("book.unit." + scale.unit().code());
        return scale.label().isEmpty()
                ? unit
                : scale.unit() == Unit.RATE
                        ? words.say("book.unit.labelled", unit, scale.label())
                        : words.say("book.with", unit, scale.label());
    }
}
