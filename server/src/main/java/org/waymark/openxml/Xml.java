package org.waymark.openxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements and text, each escaped; what XML cannot hold is left out. */
public final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are name and value in turn. */
    public Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    public Xml empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    public Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    public Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Xml text(String text) {
        escape(text, false);
        return this;
    }

    /** What is XML already. */
    public Xml raw(String xml) {
        out.append(xml);
        return this;
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    private void escape(String text, boolean quoted) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\n', '\r', '\t' -> out.append(quoted ? ' ' : letter);
                default -> {
                    if (letter >= ' ' && letter < 0xFFFE && !alone(text, i)) {
                        out.append(letter);
                    }
                }
            }
        }
    }

    /** Half of a pair whose other half is not beside it. */
    private static boolean alone(String text, int i) {
        char letter = text.charAt(i);
        if (Character.isHighSurrogate(letter)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(letter) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** As a part of a file. */
    public byte[] part() {
        return (DECLARATION + out).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
