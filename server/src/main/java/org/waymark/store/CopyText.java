package org.waymark.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in the text form that PostgreSQL's COPY reads: tabs between fields, {@code \N} for none, a line end after each. */
final class CopyText {
    private static final byte[] NONE = {'\\', 'N'};
    private byte[] bytes = new byte[1 << 17];
    private int length;
    private boolean first = true;

    CopyText number(long number) {
        return plain(Long.toString(number));
    }

    /** Nothing in it that would need escaping. */
    CopyText plain(@Nullable String text) {
        between();
        if (text == null) {
            raw(NONE);
            return this;
        }
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** Anything a person may have written. */
    CopyText text(String text) {
        between();
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        room(encoded.length * 2);
        for (byte b : encoded) {
            switch (b) {
                case '\\' -> escaped('\\');
                case '\t' -> escaped('t');
                case '\n' -> escaped('n');
                case '\r' -> escaped('r');
                default -> bytes[length++] = b;
            }
        }
        return this;
    }

    void endRow() {
        room(1);
        bytes[length++] = '\n';
        first = true;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    private void between() {
        if (!first) {
            room(1);
            bytes[length++] = '\t';
        }
        first = false;
    }

    private void escaped(char mark) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) mark;
    }

    private void raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
