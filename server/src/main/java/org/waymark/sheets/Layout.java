package org.waymark.sheets;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.report.Book;

/** How much room a sheet needs: on paper, and each row for its longest text. */
public final class Layout {
    /** Of a sheet without a table, in characters. */
    public static final int COVER_WIDTH = 100;

    /** A sheet wider than this many characters is printed on larger paper. */
    private static final int WIDE = 170;

    /** As many as can be read where they stand side by side on one page of the larger paper. */
    private static final int ACROSS = 260;

    private final Book.Page page;
    private final int width;
    private final boolean[] numeric;

    public Layout(Book.Page page) {
        this.page = page;
        this.width = page.table().stream()
                .flatMap(table -> table.columns().stream())
                .mapToInt(Book.Column::width)
                .sum();
        int columns = page.table().map(table -> table.columns().size()).orElse(0);
        this.numeric = new boolean[columns];
        page.table()
                .ifPresent(table -> table.rows()
                        .forEach(row -> IntStream.range(0, columns)
                                .filter(column -> row.get(column) instanceof Book.Value.Number)
                                .forEach(column -> numeric[column] = true)));
    }

    public boolean cover() {
        return width == 0;
    }

    public boolean wide() {
        return width > WIDE;
    }

    /** How many sheets of paper lie side by side. */
    public int across() {
        return Math.max(1, Math.ceilDiv(width, ACROSS));
    }

    /** Widths of the columns, in characters. */
    public List<Integer> widths() {
        return page.table()
                .map(table -> table.columns().stream().map(Book.Column::width).toList())
                .orElse(List.of(COVER_WIDTH));
    }

    /** Whether numbers stand in a column, so that what stands with them keeps to the right. */
    public boolean numeric(int column) {
        return numeric[column];
    }

    /** Lines that the headings take. */
    public int headingLines(Book.Table table) {
        return table.columns().stream()
                .mapToInt(column -> lines(column.heading(), column.width() - 2))
                .max()
                .orElse(1);
    }

    /** Lines that the longest text of a row takes. */
    public int lines(Book.Table table, List<Book.Value> row) {
        return IntStream.range(0, row.size())
                .map(i -> row.get(i) instanceof Book.Value.Words(String text)
                        ? lines(text, table.columns().get(i).width() - 1)
                        : 1)
                .max()
                .orElse(1);
    }

    /** Lines of a text as it breaks between words. */
    public static int lines(String text, int width) {
        return Math.max(1, text.lines().mapToInt(line -> wrapped(line, width)).sum());
    }

    private static int wrapped(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int length = word.length();
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, (length - 1) / width);
            used += (used > 0 ? 1 : 0) + Math.min(length, width);
        }
        return lines;
    }
}
