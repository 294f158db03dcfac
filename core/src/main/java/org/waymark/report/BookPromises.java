package org.waymark.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.action.Action;
import org.waymark.action.Minute;
import org.waymark.indicator.IndicatorCode;
import org.waymark.scorecard.Answers;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;

/** What was promised and asked, and what became of it, as sheets. */
final class BookPromises {
    private final Scorecard scorecard;
    private final Messages words;
    private final BookCells cells;
    private final BookPages pages;
    private final PromiseCells said;

    BookPromises(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
        this.cells = new BookCells(words);
        this.pages = new BookPages(scorecard, words);
        this.said = new PromiseCells(scorecard, words);
    }

    /** Every promise of an indicator in the report, and those of none that it answers for. */
    Optional<Book.Page> actions() {
        Map<String, Answers.Promise> told = new LinkedHashMap<>();
        scorecard.answers().promises().forEach(each -> told.put(each.action().code(), each));
        var rows = new ArrayList<List<Book.Value>>();
        for (Line line : scorecard.lines()) {
            for (Action action : line.actions()) {
                Optional<Answers.Promise> promise = Optional.ofNullable(told.remove(action.code()));
                rows.add(row(line.code().value(), line.name(), action, promise));
            }
        }
        told.values().forEach(each -> rows.add(row("", "", each.action(), Optional.of(each))));
        return pages.page(
                "actions",
                List.of(
                        pages.column("book.column.code", 24),
                        pages.column("book.column.indicator", 38),
                        pages.column("column.promised", 60),
                        pages.column("fact.owner", 30),
                        pages.column("book.column.raisedOn", 14),
                        pages.column("book.column.raisedAt", 30),
                        pages.column("column.due", 14),
                        pages.column("book.column.movedTo", 14),
                        pages.column("book.column.overdue", 14),
                        pages.column("column.state", 14),
                        pages.column("book.column.update", 60),
                        pages.column("book.column.closedOn", 14),
                        pages.column("book.column.evidence", 60),
                        pages.column("book.column.turn", 20)),
                rows);
    }

    private List<Book.Value> row(String code, String name, Action action, Optional<Answers.Promise> promise) {
        long late = action.overdue(scorecard.asKnownAt());
        return List.of(
                cells.words(code),
                cells.words(name),
                cells.words(action.title()),
                cells.words(scorecard.post(action.owner())),
                day(action.raisedOn()),
                cells.words(action.raisedAt()),
                day(action.dueOn()),
                day(action.due()),
                late > 0 ? cells.count(Math.toIntExact(late)) : cells.words(""),
                cells.words(action.status()),
                cells.words(action.lastUpdate()
                        .map(update -> update.on() + ": " + update.text())
                        .orElse("")),
                day(action.closedOn()),
                cells.words(said.evidence(action).text()),
                promise.flatMap(Answers.Promise::since)
                        .map(since -> cells.say("turn." + since.turn().code()))
                        .orElseGet(() -> cells.words("")));
    }

    /** What came of the meetings that the report answers for. */
    Optional<Book.Page> minutes() {
        var rows = new ArrayList<List<Book.Value>>();
        for (Answers.Minuted each : scorecard.answers().minutes()) {
            Minute minute = each.minute();
            rows.add(List.of(
                    cells.words(each.at().date().toString()),
                    cells.words(each.at().body()),
                    item(minute.item()),
                    cells.say("minute." + minute.kind().code()),
                    cells.words(minute.text()),
                    cells.words(minute.indicator().map(IndicatorCode::value).orElse("")),
                    cells.words(minute.askedBy()),
                    cells.words(minute.answer()),
                    day(minute.answeredOn()),
                    cells.words(each.promise().map(Action::title).orElse(""))));
        }
        return pages.page(
                "minutes",
                List.of(
                        pages.column("book.column.meeting", 14),
                        pages.column("book.column.body", 30),
                        pages.column("book.column.item", 12),
                        pages.column("book.column.kind", 14),
                        pages.column("book.column.text", 80),
                        pages.column("book.column.code", 24),
                        pages.column("book.column.askedBy", 24),
                        pages.column("book.column.answer", 60),
                        pages.column("book.column.answeredOn", 14),
                        pages.column("book.column.promise", 60)),
                rows);
    }

    /** Most agendas number their items. */
    private Book.Value item(String item) {
        return item.matches("[0-9]{1,6}") ? cells.count(Integer.parseInt(item)) : cells.words(item);
    }

    private Book.Value day(Optional<LocalDate> day) {
        return cells.words(day.map(LocalDate::toString).orElse(""));
    }
}
