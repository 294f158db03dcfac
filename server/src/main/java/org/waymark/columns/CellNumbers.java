package org.waymark.columns;

import java.math.BigDecimal;
import java.util.Arrays;

/** A column of numbers, whatever the file keeps them as: each different text is read once. */
record CellNumbers(int[] ids, double[] numbers, boolean[] blank) {
    private static final double[] POWERS = {
        1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
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

    /** The double nearest to a plain number of at most fifteen digits; not a number for any other text. */
    static double number(String text) {
        int length = text.length();
        int from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        long digits = 0;
        int point = -1;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0 && i > from && i < length - 1) {
                point = i;
            } else {
                return Double.NaN;
            }
        }
        int count = length - from - (point < 0 ? 0 : 1);
        if (count == 0 || count > 15) {
            return Double.NaN;
        }
        // Both are exact, so their quotient is the nearest double.
        double size = digits / POWERS[point < 0 ? 0 : length - 1 - point];
        return from == 1 ? -size : size;
    }

    /** A number as a person would write it. */
    static String text(double number) {
        String plain = BigDecimal.valueOf(number).toPlainString();
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
