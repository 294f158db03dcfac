package org.waymark.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as RFC 4180 has them, each ended by a line feed, and no cell that a spreadsheet takes for a formula. */
final class Csv {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    /** @param cells words through {@link #words}; numbers as they are, a minus sign too */
    void row(String... cells) {
        text.append(Arrays.stream(cells).map(Csv::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    void header(List<String> names) {
        text.append(String.join(",", names)).append('\n');
    }

    /** Words, with an apostrophe before those that a spreadsheet would calculate. */
    static String words(String cell) {
        return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
