package org.waymark.columns;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A stretch of rows of observations, by column.
 *
 * @param recorded seconds since 1970 where the file holds dates, else text
 * @param numbered the number of each row, where the rows have been sorted; else empty
 * @param first the number of the first row, where they have not
 */
record Chunk(
        int rows,
        Column indicator,
        Column area,
        Column cohort,
        Column period,
        Column value,
        Column numerator,
        Column denominator,
        Column status,
        Column symbol,
        Column recorded,
        Column numbered,
        long first) {

    /** The columns of an observations file that are read, in order. */
    static final List<String> COLUMNS = List.of(
            "indicator",
            "area",
            "cohort",
            "period",
            "value",
            "numerator",
            "denominator",
            "status",
            "symbol",
            "recorded_on");

    /** The column that a sorted file keeps its rows' numbers in. */
    static final String NUMBER = "waymark_row";

    static Chunk of(int rows, List<Column> columns, Column numbered, long first) {
        return new Chunk(
                rows,
                columns.get(0),
                columns.get(1),
                columns.get(2),
                columns.get(3),
                columns.get(4),
                columns.get(5),
                columns.get(6),
                columns.get(7),
                columns.get(8),
                columns.get(9),
                numbered,
                first);
    }

    private List<Column> all() {
        return List.of(indicator, area, cohort, period, value, numerator, denominator, status, symbol, recorded);
    }

    /** The number a person would find a row by. */
    long number(int row) {
        return numbered.isEmpty() ? first + row : (long) numbered.numbers()[numbered.ids()[row]];
    }

    Chunk slice(int from, int to) {
        UnaryOperator<Column> some = column -> column.slice(from, to);
        return of(to - from, all().stream().map(some).toList(), some.apply(numbered), first + from);
    }

    Chunk then(Chunk after) {
        BinaryOperator<Column> both = Column::then;
        var columns = new java.util.ArrayList<Column>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            columns.add(both.apply(all().get(i), after.all().get(i)));
        }
        return of(rows + after.rows, columns, both.apply(numbered, after.numbered), first);
    }

    /**
     * Where series begin, after the first row.
     *
     * @param into filled with the rows; as long as the chunk
     * @return how many
     */
    int beginnings(int[] into) {
        int[] first = indicator.ids();
        int[] second = area.ids();
        int[] third = cohort.ids();
        int count = 0;
        for (int row = 1; row < rows; row++) {
            if (second[row] != second[row - 1] || first[row] != first[row - 1] || third[row] != third[row - 1]) {
                into[count++] = row;
            }
        }
        return count;
    }
}
