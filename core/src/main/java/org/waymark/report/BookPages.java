package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Scorecard;

/** Makes a sheet of rows: its name, title and what stands above its table come from the messages of one key. */
record BookPages(Scorecard scorecard, Messages words) {

    /** Empty without rows. */
    Optional<Book.Page> page(String key, List<Book.Column> columns, List<List<Book.Value>> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String name = words.say("book.page." + key);
        return Optional.of(new Book.Page(
                name,
                words.say("book.titled", words.say("book.title." + key), PeriodNames.full(scorecard.period())),
                List.of(
                        new Book.Said(words.say("book.above." + key), false),
                        new Book.Said(words.say("book.above"), false)),
                Optional.of(new Book.Table(name.replace(' ', '_'), columns, rows))));
    }

    Book.Column column(String key, int width) {
        return new Book.Column(words.say(key), width);
    }

    /** A table of the document itself, word for word. */
    Optional<Book.Page> page(String key, Block.Table table) {
        var cells = new BookCells(words);
        var columns = new ArrayList<Book.Column>();
        table.columns().forEach(column -> columns.add(new Book.Column(column.heading(), columns.isEmpty() ? 34 : 15)));
        return page(
                key,
                columns,
                table.rows().stream()
                        .map(row -> row.stream().map(cell -> value(cells, cell)).toList())
                        .toList());
    }

    private static Book.Value value(BookCells cells, Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> cells.figure(amount.figure(), org.waymark.quantity.Decimals.of(0), true);
            case Cell.Marked marked -> cells.marked(marked);
            case Cell.Plain(String text) -> cells.words(text);
            case Cell.Named named -> cells.words(named.text());
            case Cell.Drawn drawn -> cells.words(drawn.text());
        };
    }
}
