package org.waymark.openxml.word;

import java.util.Locale;

/** The styles a document is written in, by the names Word gives them. The council's own look is in those required. */
enum Style {
    TITLE("Title", true),
    HEADING_1("heading 1", true),
    HEADING_2("heading 2", true),
    HEADING_3("heading 3", true),
    HEADING_4("heading 4", true),
    CAPTION("caption", true),
    LIST_BULLET("List Bullet", true),
    LIST_NUMBER("List Number", false),
    SUBTITLE("Subtitle", false),
    CONTENTS_HEADING("TOC Heading", false),
    CONTENTS("toc 1", false),
    LINK("Hyperlink", false),
    LEAD("Waymark Lead", false),
    NOTE("Waymark Note", false),
    FACT("Waymark Fact", false),
    VERDICT("Waymark Verdict", false),
    CHART("Waymark Chart", false),
    CELL("Waymark Cell", false),
    CELL_NUMBER("Waymark Cell Number", false),
    CELL_HEADING("Waymark Cell Heading", false),
    SMALL("Waymark Small", false),
    TABLE("Waymark Table", false);

    private final String word;
    private final boolean required;

    Style(String word, boolean required) {
        this.word = word;
        this.required = required;
    }

    /** As in Word's list of styles. */
    String word() {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** For looking it up: Word and others write small and capital letters differently. */
    String key() {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Whether a template must have it; the others are added where they are missing. */
    boolean required() {
        return required;
    }

    static Style heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }
}
