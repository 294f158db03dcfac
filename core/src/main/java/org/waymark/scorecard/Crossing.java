package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.breakdown.Member;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

/**
 * A figure divided two ways at once: places by the members of one dimension, or one dimension's members by another's.
 *
 * @param across the dimension whose members stand at the head of the columns
 * @param down the dimension, or the kind of place, whose members stand at the head of the rows
 * @param columns its members of which anything is held, without the whole
 * @param rows the same of the other
 * @param cells row by row, of each row first those of the columns and then the row's whole; last the row of the columns'
 *     wholes, which ends with the figure of everybody
 */
public record Crossing(
        String across, String down, Period period, List<Member> columns, List<Member> rows, List<List<Cell>> cells) {

    /** One in ten shown is no table. */
    private static final double HOLLOW = 0.9;

    /**
     * @param figure as held; missing where no row is on record
     */
    public record Cell(
            Member member,
            Figure figure,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /** Whether so much is hidden between the margins that nothing is left to read. */
    public boolean hollow() {
        List<Figure> inner = cells.subList(0, rows.size()).stream()
                .flatMap(row -> row.subList(0, columns.size()).stream())
                .map(Cell::figure)
                .toList();
        return hollow(inner);
    }

    /** Whether all of the figures held, or nearly all, are hidden. */
    static boolean hollow(List<Figure> figures) {
        long held = figures.stream()
                .filter(figure -> !figure.equals(Figure.absent(Absence.MISSING)))
                .count();
        long hidden = figures.stream()
                .filter(Figure.absent(Absence.CONFIDENTIAL)::equals)
                .count();
        return hidden > 0 && hidden >= HOLLOW * held;
    }

    /** Whether the division is one of the two that are crossed. */
    public boolean crosses(Division division) {
        return division.dimension().equals(across) || division.dimension().equals(down);
    }
}
