package org.waymark.columns;

import java.util.Arrays;

/**
 * One column of a stretch of rows: of each row the number of its value, and each value once. Only one of the lists of values
 * is filled, by what the file holds.
 *
 * @param ids as many as there are rows, or more; -1 where the cell is empty
 * @param words values of text
 * @param numbers values that are numbers
 * @param same whether every row has the same value, or none
 */
record Column(int[] ids, String[] words, double[] numbers, boolean same) {
    private static final String[] NO_WORDS = {};
    private static final double[] NO_NUMBERS = {};

    /** Never written to, so that all empty columns can share it. */
    private static volatile int[] blank = {};

    static Column ofWords(int[] ids, String[] words, boolean same) {
        return new Column(ids, words, NO_NUMBERS, same);
    }

    static Column ofNumbers(int[] ids, double[] numbers, boolean same) {
        return new Column(ids, NO_WORDS, numbers, same);
    }

    /** A column the file does without, or in which all is empty. */
    static Column empty(int rows) {
        int[] ids = blank;
        if (ids.length < rows) {
            ids = new int[rows];
            Arrays.fill(ids, -1);
            blank = ids;
        }
        return new Column(ids, NO_WORDS, NO_NUMBERS, true);
    }

    boolean isEmpty() {
        return words.length == 0 && numbers.length == 0;
    }

    boolean isText() {
        return words.length > 0;
    }

    int size() {
        return Math.max(words.length, numbers.length);
    }

    /** The text of a cell; empty when the cell is. */
    String text(int row) {
        int id = ids[row];
        return id < 0 ? "" : words[id];
    }

    /** The rows from one to another, alone. */
    Column slice(int from, int to) {
        int[] some = Arrays.copyOfRange(ids, from, to);
        if (isEmpty()) {
            return new Column(some, NO_WORDS, NO_NUMBERS, true);
        }
        if (isText()) {
            return ofWords(some, words, same);
        }
        // A number of their own for each, so that a slice does not hold on to the values of its whole.
        var kept = new double[some.length];
        for (int i = 0; i < some.length; i++) {
            if (some[i] >= 0) {
                kept[i] = numbers[some[i]];
                some[i] = i;
            }
        }
        return ofNumbers(some, kept, false);
    }

    /** These rows, then those. */
    Column then(Column after) {
        int[] all = Arrays.copyOf(ids, ids.length + after.ids.length);
        for (int i = 0; i < after.ids.length; i++) {
            all[ids.length + i] = after.ids[i] < 0 ? -1 : after.ids[i] + (isText() ? words.length : numbers.length);
        }
        String[] bothWords = Arrays.copyOf(words, words.length + after.words.length);
        System.arraycopy(after.words, 0, bothWords, words.length, after.words.length);
        double[] bothNumbers = Arrays.copyOf(numbers, numbers.length + after.numbers.length);
        System.arraycopy(after.numbers, 0, bothNumbers, numbers.length, after.numbers.length);
        return new Column(all, bothWords, bothNumbers, isEmpty() && after.isEmpty());
    }
}
