package org.waymark.screening;

/**
 * A row of the metadata.
 *
 * @param line of the spreadsheet
 * @param defaultItem the item that stands for the whole where it is not {@code Total}; empty when not named
 */
public record Variable(
        long line,
        String name,
        String type,
        String label,
        String grouping,
        String unit,
        String decimals,
        String hint,
        String group,
        String defaultItem) {

    public boolean isFilter() {
        return type.equals("Filter");
    }

    public boolean isIndicator() {
        return type.equals("Indicator");
    }
}
