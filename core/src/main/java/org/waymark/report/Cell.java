package org.waymark.report;

import org.waymark.chart.Chart;
import org.waymark.chart.Glyph;
import org.waymark.quantity.Figure;

/** A figure, a judgement or a few words, worded once for every format. {@code note} is said smaller; empty for none. */
public sealed interface Cell {
    String text();

    record Plain(String text) implements Cell {}

    /** An indicator's name, which leads to its panel; with an empty code, to nothing. */
    record Named(String text, String code, String note) implements Cell {}

    /** A figure in its printed form, and the figure itself for formats that can hold one. */
    record Amount(String text, Figure figure, String note) implements Cell {}

    /** A judgement: the word, and the shape that stands before it. */
    record Marked(String text, Glyph glyph, String note) implements Cell {}

    /** A picture small enough for a table. */
    record Drawn(Chart chart) implements Cell {
        @Override
        public String text() {
            return chart.description().text();
        }
    }

    Cell EMPTY = new Plain("");
}
