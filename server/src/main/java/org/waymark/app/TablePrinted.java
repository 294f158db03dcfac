package org.waymark.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.waymark.report.Tabled;

/** Prints a table of words on a terminal, in columns where they fit, or as CSV. */
record TablePrinted(PrintWriter out) {
    private static final int WIDEST = 124;
    private static final String BETWEEN = "  ";

    void text(Tabled table) {
        if (table.rows().isEmpty()) {
            return;
        }
        out.println();
        out.println(table.caption());
        List<Integer> widths = widths(table);
        if (widths.stream().mapToInt(width -> width + BETWEEN.length()).sum() <= WIDEST) {
            out.println(line(table.headings(), widths));
            table.rows().forEach(row -> out.println(line(row, widths)));
        } else {
            table.rows().forEach(row -> block(table.headings(), row));
        }
    }

    /** RFC 4180, with a line of headings. */
    void csv(Tabled table) {
        out.println(csv(table.headings()));
        table.rows().forEach(row -> out.println(csv(row)));
    }

    private static String csv(List<String> cells) {
        var quoted = new ArrayList<String>();
        for (String cell : cells) {
            boolean plain = cell.chars().noneMatch(letter -> letter == '"' || letter == ',' || letter < ' ');
            quoted.add(plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
        }
        return String.join(",", quoted);
    }

    private static List<Integer> widths(Tabled table) {
        var widths = new ArrayList<Integer>();
        for (int column = 0; column < table.headings().size(); column++) {
            int at = column;
            int widest = table.rows().stream()
                    .mapToInt(row -> row.get(at).length())
                    .max()
                    .orElse(0);
            widths.add(Math.max(widest, table.headings().get(at).length()));
        }
        return widths;
    }

    private static String line(List<String> cells, List<Integer> widths) {
        var line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell)
                    .append(" ".repeat(widths.get(column) - cell.length()))
                    .append(BETWEEN);
        }
        return line.toString().stripTrailing();
    }

    /** What the row is about, and beneath it each of its cells with its heading. */
    private void block(List<String> headings, List<String> row) {
        out.println(row.getFirst());
        var said = new ArrayList<String>();
        for (int column = 1; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                said.add(headings.get(column) + ": " + row.get(column));
            }
        }
        out.println(BETWEEN + String.join("; ", said));
    }
}
