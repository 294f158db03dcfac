package org.waymark.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A column held as its different values and, for each row, which of them stands there: a tidy file says the same few words
 * a hundred thousand times.
 */
public final class Column {
    private final String name;
    private final List<String> values;
    private final int[] firsts;
    private final int[] codes;

    private Column(String name, List<String> values, int[] firsts, int[] codes) {
        this.name = name;
        this.values = values;
        this.firsts = firsts;
        this.codes = codes;
    }

    public String name() {
        return name;
    }

    public int rows() {
        return codes.length;
    }

    /** In the order they are met; an empty cell is the empty text. */
    public List<String> values() {
        return values;
    }

    public String value(int row) {
        return values.get(codes[row]);
    }

    public boolean isBlank(int row) {
        return value(row).isEmpty();
    }

    int code(int row) {
        return codes[row];
    }

    /** The line of a spreadsheet on which a value stands first. */
    long firstLine(int code) {
        return firsts[code] + 2L;
    }

    /** How many different words there are, blanks left out. */
    long levels() {
        return values.stream().filter(value -> !value.isEmpty()).count();
    }

    boolean hasBlanks() {
        return values.contains("");
    }

    /** The line of the first blank cell. */
    long firstBlank() {
        return firstLine(values.indexOf(""));
    }

    /** Takes cells one after another. */
    public static final class Filling {
        private final String name;
        private final Map<String, Integer> known = new HashMap<>();
        private final List<String> values = new ArrayList<>();
        private int[] firsts = new int[16];
        private int[] codes = new int[64];
        private int rows;

        public Filling(String name) {
            this.name = name;
        }

        public void add(String cell) {
            Integer code = known.get(cell);
            if (code == null) {
                code = values.size();
                known.put(cell, code);
                values.add(cell);
                if (code == firsts.length) {
                    firsts = Arrays.copyOf(firsts, code * 2);
                }
                firsts[code] = rows;
            }
            if (rows == codes.length) {
                codes = Arrays.copyOf(codes, rows * 2);
            }
            codes[rows++] = code;
        }

        public Column column() {
            return new Column(
                    name, List.copyOf(values), Arrays.copyOf(firsts, values.size()), Arrays.copyOf(codes, rows));
        }
    }
}
