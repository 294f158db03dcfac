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
    /** In a table of indicators, which has many columns. */
    static final int TIGHT = 55;

    private static final int TIGHT_FREE = 2 * TIGHT + 25;
    /** The names of indicators in less are all lines. */
    private static final int NAMES = 1700;

    /** What stands before the word of a judgement. */
    private static final int SHAPE = 2;

    private static final double SMALLER = 0.9;
    private static final int LONG_ENOUGH = 46;

    private Widths() {}

    /** Whether it has room with no word broken. */
    static boolean fits(Block.Table table, int whole) {
        double sum = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            sum += i == 0 ? Math.max(NAMES, least(table, i)) : least(table, i);
        }
        return sum <= whole;
    }

    private static double least(Block.Table table, int column) {
        double most = word(table.columns().get(column).heading()) * BOLD;
        for (List<Cell> row : table.rows()) {
            most = Math.max(most, least(row.get(column)));
        }
        return most + free(table);
    }

    private static int free(Block.Table table) {
        return table.form() == Block.Form.INDICATORS ? TIGHT_FREE : FREE;
    }

    /** They add up to the whole. */
    static int[] of(Block.Table table, int whole) {
        int columns = table.columns().size();
        int free = free(table);
        var least = new double[columns];
        var wanted = new double[columns];
        for (int i = 0; i < columns; i++) {
            least[i] = least(table, i);
            wanted[i] = Math.max(
                    least[i], Math.min(HEADING, table.columns().get(i).heading().length()) * BOLD + free);
            for (List<Cell> row : table.rows()) {
                wanted[i] = Math.max(wanted[i], wanted(row.get(i)) + free);
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
            case Cell.Drawn(var chart) -> chart.width() * CellSize.MILLIMETRES * CellSize.TWENTIETHS;
            case Cell.Marked marked -> Math.max((SHAPE + word(marked.text())) * BOLD, small(word(marked.note())));
            case Cell.Named named -> Math.max(word(named.text()) * LETTER, small(word(named.note())));
            case Cell.Amount amount -> Math.max(amount.text().length() * LETTER, small(word(amount.note())));
            case Cell.Plain(String text) -> word(text) * LETTER;
        };
    }

    private static double wanted(Cell cell) {
        return cell instanceof Cell.Drawn
                ? least(cell)
                : Math.min(LONG_ENOUGH + cell.text().length() / 8.0, cell.text().length()) * LETTER;
    }

    private static double small(int letters) {
        return letters * LETTER * SMALLER;
    }

    private static int word(String text) {
        return Stream.of(text.split("[\\s/-]")).mapToInt(String::length).max().orElse(0);
    }
}
