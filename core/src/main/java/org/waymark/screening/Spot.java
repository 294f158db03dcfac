package org.waymark.screening;

/**
 * Where in the two files something was seen.
 *
 * @param file the file's name; empty when it is of neither
 * @param row as a spreadsheet numbers it, the header being 1; 0 when it is of a whole column or file
 * @param column the header's word; empty when it is of a whole row or file
 * @param seen what stood there, or what is missing
 */
public record Spot(String file, long row, String column, String seen) {
    @Override
    public String toString() {
        String what = "“" + seen + "”";
        return row > 0 ? what + " (row " + row + ")" : what;
    }
}
