package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.Standing;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.BenchmarkSeries;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Point;
import org.waymark.scorecard.Scorecard;

/** Every point of every chart, a row each, and where the council stands beside others. */
final class BookSeries {
    private final Scorecard scorecard;
    private final Messages words;
    private final BookCells cells;
    private final BookPages pages;

    BookSeries(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
        this.cells = new BookCells(words);
        this.pages = new BookPages(scorecard, words);
    }

    Optional<Book.Page> series() {
        var rows = new ArrayList<List<Book.Value>>();
        for (Line line : scorecard.lines()) {
            line.series().forEach(point -> rows.add(row(line, point, "book.series.own")));
            line.inPeriod().forEach(point -> rows.add(row(line, point, "book.series.inPeriod")));
            for (BenchmarkSeries beside : line.benchmarkSeries()) {
                String name = beside.area().isPresent() ? beside.name() : Neighbourly.mean(beside.name(), words);
                beside.points().forEach(point -> rows.add(row(line, point, cells.words(name))));
            }
        }
        return pages.page(
                "series",
                List.of(
                        pages.column("book.column.code", 24),
                        pages.column("book.column.indicator", 38),
                        pages.column("book.column.whose", 30),
                        pages.column("book.column.periodCode", 17),
                        pages.column("column.period", 24),
                        pages.column("column.figure", 12),
                        pages.column("book.column.numerator", 13),
                        pages.column("book.column.denominator", 14),
                        pages.column("book.column.status", 17),
                        pages.column("book.column.break", 17),
                        pages.column("column.target", 11),
                        pages.column("column.floor", 11),
                        pages.column("book.column.lower", 11),
                        pages.column("book.column.upper", 11)),
                rows);
    }

    private List<Book.Value> row(Line line, Point point, String whose) {
        return row(line, point, cells.say(whose));
    }

    private List<Book.Value> row(Line line, Point point, Book.Value whose) {
        Aim aim = point.aim();
        Decimals decimals = Sentences.scale(line).decimals();
        var unit = Sentences.scale(line).unit();
        return List.of(
                cells.words(line.code().value()),
                cells.words(line.name()),
                whose,
                cells.words(point.period().toString()),
                cells.period(Optional.of(point.period())),
                cells.figure(point.figure(), decimals, false),
                cells.part(unit, point.figure(), point.numerator(), false),
                cells.part(unit, point.figure(), point.denominator(), false),
                cells.status(point.figure(), point.status()),
                cells.say(point.breaksHere() ? "book.break.yes" : "book.break.no"),
                cells.number(aim == null ? null : aim.target(), false),
                cells.number(aim == null ? null : aim.floor(), false),
                cells.number(aim == null ? null : aim.lower(), false),
                cells.number(aim == null ? null : aim.upper(), false));
    }

    /** The group's figures against ours, a row for each indicator and group. */
    Optional<Book.Page> standings() {
        var rows = new ArrayList<List<Book.Value>>();
        for (Line line : scorecard.lines()) {
            for (Standing standing : line.standings()) {
                rows.add(List.of(
                        cells.words(line.code().value()),
                        cells.words(line.name()),
                        cells.words(words.say("book.with", Sentences.groupName(standing.group()), standing.version())),
                        cells.period(Optional.of(standing.period())),
                        number(line, standing.own()),
                        number(line, standing.mean()),
                        number(line, standing.median()),
                        number(line, standing.pooled()),
                        cells.count(standing.members()),
                        standing.rank().map(cells::count).orElseGet(cells::notApplicable),
                        standing.rank().isPresent() ? cells.count(standing.of()) : cells.notApplicable()));
            }
        }
        return pages.page(
                "standings",
                List.of(
                        pages.column("book.column.code", 24),
                        pages.column("book.column.indicator", 38),
                        pages.column("book.column.group", 30),
                        pages.column("column.period", 20),
                        pages.column("book.column.ours", 13),
                        pages.column("column.mean", 12),
                        pages.column("book.column.median", 12),
                        pages.column("book.column.pooled", 13),
                        pages.column("book.column.members", 13),
                        pages.column("book.column.rank", 11),
                        pages.column("book.column.ranked", 13)),
                rows);
    }

    private Book.Value number(Line line, OptionalDouble number) {
        @Nullable
        Figure figure = number.isPresent() && Double.isFinite(number.getAsDouble())
                ? Figure.of(java.math.BigDecimal.valueOf(number.getAsDouble()))
                : null;
        return figure == null ? cells.notAvailable() : cells.figure(line, figure);
    }
}
