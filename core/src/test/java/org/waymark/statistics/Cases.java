package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;

/** Reads the cells of reference cases, and holds a figure against one to a billionth, or to the digits it has. */
final class Cases {
    private static final double BILLIONTH_IN_PERCENT = 1e-7;

    private Cases() {}

    static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").replace("\uFEFF", "").strip();
    }

    static boolean has(Map<String, String> row, String column) {
        String text = text(row, column);
        return !text.isEmpty() && !text.equals("NA");
    }

    static double number(Map<String, String> row, String column) {
        return Double.parseDouble(text(row, column));
    }

    /** The first column, whose heading may begin with a byte-order mark. */
    static String first(Map<String, String> row) {
        return row.values().iterator().next();
    }

    static double level(Map<String, String> row) {
        return text(row, "confidence").equals("95%") ? 0.95 : 0.998;
    }

    static double[] column(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .mapToDouble(row -> has(row, column) ? number(row, column) : 0)
                .toArray();
    }

    static void same(double found, Map<String, String> row, String column) {
        close(found, number(row, column), BILLIONTH_IN_PERCENT, column + " of " + row);
    }

    /** To the digits stated: half a unit of the last decimal written, and a billionth besides. */
    static void asStated(double found, Map<String, String> row, String column) {
        String text = text(row, column);
        int point = text.indexOf('.');
        double half = point < 0 ? 0.5 : 0.5 * Math.pow(10, point + 1.0 - text.length());
        double stated = Double.parseDouble(text);
        assertThat(Math.abs(found - stated))
                .as(column + " of " + row + " is " + found)
                .isLessThanOrEqualTo(half * 1.001 + 1e-9 * Math.abs(stated));
    }

    private static void close(double found, double expected, double percent, String what) {
        if (expected == 0) {
            assertThat(found).as(what).isZero();
        } else {
            assertThat(found).as(what).isCloseTo(expected, withinPercentage(percent));
        }
    }
}
