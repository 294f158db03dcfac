package org.waymark.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The one family pages are set in, from beside this class: Open Sans, under the SIL Open Font License. */
enum Fonts {
    REGULAR("OpenSans-Regular.ttf"),
    BOLD("OpenSans-Bold.ttf"),
    ITALIC("OpenSans-Italic.ttf");

    static final String FAMILY = "Open Sans";

    /** Where a font's list of tables begins, how long an entry of it is, and where its own number of entries stands. */
    private static final int TABLES = 12;

    private static final int ENTRY = 16;
    private static final int COUNT = 4;

    private final byte[] bytes;

    Fonts(String file) {
        try (var stream = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file)) {
            bytes = withoutJoinedLetters(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * The font with its rules for joined letters under a name that nobody asks for. Reports need none of them, a letter alone
     * is read and copied as itself, and looking for them took almost half of the time in which a document is printed.
     */
    private static byte[] withoutJoinedLetters(byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(COUNT);
        for (int entry = TABLES; entry < TABLES + tables * ENTRY; entry += ENTRY) {
            if (new String(font, entry, COUNT, StandardCharsets.ISO_8859_1).equals("GSUB")) {
                font[entry] = 'x';
            }
        }
        return font;
    }
}
