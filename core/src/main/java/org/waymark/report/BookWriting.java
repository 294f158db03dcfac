package org.waymark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.indicator.Kind;
import org.waymark.scorecard.Scorecard;

/** Puts the sheets of a workbook together: the cover and the contents last, since they tell of the others. */
final class BookWriting {
    private final Report report;
    private final Scorecard scorecard;
    private final Messages words = Messages.english();

    BookWriting(Report report) {
        this.report = report;
        this.scorecard = report.scorecard();
    }

    Book write() {
        List<Book.Page> tables = tables();
        Book.Page notes = new BookNotes(report, words).of(tables);
        var pages = new ArrayList<Book.Page>();
        pages.add(cover());
        pages.add(contents(Stream.concat(Stream.of(notes), tables.stream()).toList()));
        pages.add(notes);
        pages.addAll(tables);
        Front front = report.front();
        return new Book(
                front.language(), words.say("book.name", front.title(), front.period()), front.description(), pages);
    }

    private List<Book.Page> tables() {
        var lines = new BookLines(scorecard, words);
        var said = new BookWords(scorecard, words);
        var promises = new BookPromises(scorecard, words);
        var series = new BookSeries(scorecard, words);
        var record = new BookRecord(scorecard, words);
        var pages = new ArrayList<Optional<Book.Page>>(List.of(
                addendum(),
                counted("summary", "table.counts"),
                counted("sections", "table.bySection"),
                lines.page(Kind.KPI),
                lines.page(Kind.ACTIVITY),
                lines.page(Kind.CONTEXT)));
        pages.addAll(new BookCases(scorecard, words).all());
        pages.addAll(List.of(
                said.changes(),
                said.commentary(),
                promises.actions(),
                promises.minutes(),
                series.standings(),
                series.series(),
                record.indicators(),
                record.cohorts(),
                record.observations()));
        return pages.stream().flatMap(Optional::stream).toList();
    }

    /** What an addendum changes; empty for an edition that is none, or changes nothing. */
    private Optional<Book.Page> addendum() {
        return report.sections(Section.Part.ADDENDUM).stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Table table ? Stream.of(table) : Stream.empty())
                .findFirst()
                .flatMap(table -> new BookPages(scorecard, words).page("addendum", table));
    }

    /** A table of counts of the summary, by what it is called. */
    private Optional<Book.Page> counted(String key, String caption) {
        return report.sections(Section.Part.SUMMARY).stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Table table ? Stream.of(table) : Stream.empty())
                .filter(table -> table.caption().equals(words.say(caption)))
                .findFirst()
                .flatMap(table -> new BookPages(scorecard, words).page(key, table));
    }

    private Book.Page cover() {
        Front front = report.front();
        var rows = new ArrayList<Book.Said>();
        for (String line : List.of(front.council(), front.period(), front.asKnown(), front.meeting(), front.notice())) {
            say(rows, line);
        }
        heading(rows, "book.cover.about");
        say(rows, words.say("book.cover.sheets"));
        say(rows, words.say("book.cover.figures"));
        say(rows, words.say("book.cover.hidden"));
        Optional.ofNullable(scorecard.template().options().get("contact")).ifPresent(contact -> {
            heading(rows, "book.cover.contact");
            say(rows, contact);
        });
        for (Block.Fact fact : report.imprint()) {
            rows.add(new Book.Said(fact.name(), true));
            say(rows, fact.value().text());
        }
        if (!report.hash().isEmpty()) {
            say(rows, words.say("book.cover.sealed"));
        }
        return new Book.Page(words.say("book.page.cover"), BookCells.harmless(front.title()), rows, Optional.empty());
    }

    private void heading(List<Book.Said> rows, String key) {
        rows.add(new Book.Said(words.say(key), true));
    }

    private static void say(List<Book.Said> rows, String text) {
        if (!text.isBlank()) {
            rows.add(new Book.Said(BookCells.harmless(text.strip()), false));
        }
    }

    private Book.Page contents(List<Book.Page> pages) {
        Map<String, String> holds = new LinkedHashMap<>();
        pages.forEach(page -> holds.put(page.name(), page.title()));
        var rows = new ArrayList<List<Book.Value>>();
        holds.forEach((name, title) -> rows.add(List.of(new Book.Value.Link(name, name), new Book.Value.Words(title))));
        return new Book.Page(
                words.say("book.page.contents"),
                words.say("book.title.contents"),
                List.of(new Book.Said(words.say("book.above.contents"), false)),
                Optional.of(new Book.Table(
                        words.say("book.page.contents"),
                        List.of(
                                new Book.Column(words.say("book.column.sheet"), 24),
                                new Book.Column(words.say("book.column.holds"), 90)),
                        rows)));
    }
}
