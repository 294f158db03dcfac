package org.waymark.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.waymark.chart.Ink;

/**
 * Writes PNG (ISO/IEC 15948) with a palette: a chart has few colours, and a byte a dot is a third of the work. Shades at
 * the edges of lines are made fewer until they fit.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST_COLOURS = 256;
    private static final int FINEST = 4;
    private static final int FAST = 2;

    private Png() {}

    /** @param image of the type that holds a whole number a dot */
    static byte[] of(BufferedImage image) {
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int bits = FINEST;
        while (true) {
            var palette = new Palette(bits);
            byte[] rows = rows(dots, image.getWidth(), image.getHeight(), palette);
            if (rows.length > 0) {
                return file(image.getWidth(), image.getHeight(), palette, rows);
            }
            bits--;
        }
    }

    /** A byte for each dot, each row led by the byte that says it is not filtered; empty when colours are too many. */
    private static byte[] rows(int[] dots, int width, int height, Palette palette) {
        var rows = new byte[(width + 1) * height];
        int last = -1;
        byte place = 0;
        for (int y = 0, at = 0, dot = 0; y < height; y++) {
            at++;
            for (int x = 0; x < width; x++) {
                int colour = dots[dot++] & 0xFFFFFF;
                if (colour != last) {
                    int found = palette.place(colour);
                    if (found < 0) {
                        return new byte[0];
                    }
                    place = (byte) found;
                    last = colour;
                }
                rows[at++] = place;
            }
        }
        return rows;
    }

    /** Colours that are alike in the first bits of each channel are one: the first that was met. */
    private static final class Palette {
        private final int bits;
        private final short[] places;
        final byte[] colours = new byte[MOST_COLOURS * 3];
        int size;

        Palette(int bits) {
            this.bits = bits;
            this.places = new short[1 << 3 * bits];
            // What is drawn keeps its own colour; only the shades at its edges are made alike.
            for (Ink ink : Ink.values()) {
                place(Integer.decode(ink.colour()));
            }
        }

        /** Less than nought when there is no room left. */
        int place(int colour) {
            int less = 8 - bits;
            int kind = (colour >> 16 & 0xFF) >> less << 2 * bits
                    | (colour >> 8 & 0xFF) >> less << bits
                    | (colour & 0xFF) >> less;
            if (places[kind] == 0) {
                if (size == MOST_COLOURS) {
                    return -1;
                }
                colours[size * 3] = (byte) (colour >> 16);
                colours[size * 3 + 1] = (byte) (colour >> 8);
                colours[size * 3 + 2] = (byte) colour;
                places[kind] = (short) ++size;
            }
            return places[kind] - 1;
        }
    }

    private static byte[] file(int width, int height, Palette palette, byte[] rows) {
        var out = new ByteArrayOutputStream(rows.length / 20);
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 3, 0, 0, 0})
                        .array());
        chunk(out, "PLTE", Arrays.copyOf(palette.colours, palette.size * 3));
        chunk(out, "IDAT", deflated(rows));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] rows) {
        var deflater = new Deflater(FAST);
        deflater.setInput(rows);
        deflater.finish();
        var out = new ByteArrayOutputStream(rows.length / 20);
        var buffer = new byte[1 << 14];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        byte[] head = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(head);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(head);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
