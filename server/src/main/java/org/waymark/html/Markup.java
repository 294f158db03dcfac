package org.waymark.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Writes XHTML. Every word and attribute is escaped here, and nothing else writes any. */
final class Markup {
    private static final Pattern KEPT = Pattern.compile("\\bv\\d+(?:\\.\\d+)+|\\b\\d{4}/\\d{2,4}\\b");

    private final StringBuilder written = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn, those with an empty value left out. */
    Markup open(String element, String... attributes) {
        start(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes it and begins a new line, where white space means nothing. */
    Markup end() {
        close();
        written.append('\n');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Running words, in which versions and split years, {@code v3.0} and {@code 2023/24}, are not broken over lines. */
    Markup prose(String text) {
        var matcher = KEPT.matcher(text);
        int from = 0;
        while (matcher.find()) {
            text(text.substring(from, matcher.start())).element("span", matcher.group(), "class", "kept");
            from = matcher.end();
        }
        return text(text.substring(from));
    }

    /** An element with nothing but words in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that holds nothing, closed as XML wants it. */
    Markup empty(String element, String... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    /** A style sheet of our own, which is not escaped; it must not hold what would end it. */
    Markup style(String css) {
        if (css.contains("<") || css.contains("]]>")) {
            throw new IllegalArgumentException("a style sheet holds no markup");
        }
        written.append("<style>\n").append(css.replace("&", "")).append("</style>\n");
        return this;
    }

    Markup line() {
        written.append('\n');
        return this;
    }

    private StringBuilder start(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                written.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                written.append('"');
            }
        }
        return written;
    }

    private void escape(String text) {
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                default -> {
                    if (allowed(letter)) {
                        written.appendCodePoint(letter);
                    }
                }
            }
        });
    }

    /** The letters XML 1.0 allows; control letters and lone surrogates are left out. */
    private static boolean allowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return written.toString();
    }
}
