package org.waymark.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The document as the sheets of a workbook, by the Analysis Function's rules for accessible spreadsheets: a cover, the
 * contents, the notes, then one table a sheet. Nothing in it is empty, hidden, merged or calculated.
 *
 * @param language as in HTML: {@code en-GB}
 * @param description one sentence for catalogues
 */
public record Book(String language, String title, String description, List<Page> pages) {
    public Book {
        pages = List.copyOf(pages);
    }

    public static Book of(Report report) {
        return new BookWriting(report).write();
    }

    /**
     * One sheet.
     *
     * @param name on its tab: at most 31 characters, none of {@code :\/?*[]}, no two alike
     * @param title for its first cell
     * @param above said under the title, a row each
     * @param table under that
     */
    public record Page(String name, String title, List<Said> above, Optional<Table> table) {
        public Page {
            above = List.copyOf(above);
            if (name.isEmpty() || name.length() > 31 || name.chars().anyMatch(c -> ":\\/?*[]'".indexOf(c) >= 0)) {
                throw new IllegalArgumentException("no name for a sheet: " + name);
            }
        }
    }

    /** A row with words in its first cell alone. */
    public record Said(String text, boolean heading) {}

    /**
     * A table that is marked as one.
     *
     * @param name letters, digits and low lines, no two alike
     */
    public record Table(String name, List<Column> columns, List<List<Value>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (List<Value> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row has a cell for each column: " + name);
                }
            }
            if (columns.stream().map(Column::heading).distinct().count() != columns.size()) {
                throw new IllegalArgumentException("a heading stands over one column: " + name);
            }
        }
    }

    /** @param width in characters */
    public record Column(String heading, int width) {}

    /** What a cell of a table holds; never nothing. */
    public sealed interface Value {

        /** Never the start of a formula: {@link BookCells#words} sees to it. */
        record Words(String text) implements Value {}

        /**
         * A number as it was rounded for readers.
         *
         * @param decimals how many are shown
         * @param grouped whether thousands are marked; not where machines are to read it back
         */
        record Number(BigDecimal number, int decimals, boolean grouped) implements Value {}

        /** Words that lead to the first cell of another sheet. */
        record Link(String text, String page) implements Value {}
    }
}
