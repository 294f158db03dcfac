package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.casefile.Limit;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Casework;
import org.waymark.scorecard.Scorecard;

/** Casework as sheets: its figures, month by month, the open cases by age, the stages, the parts and what is expected. */
final class BookCases {
    private static final Decimals WHOLE = Decimals.of(0);
    private static final Decimals TENTHS = Decimals.of(1);

    private final Scorecard scorecard;
    private final Messages words;
    private final BookCells cells;
    private final CaseCells cases;
    private final BookPages pages;

    BookCases(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
        this.cells = new BookCells(words);
        this.cases = new CaseCells(scorecard, words);
        this.pages = new BookPages(scorecard, words);
    }

    List<Optional<Book.Page>> all() {
        return List.of(figures(), months(), ages(), stages(), parts(), ahead());
    }

    private Optional<Book.Page> figures() {
        var rows = new ArrayList<List<Book.Value>>();
        for (Casework work : scorecard.casework()) {
            String period = PeriodNames.full(work.period());
            String twelve = Sentences.capital(words.say(
                    "casework.twelve.plain",
                    PeriodNames.full(work.months().getLast().month())));
            figure(rows, work, period, "book.cases.all", work.including());
            figure(rows, work, period, "book.cases.plain", work.excluding());
            figure(rows, work, twelve, "book.cases.all", work.rolling());
            figure(rows, work, twelve, "book.cases.plain", work.rollingExcluding());
        }
        return pages.page(
                "casework",
                List.of(
                        pages.column("book.column.process", 44),
                        pages.column("column.period", 34),
                        pages.column("book.column.which", 30),
                        pages.column("book.column.counted", 14),
                        pages.column("book.column.good", 14),
                        pages.column("book.column.percent", 14)),
                rows);
    }

    private void figure(List<List<Book.Value>> rows, Casework work, String period, String which, Casework.Share share) {
        rows.add(List.of(
                name(work),
                cells.words(period),
                cells.say(which),
                count(share.all()),
                count(share.of()),
                tenth(share.percent())));
    }

    private Optional<Book.Page> months() {
        var rows = new ArrayList<List<Book.Value>>();
        for (Casework work : scorecard.casework()) {
            for (Casework.Month month : work.months()) {
                rows.add(List.of(
                        name(work),
                        cells.words(month.month().toString()),
                        cells.period(Optional.of(month.month())),
                        count(month.counted().all()),
                        count(month.counted().of()),
                        tenth(month.counted().percent()),
                        count(month.begun()),
                        count(month.completed()),
                        count(month.left()),
                        count(month.open()),
                        count(month.overLimit()),
                        count(month.intake().all()),
                        count(month.intake().of()),
                        tenth(month.intake().percent())));
            }
        }
        return pages.page(
                "cases-months",
                List.of(
                        pages.column("book.column.process", 44),
                        pages.column("book.column.periodCode", 17),
                        pages.column("column.period", 20),
                        pages.column("book.column.counted", 14),
                        pages.column("book.column.good", 14),
                        pages.column("book.column.percent", 14),
                        pages.column("book.column.begun", 12),
                        pages.column("book.column.completed", 13),
                        pages.column("book.column.left", 13),
                        pages.column("book.column.open", 13),
                        pages.column("book.column.over", 14),
                        pages.column("book.column.fates", 16),
                        pages.column("book.column.fatesGood", 16),
                        pages.column("book.column.fatesPercent", 16)),
                rows);
    }

    private Optional<Book.Page> ages() {
        var rows = new ArrayList<List<Book.Value>>();
        for (Casework work : scorecard.casework()) {
            for (Casework.Band band : work.waiting().bands()) {
                rows.add(List.of(
                        name(work),
                        cells.words(work.waiting().day().toString()),
                        limit(band.above()),
                        limit(band.upTo()),
                        count(band.cases())));
            }
        }
        return pages.page(
                "cases-open",
                List.of(
                        pages.column("book.column.process", 44),
                        pages.column("book.column.day", 14),
                        pages.column("book.column.above", 18),
                        pages.column("book.column.upTo", 18),
                        pages.column("book.column.open", 13)),
                rows);
    }

    private Optional<Book.Page> stages() {
        var rows = new ArrayList<List<Book.Value>>();
        Figure none = Figure.absent(Absence.NOT_APPLICABLE);
        for (Casework work : scorecard.casework()) {
            for (Casework.Stage stage : work.stages()) {
                Casework.Share within = stage.within().orElse(new Casework.Share(none, none, none));
                rows.add(List.of(
                        name(work),
                        cells.words(stage.stage().name()),
                        limit(stage.stage().limit()),
                        count(stage.entered()),
                        count(stage.waiting()),
                        count(within.all()),
                        count(within.of()),
                        tenth(within.percent()),
                        tenth(stage.quarter()),
                        tenth(stage.half()),
                        tenth(stage.reach().lower()),
                        tenth(stage.reach().upper()),
                        tenth(stage.threeQuarters()),
                        tenth(stage.daysBeyond())));
            }
        }
        return pages.page(
                "cases-stages",
                List.of(
                        pages.column("book.column.process", 44),
                        pages.column("casework.column.stage", 34),
                        pages.column("casework.column.limit", 14),
                        pages.column("casework.column.entered", 12),
                        pages.column("casework.column.still", 12),
                        pages.column("casework.column.ended", 13),
                        pages.column("casework.column.within", 14),
                        pages.column("book.column.percent", 14),
                        pages.column("casework.column.quarter", 14),
                        pages.column("casework.column.half", 14),
                        pages.column("book.column.halfLower", 14),
                        pages.column("book.column.halfUpper", 14),
                        pages.column("casework.column.threeQuarters", 16),
                        pages.column("casework.column.beyond", 18)),
                rows);
    }

    private Optional<Book.Page> parts() {
        var rows = new ArrayList<List<Book.Value>>();
        for (Casework work : scorecard.casework()) {
            for (Casework.Breakdown breakdown : work.breakdowns()) {
                for (Casework.Part part : breakdown.parts()) {
                    rows.add(List.of(
                            name(work),
                            cells.words(breakdown.dimension()),
                            cells.words(part.code()),
                            cells.words(cases.label(breakdown.dimension(), part.code())),
                            count(part.share().all()),
                            count(part.share().of()),
                            tenth(part.share().percent())));
                }
            }
        }
        return pages.page(
                "cases-parts",
                List.of(
                        pages.column("book.column.process", 44),
                        pages.column("book.pack.dimension", 18),
                        pages.column("book.column.code", 22),
                        pages.column("book.pack.name", 34),
                        pages.column("book.column.counted", 14),
                        pages.column("book.column.good", 14),
                        pages.column("book.column.percent", 14)),
                rows);
    }

    private Optional<Book.Page> ahead() {
        var rows = new ArrayList<List<Book.Value>>();
        for (Casework work : scorecard.casework()) {
            work.ahead().stream()
                    .flatMap(ahead -> ahead.steps().stream())
                    .forEach(step -> rows.add(List.of(
                            name(work),
                            cells.words(step.month().toString()),
                            cells.period(Optional.of(step.month())),
                            tenth(OptionalDouble.of(step.middle())),
                            tenth(OptionalDouble.of(step.likely().lower())),
                            tenth(OptionalDouble.of(step.likely().upper())))));
        }
        return pages.page(
                "cases-ahead",
                List.of(
                        pages.column("book.column.process", 44),
                        pages.column("book.column.periodCode", 17),
                        pages.column("column.period", 20),
                        pages.column("casework.column.expected", 14),
                        pages.column("casework.column.from", 14),
                        pages.column("casework.column.to", 14)),
                rows);
    }

    private Book.Value name(Casework work) {
        return cells.words(work.process().name());
    }

    private Book.Value limit(Optional<Limit> limit) {
        return cells.words(limit.map(Limit::toString).orElse(""));
    }

    private Book.Value count(Figure figure) {
        return cells.figure(figure, WHOLE, true);
    }

    private Book.Value tenth(Figure figure) {
        return cells.figure(figure, TENTHS, true);
    }

    private Book.Value tenth(OptionalDouble number) {
        return tenth(CaseCells.figure(number));
    }
}
