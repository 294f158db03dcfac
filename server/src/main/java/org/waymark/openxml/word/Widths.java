package org.waymark.openxml.word;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.report.Block;
import org.waymark.report.Cell;

/** How wide each column of a table is: no word is broken that need not be, and long texts get the rest. */
final class Widths {
    /** Twentieths of a point: a letter of nine points and a little, and what is kept free in a cell. */
    private static final int LETTER = 102;

    private static final int BOLD = 109;
    /** A heading longer than this is better on several lines. */
    private static final int HEADING = 16;

    private static final int FREE = 185;
    private static final double SMALLER = 0.9;
    private static final int LONG_ENOUGH = 46;

    private Widths() {}

    /** They add up to the whole. */
    static int[] of(Block.Table table, int whole) {
        int columns = table.columns().size();
        var least = new double[columns];
        var wanted = new double[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            least[i] = word(table.columns().get(i).heading()) * BOLD + FREE;
            wanted[i] = Math.max(
                    least[i], Math.min(HEADING, table.columns().get(i).heading().length()) * BOLD + FREE);
            for (List<Cell> row : table.rows()) {
                least[column] = Math.max(least[column], least(row.get(column)));
                wanted[column] = Math.max(wanted[column], wanted(row.get(column)));
            }
        }
        double sum = Stream.iterate(0, i -> i < columns, i -> i + 1)
                .mapToDouble(i -> least[i])
                .sum();
        double more = 0;
        for (int i = 0; i < columns; i++) {
            more += Math.max(0, wanted[i] - least[i]);
        }
        var widths = new int[columns];
        int left = whole;
        for (int i = 0; i < columns; i++) {
            double share = more == 0 ? 1.0 / columns : Math.max(0, wanted[i] - least[i]) / more;
            double width = sum >= whole ? least[i] * whole / sum : least[i] + (whole - sum) * share;
            widths[i] = i == columns - 1 ? left : (int) width;
            left -= widths[i];
        }
        return widths;
    }

    private static double least(Cell cell) {
        return switch (cell) {
            case Cell.Drawn(var chart) -> chart.width() * CellSize.MILLIMETRES * CellSize.TWENTIETHS + FREE;
            case Cell.Marked marked -> Math.max((3 + word(marked.text())) * BOLD, small(word(marked.note()))) + FREE;
            case Cell.Named named -> Math.max(word(named.text()) * LETTER, small(word(named.note()))) + FREE;
            case Cell.Amount amount -> Math.max(amount.text().length() * LETTER, small(word(amount.note()))) + FREE;
            case Cell.Plain(String text) -> word(text) * LETTER + FREE;
        };
    }

    private static double wanted(Cell cell) {
        return cell instanceof Cell.Drawn
                ? least(cell)
                : Math.min(LONG_ENOUGH + cell.text().length() / 8.0, cell.text().length()) * LETTER + FREE;
    }

    private static double small(int letters) {
        return letters * LETTER * SMALLER;
    }

    private static int word(String text) {
        return Stream.of(text.split("[\\s/-]")).mapToInt(String::length).max().orElse(0);
    }
}
