package org.waymark.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The one family pages are set in, from beside this class: Open Sans, under the SIL Open Font License. */
enum Fonts {
    REGULAR("OpenSans-Regular.ttf"),
    BOLD("OpenSans-Bold.ttf"),
    ITALIC("OpenSans-Italic.ttf");

    static final String FAMILY = "Open Sans";

    private final String file;

    Fonts(String file) {
        this.file = file;
    }

    InputStream open() {
        try (var stream = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file)) {
            return new ByteArrayInputStream(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
