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
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
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
        return number(other.bytes, other.start(number), other.end(number), other.tags[number], other.hashes[number]);
    }

    boolean is(int number, byte[] of, int from, int to, int tag) {
        int start = start(number);
        return tags[number] == tag && ends[number] - start == to - from && same(start, of, from, to);
    }

    /** Eight bytes at a time; the last eight may overlap those before them. */
    private boolean same(int start, byte[] of, int from, int to) {
        if (to - from < Long.BYTES) {
            for (int i = 0; i < to - from; i++) {
                if (of[from + i] != bytes[start + i]) {
                    return false;
                }
            }
            return true;
        }
        int last = to - from - Long.BYTES;
        for (int i = 0; i < last; i += Long.BYTES) {
            if ((long) EIGHT.get(of, from + i) != (long) EIGHT.get(bytes, start + i)) {
                return false;
            }
        }
        return (long) EIGHT.get(of, from + last) == (long) EIGHT.get(bytes, start + last);
    }

    private int number(byte[] of, int from, int to, int tag, long hash) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
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
            int slot = (int) hashes[number] & mask;
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
        return mixed(hash ^ rest);
    }

    /** Every bit of it depends on every bit: the finalizer of MurmurHash3 (A. Appleby), which is in the public domain. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
