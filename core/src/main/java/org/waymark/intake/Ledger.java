package org.waymark.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Indicator;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;

/**
 * Every revision of one series while it is read, in arrays: a million rows are kept to compare with, and nothing else of
 * them is. Figures are exact: a plain number has at most fifteen digits.
 */
final class Ledger {
    private static final int NONE = 15;
    private static final Status[] STATUSES = Status.values();

    /** An earlier row that a new one meets, and the rule that says they cannot both stand. */
    record Clash(String rule, int earlier) {}

    private final Indicator indicator;
    private @Nullable Period first;
    private int size;
    private int[] table = new int[16];
    private int[] before = new int[8];
    private long[] ordinals = new long[8];
    private long[] recorded = new long[8];
    private long[] figures = new long[24];
    private int[] marks = new int[8];
    private double[] sizes = new double[8];
    private long[] rows = new long[8];
    private int[] files = new int[8];

    Ledger(Indicator indicator) {
        this.indicator = indicator;
    }

    Indicator indicator() {
        return indicator;
    }

    /** The period of the first row; null while there is none. All others are of its kind. */
    @Nullable
    Period first() {
        return first;
    }

    int size() {
        return size;
    }

    long row(int revision) {
        return rows[revision];
    }

    int file(int revision) {
        return files[revision];
    }

    Status status(int revision) {
        return STATUSES[(marks[revision] >> 16) & 3];
    }

    LocalDateTime recordedAt(int revision) {
        return LocalDateTime.ofEpochSecond(recorded[revision], 0, ZoneOffset.UTC);
    }

    /** The figure's size; not a number when absent. */
    double size(int revision) {
        return sizes[revision];
    }

    /** The denominator's size; not a number when there is none. */
    double denominator(int revision) {
        int scale = (marks[revision] >> 8) & 15;
        return scale == NONE ? Double.NaN : figures[revision * 3 + 2] / Math.pow(10, scale);
    }

    /** The period's number, of a revision. */
    long ordinal(int revision) {
        return ordinals[revision];
    }

    /** The revision last entered for a period; -1 when there is none. */
    int last(long ordinal) {
        return table[slot(table, ordinal)] - 1;
    }

    /** Whether a revision says just what a row says, whenever either was recorded. */
    boolean says(int revision, Draft draft) {
        write(draft, 0, ordinals[revision], 0, 0);
        return same(revision) && status(size) == status(revision);
    }

    /** Enters a row of the series' own kind of period, or says what it clashes with. */
    @Nullable
    Clash enter(Draft draft, int file, long row) {
        Period period = draft.facts().period();
        if (first == null) {
            first = period;
        }
        long at = draft.recordedAt().toEpochSecond(ZoneOffset.UTC);
        write(draft, at, period.ordinal(), file, row);
        int slot = slot(table, period.ordinal());
        Clash clash = clash(table[slot] - 1, draft.dated());
        if (clash != null) {
            return clash;
        }
        before[size] = table[slot] - 1;
        boolean another = table[slot] == 0;
        table[slot] = ++size;
        if (another && size * 2 > table.length) {
            rehash();
        }
        return null;
    }

    /** Hands over the newest revision of every period, in no order. */
    void forEachNewest(IntConsumer revision) {
        for (int head : table) {
            int newest = head - 1;
            for (int other = newest; other >= 0; other = before[other]) {
                if (recorded[other] > recorded[newest]) {
                    newest = other;
                }
            }
            if (newest >= 0) {
                revision.accept(newest);
            }
        }
    }

    /** Compares the row just written, which is not yet counted, with the period's others. */
    private @Nullable Clash clash(int newest, boolean dated) {
        Status status = status(size);
        boolean later = status == Status.REVISED || status == Status.WITHDRAWN;
        int original = -1;
        boolean beforeAll = later && dated;
        for (int other = newest; other >= 0; other = before[other]) {
            if (recorded[other] == recorded[size] && status(other) == status) {
                return new Clash(same(other) ? "repeated-row" : "duplicate-observation", other);
            }
            if (!dated || !dated(other)) {
                continue;
            }
            boolean provisional = status(other) == Status.PROVISIONAL;
            boolean wrong = status == Status.PROVISIONAL
                    ? !provisional && recorded[other] < recorded[size]
                    : provisional && recorded[size] < recorded[other];
            if (wrong) {
                return new Clash("revision-before-original", other);
            }
            if (status(other) == Status.FINAL) {
                beforeAll &= recorded[size] < recorded[other];
                original = other;
            } else if (provisional) {
                beforeAll = false;
            }
        }
        return beforeAll && original >= 0 ? new Clash("revision-before-original", original) : null;
    }

    private boolean same(int other) {
        return figures[other * 3] == figures[size * 3]
                && figures[other * 3 + 1] == figures[size * 3 + 1]
                && figures[other * 3 + 2] == figures[size * 3 + 2]
                && (marks[other] & 0xFFFF) == (marks[size] & 0xFFFF);
    }

    /** Whether somebody said why, beside the figure. */
    boolean noted(int revision) {
        return (marks[revision] & 1 << 19) != 0;
    }

    private boolean dated(int revision) {
        return (marks[revision] & 1 << 18) != 0;
    }

    private void write(Draft draft, long at, long ordinal, int file, long row) {
        if (size == rows.length) {
            grow();
        }
        ordinals[size] = ordinal;
        recorded[size] = at;
        Absence absence = draft.absence();
        marks[size] = figure(0, draft.value())
                | figure(1, draft.numerator()) << 4
                | figure(2, draft.denominator()) << 8
                | (absence == null ? 0 : absence.ordinal() + 1) << 12
                | draft.status().ordinal() << 16
                | (draft.dated() ? 1 << 18 : 0)
                | (draft.noted() ? 1 << 19 : 0);
        sizes[size] = draft.size();
        files[size] = file;
        rows[size] = row;
    }

    /** Writes a number without the noughts that end its decimals, and returns how many decimals are left. */
    private int figure(int which, @Nullable BigDecimal number) {
        if (number == null) {
            figures[size * 3 + which] = 0;
            return NONE;
        }
        long digits = number.unscaledValue().longValueExact();
        int scale = number.scale();
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        figures[size * 3 + which] = digits;
        return scale;
    }

    private int slot(int[] in, long ordinal) {
        int mask = in.length - 1;
        int slot = (int) (ordinal * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (in[slot] != 0 && ordinals[in[slot] - 1] != ordinal) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        var wider = new int[table.length * 2];
        for (int head : table) {
            if (head != 0) {
                wider[slot(wider, ordinals[head - 1])] = head;
            }
        }
        table = wider;
    }

    private void grow() {
        int length = size * 2;
        before = Arrays.copyOf(before, length);
        ordinals = Arrays.copyOf(ordinals, length);
        recorded = Arrays.copyOf(recorded, length);
        figures = Arrays.copyOf(figures, length * 3);
        marks = Arrays.copyOf(marks, length);
        sizes = Arrays.copyOf(sizes, length);
        rows = Arrays.copyOf(rows, length);
        files = Arrays.copyOf(files, length);
    }
}
