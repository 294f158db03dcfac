package org.waymark.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How wide each column of a table is: no word is broken that need not be, and long texts get the rest. In whatever unit its
 * measures are given.
 *
 * @param letter width of a letter of the table's type
 * @param bold of a letter of its headings and verdicts
 * @param small of a letter of its notes
 * @param free what is kept free in a cell
 * @param drawing width of a unit of a drawing
 */
public record ColumnWidths(double letter, double bold, double small, double free, double drawing) {
    /** A heading longer than this is better on several lines. */
    private static final int HEADING = 16;

    private static final int LONG_ENOUGH = 46;

    /** The least that a table needs if no word of it is to be broken. */
    public double least(Block.Table table) {
        return DoubleStream.of(leasts(table)).sum();
    }

    /** They add up to the whole, also where that is less than they need. */
    public double[] of(Block.Table table, double whole) {
        int columns = table.columns().size();
        double[] least = leasts(table);
        var more = new double[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            double heading = Math.min(HEADING, table.columns().get(i).heading().length()) * bold + free;
            double wanted = table.rows().stream()
                    .mapToDouble(row -> wanted(row.get(column)))
                    .reduce(heading, Math::max);
            more[i] = Math.max(0, wanted - least[i]);
        }
        double sum = DoubleStream.of(least).sum();
        if (sum > whole) {
            return capped(least, whole);
        }
        double asked = DoubleStream.of(more).sum();
        var widths = new double[columns];
        for (int i = 0; i < columns; i++) {
            double share = asked == 0 ? 1.0 / columns : more[i] / asked;
            widths[i] = least[i] + (whole - sum) * share;
        }
        return widths;
    }

    /** What is too much is taken from the widest, since the words of a narrow column have nowhere to break. */
    private static double[] capped(double[] least, double whole) {
        double[] ascending = DoubleStream.of(least).sorted().toArray();
        double left = whole;
        double cap = ascending[0];
        for (int i = 0; i < ascending.length; i++) {
            cap = left / (ascending.length - i);
            if (ascending[i] >= cap) {
                break;
            }
            left -= ascending[i];
        }
        double most = cap;
        return DoubleStream.of(least).map(width -> Math.min(width, most)).toArray();
    }

    private double[] leasts(Block.Table table) {
        var least = new double[table.columns().size()];
        for (int i = 0; i < least.length; i++) {
            least[i] = word(table.columns().get(i).heading()) * bold + free;
            for (List<Cell> row : table.rows()) {
                least[i] = Math.max(least[i], least(row.get(i)));
            }
        }
        return least;
    }

    private double least(Cell cell) {
        return free
                + switch (cell) {
                    case Cell.Drawn(var chart) -> chart.width() * drawing;
                    case Cell.Marked marked ->
                        Math.max((3 + word(marked.text())) * bold, word(marked.note()) * small);
                    case Cell.Named named -> Math.max(word(named.text()) * letter, word(named.note()) * small);
                    case Cell.Amount amount ->
                        Math.max(amount.text().length() * letter, word(amount.note()) * small);
                    case Cell.Plain(String text) -> word(text) * letter;
                };
    }

    private double wanted(Cell cell) {
        return cell instanceof Cell.Drawn
                ? least(cell)
                : Math.min(LONG_ENOUGH + cell.text().length() / 8.0, cell.text().length()) * letter + free;
    }

    private static int word(String text) {
        return Stream.of(text.split("[\\s/-]")).mapToInt(String::length).max().orElse(0);
    }
}
