package org.waymark.openxml.word;

import java.util.HashMap;
import java.util.Map;
import org.waymark.openxml.Xml;

/** Names of places that links lead to: short, since Word takes no more than forty letters. */
final class Bookmarks {
    private final Xml xml;
    private final Map<String, String> panels = new HashMap<>();
    private int set;

    Bookmarks(Xml xml) {
        this.xml = xml;
    }

    String panel(String code) {
        return panels.computeIfAbsent(code, _ -> "indicator_" + (panels.size() + 1));
    }

    static String section(int number) {
        return "_Toc" + (100_000_000 + number);
    }

    /** A heading that can be led to. */
    void heading(Prose prose, Style style, String text, String name) {
        heading(prose, style, "", text, name);
    }

    void heading(Prose prose, Style style, String more, String text, String name) {
        String id = String.valueOf(++set);
        prose.start(style, more);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        prose.run(text);
        xml.empty("w:bookmarkEnd", "w:id", id);
        prose.end();
    }
}
