package org.waymark.store;

import java.util.Arrays;

/** Counts how often each of millions of pairs of numbers was met, in arrays because a map of them would weigh tenfold. */
final class Occurrences {
    private static final int EMPTY = -1;
    private long[] firsts = new long[1 << 12];
    private int[] seconds = new int[1 << 12];
    private int[] counts = counts(1 << 12);
    private int size;

    /** How often the pair was met before. */
    int before(long first, int second) {
        if (size * 2 > firsts.length) {
            grow();
        }
        int at = place(first, second);
        if (counts[at] == EMPTY) {
            firsts[at] = first;
            seconds[at] = second;
            size++;
        }
        return ++counts[at];
    }

    private int place(long first, int second) {
        long hash = (first * 31 + second) * 0x9E3779B97F4A7C15L;
        int at = (int) (hash >>> 33) & (firsts.length - 1);
        while (counts[at] != EMPTY && (firsts[at] != first || seconds[at] != second)) {
            at = (at + 1) & (firsts.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldFirsts = firsts;
        int[] oldSeconds = seconds;
        int[] oldCounts = counts;
        firsts = new long[oldFirsts.length * 2];
        seconds = new int[firsts.length];
        counts = counts(firsts.length);
        for (int i = 0; i < oldFirsts.length; i++) {
            if (oldCounts[i] != EMPTY) {
                int at = place(oldFirsts[i], oldSeconds[i]);
                firsts[at] = oldFirsts[i];
                seconds[at] = oldSeconds[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    private static int[] counts(int length) {
        var counts = new int[length];
        Arrays.fill(counts, EMPTY);
        return counts;
    }
}
