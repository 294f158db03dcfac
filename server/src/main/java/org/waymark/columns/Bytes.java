package org.waymark.columns;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes on their way to a Parquet file, and the compact form of Thrift in which it describes itself. */
final class Bytes {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLE =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** The number of the field written last in each structure that is open. */
    private int[] fields = new int[16];

    private int depth;

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    Bytes one(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    Bytes four(int value) {
        room(4);
        INT.set(bytes, size, value);
        size += 4;
        return this;
    }

    Bytes eight(double value) {
        room(8);
        DOUBLE.set(bytes, size, value);
        size += 8;
        return this;
    }

    Bytes all(byte[] of, int length) {
        room(length);
        System.arraycopy(of, 0, bytes, size, length);
        size += length;
        return this;
    }

    Bytes varint(long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            one((int) (left & 0x7F) | 0x80);
            left >>>= 7;
        }
        return one((int) left);
    }

    /** Numbers of so many bits each, packed; 0 after the last up to a multiple of eight. */
    Bytes packed(int[] values, int count, int bits) {
        int eights = (count + 7) / 8;
        varint((long) eights << 1 | 1);
        room(eights * bits + 8);
        long held = 0;
        int holding = 0;
        for (int i = 0; i < eights * 8; i++) {
            held |= (i < count ? values[i] & 0xFFFFFFFFL : 0) << holding;
            holding += bits;
            while (holding >= 8) {
                bytes[size++] = (byte) held;
                held >>>= 8;
                holding -= 8;
            }
        }
        return this;
    }

    /** A structure begins, as a field of the one that is open, or by itself at the outset. */
    Bytes open(int field) {
        if (depth > 0) {
            field(field, 12);
        }
        return element();
    }

    /** A structure begins, as an element of a list. */
    Bytes element() {
        fields[++depth] = 0;
        return this;
    }

    Bytes close() {
        depth--;
        return one(0);
    }

    private void field(int number, int type) {
        int step = number - fields[depth];
        one(step << 4 | type);
        fields[depth] = number;
    }

    Bytes number(int field, int value) {
        field(field, 5);
        return varint((long) value << 1 ^ (long) value >> 63);
    }

    Bytes number(int field, long value) {
        field(field, 6);
        return varint(value << 1 ^ value >> 63);
    }

    Bytes text(int field, String text) {
        field(field, 8);
        return text(text);
    }

    Bytes text(String text) {
        byte[] utf = text.getBytes(StandardCharsets.UTF_8);
        return varint(utf.length).all(utf, utf.length);
    }

    /** A list begins: of structures, 12; of texts, 8; of numbers, 5. */
    Bytes list(int field, int type, int count) {
        field(field, 9);
        return count < 15 ? one(count << 4 | type) : one(15 << 4 | type).varint(count);
    }

    /** A number in a list. */
    Bytes number(int value) {
        return varint((long) value << 1 ^ (long) value >> 63);
    }
}
