package org.waymark.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Different words, numbered in the order in which they were first met: an open table over bytes, without an object for a word.
 * Each word has a tag besides; the same bytes under another tag are another word. Not for use by several threads at once.
 */
final class ByteWords {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** An odd number without a pattern, as in Knuth's multiplicative hashing. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[1 << 6];
    private long[] hashes = new long[1 << 6];
    private byte[] tags = new byte[1 << 6];
    /** The number of a word and one, by its hash; 0 where there is none. */
    private int[] slots = new int[1 << 7];

    private int size;

    int size() {
        return size;
    }

    int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    int end(int number) {
        return ends[number];
    }

    int tag(int number) {
        return tags[number];
    }

    String word(int number) {
        return new String(bytes, start(number), end(number) - start(number), StandardCharsets.US_ASCII);
    }

    /** The number of the word between two places, new or known. */
    int number(byte[] of, int from, int to, int tag) {
        return number(of, from, to, tag, hash(of, from, to, tag));
    }

    /** The number of a word of another table. */
    int number(ByteWords other, int number) {
        return number(
                other.bytes, other.start(number), other.end(number), other.tags[number], other.hashes[number]);
    }

    boolean is(int number, byte[] of, int from, int to, int tag) {
        return tags[number] == tag && Arrays.equals(bytes, start(number), end(number), of, from, to);
    }

    private int number(byte[] of, int from, int to, int tag, long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 20) & mask;
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash && is(known, of, from, to, tag)) {
                return known;
            }
            slot = (slot + 1) & mask;
        }
        add(of, from, to, tag, hash);
        slots[slot] = size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void add(byte[] of, int from, int to, int tag, long hash) {
        int start = size == 0 ? 0 : ends[size - 1];
        int end = start + to - from;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
        }
        if (size == ends.length) {
            int larger = size + (size >> 1);
            ends = Arrays.copyOf(ends, larger);
            hashes = Arrays.copyOf(hashes, larger);
            tags = Arrays.copyOf(tags, larger);
        }
        System.arraycopy(of, from, bytes, start, to - from);
        ends[size] = end;
        hashes[size] = hash;
        tags[size++] = (byte) tag;
    }

    private void rehash() {
        var larger = new int[slots.length * 2];
        int mask = larger.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = (int) (hashes[number] >>> 20) & mask;
            while (larger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = number + 1;
        }
        slots = larger;
    }

    private static long hash(byte[] of, int from, int to, int tag) {
        long hash = (long) tag << 32 | to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = Long.rotateLeft((hash ^ (long) EIGHT.get(of, at)) * MIX, 29);
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << 8 | of[at] & 0xFF;
        }
        hash = (hash ^ rest) * MIX;
        return hash ^ hash >>> 32;
    }
}
