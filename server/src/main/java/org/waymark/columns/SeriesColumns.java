package org.waymark.columns;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.observation.Status;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

/**
 * The figures of one series, brought from a chunk's columns into arrays in order of time: those known by the day asked for,
 * each the only one of its period. Anything else, and any row that a check of intake might refuse, is not read here.
 */
final class SeriesColumns {
    /** The number of no period. */
    static final int WRONG = Integer.MIN_VALUE;

    private static final byte UNKNOWN = -1;

    private Chunk chunk =
            Chunk.of(0, java.util.Collections.nCopies(Chunk.COLUMNS.size(), Column.empty(0)), Column.empty(0), 0);
    private CellNumbers values = CellNumbers.of(chunk.value());
    private CellNumbers over = values;
    private CellNumbers under = values;
    private byte[] symbols = {};
    private boolean[] settled = {};
    private boolean allKnown;
    private boolean simple;
    private Moments recorded = Moments.of(chunk.recorded());
    private long before;

    private int size;
    private int[] at = new int[64];
    private double[] figures = new double[64];
    private byte[] absences = new byte[64];
    private int[] rows = new int[64];
    private boolean absent;

    /** Looks at what the chunk's columns hold at all. */
    void begin(Chunk with, long unknownFrom) {
        chunk = with;
        before = unknownFrom;
        values = CellNumbers.of(with.value());
        over = CellNumbers.of(with.numerator());
        under = CellNumbers.of(with.denominator());
        recorded = Moments.of(with.recorded());
        allKnown = recorded.allBefore(unknownFrom);
        symbols = new byte[with.symbol().words().length];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = Absence.ofSymbol(with.symbol().words()[i])
                    .map(absence -> (byte) (absence.ordinal() + 1))
                    .orElse(with.symbol().words()[i].isEmpty() ? 0 : UNKNOWN);
        }
        settled = new boolean[with.status().words().length];
        boolean allSettled = true;
        for (int i = 0; i < settled.length; i++) {
            String word = with.status().words()[i];
            settled[i] = word.isEmpty()
                    || Status.parse(word)
                            .filter(status -> status != Status.WITHDRAWN)
                            .isPresent();
            allSettled &= settled[i];
        }
        simple = allKnown
                && allSettled
                && with.symbol().isEmpty()
                && with.numerator().isEmpty()
                && with.denominator().isEmpty();
    }

    /** Reads rows of one series; whether all of them are plainly sound. */
    boolean read(Subject of, int[] ordinals, int from, int to) {
        if (at.length < to - from) {
            at = new int[(to - from) * 2];
            figures = new double[at.length];
            absences = new byte[at.length];
            rows = new int[at.length];
        }
        size = 0;
        absent = false;
        return (simple ? simply(of, ordinals, from, to) : wholly(of, ordinals, from, to)) && ordered();
    }

    private boolean simply(Subject of, int[] ordinals, int from, int to) {
        int[] periods = chunk.period().ids();
        for (int i = from; i < to; i++) {
            int period = periods[i];
            double value = values.at(i);
            if (period < 0 || ordinals[period] == WRONG || !of.sound(value)) {
                return false;
            }
            at[size] = ordinals[period];
            figures[size] = value;
            rows[size++] = i;
        }
        return true;
    }

    private boolean wholly(Subject of, int[] ordinals, int from, int to) {
        for (int i = from; i < to; i++) {
            int period = chunk.period().ids()[i];
            int status = chunk.status().ids()[i];
            if (period < 0 || ordinals[period] == WRONG || (status >= 0 && !settled[status])) {
                return false;
            }
            if (!allKnown) {
                long second = recorded.at(i);
                if (second == Moments.UNREADABLE) {
                    return false;
                }
                if (second != Moments.NONE && second >= before) {
                    // Not known yet, but it must be sound all the same.
                    if (!figure(of, i)) {
                        return false;
                    }
                    continue;
                }
            }
            if (!figure(of, i)) {
                return false;
            }
            at[size] = ordinals[period];
            rows[size++] = i;
        }
        return true;
    }

    /** Puts a row's figure at the end; whether it is plainly sound. */
    private boolean figure(Subject of, int row) {
        int symbol = chunk.symbol().ids()[row];
        byte absence = symbol < 0 ? 0 : symbols[symbol];
        boolean value = !values.isEmpty(row);
        boolean numerator = !over.isEmpty(row);
        boolean denominator = !under.isEmpty(row);
        absences[size] = absence;
        if (absence != 0) {
            absent = true;
            figures[size] = Double.NaN;
            return absence != UNKNOWN && !value && !numerator && !denominator;
        }
        if (numerator != denominator) {
            return false;
        }
        if (!numerator) {
            figures[size] = values.at(row);
            return value && of.sound(figures[size]);
        }
        double n = over.at(row);
        double d = under.at(row);
        if (!of.sound(n, d)) {
            return false;
        }
        figures[size] = of.quotient(n, d);
        return !value || (of.sound(values.at(row)) && of.agrees(values.at(row), figures[size]));
    }

    /** Puts the figures in order of time; whether each is the only one of its period. */
    private boolean ordered() {
        for (int i = 1; i < size; i++) {
            int period = at[i];
            if (period > at[i - 1]) {
                continue;
            }
            double figure = figures[i];
            byte absence = absences[i];
            int row = rows[i];
            int j = i - 1;
            for (; j >= 0 && at[j] > period; j--) {
                at[j + 1] = at[j];
                figures[j + 1] = figures[j];
                absences[j + 1] = absences[j];
                rows[j + 1] = rows[j];
            }
            if (j >= 0 && at[j] == period) {
                return false;
            }
            at[j + 1] = period;
            figures[j + 1] = figure;
            absences[j + 1] = absence;
            rows[j + 1] = row;
        }
        return true;
    }

    int size() {
        return size;
    }

    int first() {
        return at[0];
    }

    int last() {
        return at[size - 1];
    }

    int[] at() {
        return at;
    }

    double[] values() {
        return figures;
    }

    /** Null when every figure is known. */
    byte @Nullable [] absences() {
        return absent ? absences : null;
    }

    /** The exact figure, for a rounding that hangs on it. */
    Figure.Known exactly(int index, Subject of) {
        int row = rows[index];
        return over.isEmpty(row)
                ? new Figure.Known(BigDecimal.valueOf(values.at(row)), BigDecimal.ONE)
                : of.exact(over.at(row), under.at(row));
    }
}
