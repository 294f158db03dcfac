package org.waymark.columns;

import java.math.BigDecimal;
import java.util.Arrays;
import org.waymark.intake.PlainNumber;

/** A column of numbers, whatever the file keeps them as: each different text is read once. */
record CellNumbers(int[] ids, double[] numbers, boolean[] blank) {
    private static final boolean[] NO_BLANKS = {};

    static CellNumbers of(Column column) {
        if (!column.isText()) {
            return new CellNumbers(column.ids(), column.numbers(), NO_BLANKS);
        }
        var numbers = new double[column.words().length];
        Arrays.setAll(numbers, i -> number(column.words()[i]));
        boolean[] blank = NO_BLANKS;
        for (int i = 0; i < numbers.length; i++) {
            if (column.words()[i].isEmpty()) {
                blank = blank.length == 0 ? new boolean[numbers.length] : blank;
                blank[i] = true;
            }
        }
        return new CellNumbers(column.ids(), numbers, blank);
    }

    boolean isEmpty(int row) {
        int id = ids[row];
        return id < 0 || (blank.length > 0 && blank[id]);
    }

    /** Not a number where the cell is empty, or holds anything but a plain number. */
    double at(int row) {
        int id = ids[row];
        return id < 0 ? Double.NaN : numbers[id];
    }

    /** The double nearest to a plain number, read as intake reads it; not a number for any other text. */
    static double number(String text) {
        BigDecimal number = PlainNumber.parse(text);
        return number == null ? Double.NaN : number.doubleValue();
    }

    /** A number as a person would write it. */
    static String text(double number) {
        String plain = BigDecimal.valueOf(number).toPlainString();
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
