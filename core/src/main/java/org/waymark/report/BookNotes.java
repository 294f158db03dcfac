package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The notes of a workbook: every mark that stands somewhere in it, how its numbers are written, and the report's own notes on method. */
final class BookNotes {
    /** Each mark and what explains it, in the order they are told. */
    private static final Map<String, String> MARKS = Map.of(
            "p", "status.means.provisional",
            "r", "status.means.revised",
            "w", "status.means.withdrawn",
            "z", "book.means.z",
            "x", "book.means.x",
            "c", "absence.c",
            "low", "absence.low",
            "k", "absence.k",
            "u", "absence.u");

    private static final Pattern MARK = Pattern.compile("\\[(\\w{1,3})]");

    private final Report report;
    private final Messages words;

    BookNotes(Report report, Messages words) {
        this.report = report;
        this.words = words;
    }

    /** @param pages those it explains */
    Book.Page of(List<Book.Page> pages) {
        var rows = new ArrayList<List<Book.Value>>();
        for (String mark : used(pages)) {
            rows.add(row("[" + mark + "]", words.say(MARKS.getOrDefault(mark, mark))));
        }
        for (String subject : List.of("empty", "numbers", "percentages", "parts", "texts", "again")) {
            rows.add(row(words.say("book.note." + subject), words.say("book.note." + subject + ".text")));
        }
        rows.addAll(methods());
        return new Book.Page(
                words.say("book.page.notes"),
                words.say("book.title.notes"),
                List.of(new Book.Said(words.say("book.above.notes"), false)),
                Optional.of(new Book.Table(
                        words.say("book.page.notes"),
                        List.of(
                                new Book.Column(words.say("book.column.subject"), 28),
                                new Book.Column(words.say("column.meaning"), 110)),
                        rows)));
    }

    private List<Book.Value> row(String subject, String text) {
        var cells = new BookCells(words);
        return List.of(cells.words(subject), cells.words(text));
    }

    /** The report's notes on method: each paragraph beside the heading it stands under. */
    private List<List<Book.Value>> methods() {
        var rows = new ArrayList<List<Book.Value>>();
        for (Section section : report.sections(Section.Part.METHODS)) {
            String heading = section.title();
            for (Block block : section.blocks()) {
                if (block instanceof Block.Heading(int _, String text)) {
                    heading = text;
                } else if (block instanceof Block.Paragraph(String text, var _)) {
                    rows.add(row(heading, text));
                }
            }
        }
        return rows;
    }

    /** The marks that stand in some cell. */
    private static Set<String> used(List<Book.Page> pages) {
        Set<String> met = pages.stream()
                .flatMap(page -> page.table().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .flatMap(value -> value instanceof Book.Value.Words(String text) && text.indexOf('[') >= 0
                        ? MARK.matcher(text).results().map(found -> found.group(1))
                        : java.util.stream.Stream.<String>empty())
                .filter(MARKS::containsKey)
                .collect(Collectors.toSet());
        return new TreeSet<>(met);
    }
}
