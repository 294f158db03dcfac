package org.waymark.statistics;

import java.util.Arrays;
import java.util.Random;

/** Tries every table of whole numbers, 0 or more, that has given margins, and keeps the least and the greatest of each cell. */
final class EveryTable {
    private final int[] rows;
    private final int[] columns;
    private final int[] cells;
    private final int[] least;
    private final int[] greatest;

    /** The margins of a table made by chance. */
    EveryTable(Random random, int height, int width, int below) {
        rows = new int[height];
        columns = new int[width];
        cells = new int[height * width];
        least = new int[height * width];
        greatest = new int[height * width];
        Arrays.fill(least, Integer.MAX_VALUE);
        Arrays.fill(greatest, -1);
        for (int cell = 0; cell < cells.length; cell++) {
            int value = random.nextInt(below);
            rows[cell / width] += value;
            columns[cell % width] += value;
        }
    }

    int[] rows() {
        return rows.clone();
    }

    int[] columns() {
        return columns.clone();
    }

    int[] least() {
        return least;
    }

    int[] greatest() {
        return greatest;
    }

    void tryAll() {
        fill(0, rows.clone(), columns.clone());
    }

    private void fill(int cell, int[] rowsLeft, int[] columnsLeft) {
        if (cell == cells.length) {
            if (Arrays.stream(rowsLeft).allMatch(left -> left == 0)
                    && Arrays.stream(columnsLeft).allMatch(left -> left == 0)) {
                for (int i = 0; i < cells.length; i++) {
                    least[i] = Math.min(least[i], cells[i]);
                    greatest[i] = Math.max(greatest[i], cells[i]);
                }
            }
            return;
        }
        int row = cell / columns.length;
        int column = cell % columns.length;
        if (column == 0 && row > 0 && rowsLeft[row - 1] != 0) {
            return;
        }
        int most = Math.min(rowsLeft[row], columnsLeft[column]);
        for (int value = 0; value <= most; value++) {
            cells[cell] = value;
            rowsLeft[row] -= value;
            columnsLeft[column] -= value;
            fill(cell + 1, rowsLeft, columnsLeft);
            rowsLeft[row] += value;
            columnsLeft[column] += value;
        }
    }
}
