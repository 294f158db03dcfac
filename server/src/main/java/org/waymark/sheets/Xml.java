package org.waymark.sheets;

import java.nio.charset.StandardCharsets;

/** A part written from its beginning to its end. */
public final class Xml {
    private final StringBuilder text;

    public Xml() {
        text = new StringBuilder(1 << 12).append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** @param attributes names and values by turns */
    public Xml open(String name, String... attributes) {
        begin(name, attributes);
        text.append('>');
        return this;
    }

    public Xml empty(String name, String... attributes) {
        begin(name, attributes);
        text.append("/>");
        return this;
    }

    private void begin(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            text.append('"');
        }
    }

    public Xml close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    public Xml text(String said) {
        escape(said, false);
        return this;
    }

    /** An element with words in it and nothing else. */
    public Xml element(String name, String said, String... attributes) {
        return open(name, attributes).text(said).close(name);
    }

    private void escape(String said, boolean attribute) {
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append(attribute ? "&quot;" : "\"");
                case '\n' -> text.append(attribute ? "&#10;" : "\n");
                case '\t' -> text.append(attribute ? "&#9;" : "\t");
                default -> text.append(c);
            }
        }
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
