package org.waymark.columns;

/** Undoes Snappy, the compression most Parquet files have: a length, then pieces to copy from the input or from what is already out. */
final class Snappy {
    private Snappy() {}

    /** @return where the output ends */
    static int decompress(byte[] in, int from, int to, byte[] out) {
        int at = from;
        while (in[at++] < 0) {
            // the length, which the page's header gave already
        }
        int size = 0;
        while (at < to) {
            int tag = in[at++] & 0xFF;
            int kind = tag & 3;
            if (kind == 0) {
                int length = tag >> 2;
                if (length >= 60) {
                    int width = length - 59;
                    length = 0;
                    for (int i = 0; i < width; i++) {
                        length |= (in[at++] & 0xFF) << (8 * i);
                    }
                }
                System.arraycopy(in, at, out, size, ++length);
                at += length;
                size += length;
            } else {
                int length = kind == 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
                int back = in[at++] & 0xFF;
                if (kind == 1) {
                    back |= (tag >> 5) << 8;
                } else {
                    back |= (in[at++] & 0xFF) << 8;
                    if (kind == 3) {
                        back |= (in[at++] & 0xFF) << 16 | (in[at++] & 0xFF) << 24;
                    }
                }
                copy(out, size, back, length);
                size += length;
            }
        }
        return size;
    }

    private static void copy(byte[] out, int at, int back, int length) {
        if (back <= 0 || back > at) {
            throw new IndexOutOfBoundsException("a copy from before the beginning");
        }
        if (back >= length) {
            System.arraycopy(out, at - back, out, at, length);
            return;
        }
        for (int i = at; i < at + length; i++) {
            out[i] = out[i - back];
        }
    }
}
