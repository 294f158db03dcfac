package org.waymark.openxml;

import org.waymark.chart.Glyph;

/**
 * The shape before a word of judgement as a letter that every office font has (Windows Glyph List 4), so that whoever
 * finishes the document can change it by typing; and the tint behind it, on which dark words are read easily.
 */
public record Symbol(String letter, String colour, String tint) {
    private static final String NO_TINT = "";

    public static Symbol of(Glyph glyph) {
        String colour = glyph.ink().colour().substring(1);
        return switch (glyph) {
            case GREEN -> new Symbol("●", colour, "DDF0E3");
            case AMBER -> new Symbol("▲", colour, "FCEBD3");
            case RED -> new Symbol("■", colour, "FADFE1");
            case UNRATED, UNTOLD -> new Symbol("○", colour, NO_TINT);
            case UP -> new Symbol("↑", colour, NO_TINT);
            case LEVEL -> new Symbol("↔", colour, NO_TINT);
            case DOWN -> new Symbol("↓", colour, NO_TINT);
            case ABOVE -> new Symbol("▀", colour, NO_TINT);
            case WITHIN -> new Symbol("▬", colour, NO_TINT);
            case BELOW -> new Symbol("▄", colour, NO_TINT);
        };
    }
}
