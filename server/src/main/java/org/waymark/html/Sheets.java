package org.waymark.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Style sheets from beside this class. */
final class Sheets {
    private Sheets() {}

    static String read(String name) {
        try (var stream = Objects.requireNonNull(Sheets.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As a string of a style sheet; letters that could end it, or the sheet, are written as their numbers. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            if (letter == '"' || letter == '\\' || letter == '<' || letter == '>' || letter == '&' || letter < 0x20) {
                quoted.append("\\%06x ".formatted(letter));
            } else {
                quoted.appendCodePoint(letter);
            }
        });
        return quoted.append('"').toString();
    }
}
