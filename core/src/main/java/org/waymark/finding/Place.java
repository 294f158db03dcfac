package org.waymark.finding;

/**
 * Where a finding is.
 *
 * @param file as the sender named it, relative to the pack; empty when none
 * @param row the line number a spreadsheet shows, the header being 1; 0 when the finding is of the whole file
 * @param column the header's own word; empty when the finding is of the whole row
 */
public record Place(String file, long row, String column) {

    public static Place of(String file) {
        return new Place(file, 0, "");
    }

    public static Place of(String file, long row) {
        return new Place(file, row, "");
    }

    public static Place of(String file, long row, String column) {
        return new Place(file, row, column);
    }

    /** {@code observations.csv, row 12, column value}. */
    @Override
    public String toString() {
        var words = new StringBuilder(file);
        if (row > 0) {
            words.append(", row ").append(row);
        }
        if (!column.isEmpty()) {
            words.append(", column ").append(column);
        }
        return words.toString();
    }
}
