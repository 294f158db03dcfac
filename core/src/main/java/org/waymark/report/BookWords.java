package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.commentary.Commentary;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Compared;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;

/** What services say, what was promised, and what changed since earlier reports. */
final class BookWords {
    private final Scorecard scorecard;
    private final Messages words;
    private final BookCells cells;
    private final BookPages pages;

    BookWords(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
        this.cells = new BookCells(words);
        this.pages = new BookPages(scorecard, words);
    }

    Optional<Book.Page> commentary() {
        var rows = new ArrayList<List<Book.Value>>();
        for (Line line : scorecard.lines()) {
            for (Commentary said : line.commentaries()) {
                rows.add(List.of(
                        cells.words(line.code().value()),
                        cells.words(line.name()),
                        cells.say("commentary." + said.kind().code()),
                        cells.words(said.text())));
            }
        }
        for (Line line : scorecard.lines()) {
            line.answer()
                    .filter(_ -> line.isBehind())
                    .ifPresent(answer -> rows.add(List.of(
                            cells.words(line.code().value()),
                            cells.words(line.name()),
                            cells.say("answer." + answer.kind().code()),
                            cells.words(answer.why()))));
        }
        return pages.page(
                "commentary",
                List.of(
                        pages.column("book.column.code", 24),
                        pages.column("book.column.indicator", 38),
                        pages.column("book.column.said", 20),
                        pages.column("book.column.text", 100)),
                rows);
    }

    private Book.Value day(Optional<java.time.LocalDate> day) {
        return cells.words(day.map(Object::toString).orElse(""));
    }

    /** Which indicators changed colour, came or went, against each report compared with. */
    Optional<Book.Page> changes() {
        var rows = new ArrayList<List<Book.Value>>();
        for (Compared compared : scorecard.summary().comparedWith()) {
            for (Compared.Moved moved : compared.moved()) {
                rows.add(row(compared, moved.indicator(), "book.change.moved", moved.from(), moved.to()));
            }
            compared.newlyUnrated().forEach(code -> rows.add(row(compared, code, "moved.unrated", "", "unrated")));
            compared.added().forEach(code -> rows.add(row(compared, code, "moved.added", "", "")));
            for (IndicatorCode code : compared.removed()) {
                boolean retired = compared.discontinued().contains(code);
                rows.add(row(compared, code, retired ? "moved.retired" : "moved.removed", "", ""));
            }
        }
        return pages.page(
                "changes",
                List.of(
                        pages.column("book.column.against", 24),
                        pages.column("book.column.code", 24),
                        pages.column("book.column.indicator", 44),
                        pages.column("column.changed", 24),
                        pages.column("book.column.from", 16),
                        pages.column("book.column.to", 16)),
                rows);
    }

    private List<Book.Value> row(Compared compared, IndicatorCode code, String what, String from, String to) {
        return List.of(
                new Book.Value.Words(PeriodNames.full(compared.period())),
                cells.words(code.value()),
                cells.words(name(code)),
                cells.say(what),
                colour(from),
                colour(to));
    }

    private Book.Value colour(String code) {
        return code.isEmpty() ? cells.notApplicable() : cells.say("rating." + code);
    }

    private String name(IndicatorCode code) {
        Indicator indicator = scorecard.indicators().get(code);
        return scorecard
                .line(code)
                .map(Line::name)
                .orElseGet(() -> indicator == null
                        ? code.value()
                        : indicator.latest().wording().name());
    }
}
