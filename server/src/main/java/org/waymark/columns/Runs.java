package org.waymark.columns;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads Parquet's mixture of repeated and bit-packed whole numbers. */
final class Runs {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Bytes that must follow the packed ones, since eight are read at a time. */
    static final int SLACK = 16;

    private Runs() {}

    /** Reads so many numbers of so many bits, 32 at most, into a stretch of an array. */
    static void read(byte[] bytes, int from, int bits, int[] into, int at, int count) {
        if (bits == 0) {
            Arrays.fill(into, at, at + count, 0);
            return;
        }
        int position = from;
        int to = at + count;
        int next = at;
        while (next < to) {
            int head = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = bytes[position++];
                head |= (b & 0x7F) << shift;
                if (b >= 0) {
                    break;
                }
            }
            if ((head & 1) == 0) {
                int width = (bits + 7) / 8;
                int value = 0;
                for (int i = 0; i < width; i++) {
                    value |= (bytes[position++] & 0xFF) << (8 * i);
                }
                int end = Math.min(to, next + (head >>> 1));
                Arrays.fill(into, next, end, value);
                next = end;
            } else {
                int packed = (head >>> 1) * 8;
                unpack(bytes, position, bits, into, next, Math.min(packed, to - next));
                position += packed / 8 * bits;
                next += Math.min(packed, to - next);
            }
        }
    }

    private static void unpack(byte[] bytes, int from, int bits, int[] into, int at, int count) {
        long mask = (1L << bits) - 1;
        long bit = (long) from * 8;
        for (int i = 0; i < count; i++, bit += bits) {
            into[at + i] = (int) (((long) LONG.get(bytes, (int) (bit >>> 3)) >>> (bit & 7)) & mask);
        }
    }
}
