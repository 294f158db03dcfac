package org.waymark.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines, read from the font itself: the words in a chart look alike on every machine, also on one without
 * any fonts installed, and its {@code alt} is what a screen reader reads.
 */
final class Outlines {
    static final Outlines REGULAR = new Outlines(Fonts.REGULAR);
    static final Outlines BOLD = new Outlines(Fonts.BOLD);

    /** The outline in units of the font, and how far the next letter stands from it. */
    private record Letter(Path2D outline, double advance) {}

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;
    private final Map<Integer, Letter> known = new ConcurrentHashMap<>();

    private Outlines(Fonts of) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(of.open()));
            letters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As wide as it will be at the size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> letter(letter).advance()).sum() * size / unitsPerEm;
    }

    /** The words from the point on the baseline to the right. */
    Path2D at(String text, double x, double y, double size) {
        var path = new Path2D.Double();
        double scale = size / unitsPerEm;
        double along = x;
        for (int each : text.codePoints().toArray()) {
            Letter letter = letter(each);
            path.append(letter.outline().getPathIterator(new AffineTransform(scale, 0, 0, -scale, along, y)), false);
            along += letter.advance() * scale;
        }
        return path;
    }

    private Letter letter(int codePoint) {
        return known.computeIfAbsent(codePoint, this::read);
    }

    /** One reader at a time: the font's file is read as it is asked. */
    private synchronized Letter read(int codePoint) {
        try {
            int glyph = letters.getGlyphId(codePoint);
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return new Letter(
                    data == null ? new Path2D.Double() : new Path2D.Double(data.getPath()),
                    font.getAdvanceWidth(glyph));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
