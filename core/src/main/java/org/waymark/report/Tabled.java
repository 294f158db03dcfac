package org.waymark.report;

import java.util.List;

/**
 * A table of words, for whoever prints it: a page, a terminal, a file.
 *
 * @param rows with a cell for each heading; the first is what the row is about
 */
public record Tabled(String caption, List<String> headings, List<List<String>> rows) {
    public Tabled {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException("a row has a cell for each heading: " + caption);
            }
        }
    }
}
