package org.waymark.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines, read from the font itself: the words in a chart look alike on every machine, also on one without
 * any fonts installed, and its {@code alt} is what a screen reader reads. Not for use by several threads at once.
 */
final class Outlines {
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;

    Outlines(Fonts of) {
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
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    /** The words from the point on the baseline to the right. */
    Path2D at(String text, double x, double y, double size) {
        var path = new Path2D.Double();
        double scale = size / unitsPerEm;
        double along = x;
        for (int letter : text.codePoints().toArray()) {
            GlyphData glyph = glyph(letter);
            if (glyph != null) {
                var place = new AffineTransform(scale, 0, 0, -scale, along, y);
                path.append(glyph.getPath().getPathIterator(place), false);
            }
            along += advance(letter) * scale;
        }
        return path;
    }

    private @org.jspecify.annotations.Nullable GlyphData glyph(int letter) {
        try {
            return font.getGlyph().getGlyph(letters.getGlyphId(letter));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private double advance(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
