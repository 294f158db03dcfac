package org.waymark.html;

import org.waymark.chart.Chart;
import org.waymark.chart.Glyph;
import org.waymark.chart.SmallCharts;
import org.waymark.report.Block;
import org.waymark.report.Furniture;

/** Prints charts, each with the words that say the same, as large as the medium wants them. */
final class Pictures {
    private static final double PANEL_MM = 100;
    private static final double WIDE_MM = 130;
    static final double CELL_MM = 0.19;
    private static final double LARGE_MM = 174;
    private static final double TALLEST_MM = 215;
    private static final double LARGE_CELL_MM = 0.62;

    private final Markup markup;
    private final Svg svg;
    private final Medium medium;
    private final Furniture furniture;
    /** Whether it stands on a page of a site, where a chart can be read point by point. */
    private final boolean alone;

    private int described;

    Pictures(Markup markup, Medium medium, Furniture furniture, boolean alone) {
        this.markup = markup;
        this.svg = new Svg(markup);
        this.medium = medium;
        this.furniture = furniture;
        this.alone = alone;
    }

    void glyph(Glyph glyph) {
        Chart chart = SmallCharts.glyph(glyph, furniture.shape(glyph));
        if (medium == Medium.SCREEN) {
            svg.write(chart, "class", "glyph", "width", "14", "height", "14", "aria-hidden", "true");
        } else {
            svg.write(
                    chart,
                    "alt",
                    chart.description().title(),
                    "style",
                    size(chart, medium == Medium.PAPER ? 2.6 : 5.2));
        }
        markup.text(" ");
    }

    void drawn(Chart chart) {
        if (medium == Medium.SCREEN) {
            svg.write(
                    chart,
                    "width",
                    Svg.number(chart.width()),
                    "height",
                    Svg.number(chart.height()),
                    "role",
                    "img",
                    "aria-label",
                    chart.description().text());
        } else {
            svg.write(
                    chart,
                    "alt",
                    chart.description().text(),
                    "style",
                    size(chart, chart.width() * (medium == Medium.PAPER ? CELL_MM : LARGE_CELL_MM)));
        }
    }

    private static String size(Chart chart, double millimetres) {
        return "width: " + Svg.number(millimetres) + "mm; height: "
                + Svg.number(millimetres * chart.height() / chart.width()) + "mm";
    }

    void picture(Block.Picture picture) {
        Chart chart = medium == Medium.LARGE_PRINT ? picture.large() : picture.chart();
        markup.open("figure", "class", picture.size() == Block.Size.WIDE ? "wide" : "chart")
                .line();
        if (medium.paged()) {
            String said =
                    chart.description().title() + ". " + chart.description().text();
            svg.write(chart, "alt", said, "style", size(chart, wide(picture)));
        } else {
            String id = "said-" + ++described;
            svg.write(
                    chart,
                    "role",
                    "img",
                    "aria-label",
                    chart.description().title(),
                    "aria-describedby",
                    id,
                    "data-steps",
                    alone ? Svg.steps(chart) : "");
            markup.open("details")
                    .element("summary", furniture.inWords())
                    .element("p", chart.description().text(), "id", id)
                    .end();
        }
        if (!picture.flags().isEmpty()) {
            markup.element("p", furniture.flags(), "class", "flags-title");
            markup.open("ol", "class", "flags");
            picture.flags().forEach(flag -> markup.element("li", flag));
            markup.close();
        }
        markup.end();
    }

    private double wide(Block.Picture picture) {
        Chart chart = medium == Medium.LARGE_PRINT ? picture.large() : picture.chart();
        double asked = medium == Medium.LARGE_PRINT ? LARGE_MM : picture.size() == Block.Size.WIDE ? WIDE_MM : PANEL_MM;
        // Taller than a page it would be cut in two.
        return Math.min(asked, TALLEST_MM * chart.width() / chart.height());
    }

    /** A list, so that a listener hears how many there are. */
    void multiples(Block.Multiples multiples) {
        markup.open("ul", "class", "multiples").line();
        for (Chart chart : multiples.charts()) {
            String said =
                    chart.description().title() + ". " + chart.description().text();
            markup.open("li");
            if (medium == Medium.SCREEN) {
                svg.write(chart, "role", "img", "aria-label", said);
            } else {
                svg.write(chart, "alt", said, "style", size(chart, PANEL_MM / 2));
            }
            markup.end();
        }
        markup.end();
    }
}
