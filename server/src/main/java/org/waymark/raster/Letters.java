package org.waymark.raster;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of letters, read from the font's own file, so that the same words are the same dots on every machine,
 * whatever fonts it has.
 */
final class Letters {
    /** Open Sans, which the pages are set in too. */
    private static final String FOLDER = "/org/waymark/pdf/fonts/";

    static final Letters REGULAR = new Letters("OpenSans-Regular.ttf");
    static final Letters BOLD = new Letters("OpenSans-Bold.ttf");

    /** The outline in units of the font, and how far the next letter stands from it. */
    private record Letter(Path2D outline, double advance) {}

    private final TrueTypeFont font;
    private final CmapLookup lookup;
    private final double unitsPerEm;
    private final Map<Integer, Letter> known = new ConcurrentHashMap<>();

    private Letters(String file) {
        try (var stream = Objects.requireNonNull(Letters.class.getResourceAsStream(FOLDER + file), file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            lookup = font.getUnicodeCmapLookup();
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
            int glyph = lookup.getGlyphId(codePoint);
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return new Letter(
                    data == null ? new Path2D.Double() : new Path2D.Double(data.getPath()),
                    font.getAdvanceWidth(glyph));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
