package org.waymark.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG (ISO/IEC 15948) with a palette: a chart has few colours, and a byte a dot is a third of the work. Shades at
 * the edges of lines are made fewer until they fit.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST_COLOURS = 256;

    private Png() {}

    /** @param image of the type that holds a whole number a dot */
    static byte[] of(BufferedImage image) {
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int mask = 0xFF;
        while (true) {
            var palette = new HashMap<Integer, Integer>();
            byte[] rows = rows(dots, image.getWidth(), image.getHeight(), mask, palette);
            if (rows.length > 0) {
                return file(image.getWidth(), image.getHeight(), palette, rows);
            }
            mask = mask << 1 & 0xFF;
        }
    }

    /** A byte for each dot, each row led by the byte that says it is not filtered; empty when colours are too many. */
    private static byte[] rows(int[] dots, int width, int height, int mask, Map<Integer, Integer> palette) {
        var rows = new byte[(width + 1) * height];
        int last = -1;
        int place = 0;
        for (int y = 0, at = 0, dot = 0; y < height; y++) {
            rows[at++] = 0;
            for (int x = 0; x < width; x++, dot++) {
                int colour = coarse(dots[dot] & 0xFFFFFF, mask);
                if (colour != last) {
                    Integer found = palette.get(colour);
                    if (found == null) {
                        if (palette.size() == MOST_COLOURS) {
                            return new byte[0];
                        }
                        found = palette.size();
                        palette.put(colour, found);
                    }
                    last = colour;
                    place = found;
                }
                rows[at++] = (byte) place;
            }
        }
        return rows;
    }

    /** The colour without its finest shades; black and white stay what they are. */
    private static int coarse(int colour, int mask) {
        return mask == 0xFF
                ? colour
                : level(colour >> 16 & 0xFF, mask) << 16 | level(colour >> 8 & 0xFF, mask) << 8 | level(colour & 0xFF, mask);
    }

    private static int level(int channel, int mask) {
        return (channel & mask) * 0xFF / mask;
    }

    private static byte[] file(int width, int height, Map<Integer, Integer> palette, byte[] rows) {
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
        var colours = new byte[palette.size() * 3];
        palette.forEach((colour, place) -> {
            colours[place * 3] = (byte) (colour >> 16);
            colours[place * 3 + 1] = (byte) (colour >> 8);
            colours[place * 3 + 2] = colour.byteValue();
        });
        chunk(out, "PLTE", colours);
        chunk(out, "IDAT", deflated(rows));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] rows) {
        var deflater = new Deflater(4);
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
