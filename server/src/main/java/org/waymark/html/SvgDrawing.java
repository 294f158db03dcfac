package org.waymark.html;

import org.waymark.chart.Chart;
import org.waymark.chart.Drawing;

/** Draws charts as SVG for the screen, as the report's own are; the text that says the same is its label. */
public final class SvgDrawing implements Drawing {
    @Override
    public String draw(Chart chart) {
        Markup markup = new Markup();
        String said = chart.description().title() + ". " + chart.description().text();
        new Svg(markup)
                .write(
                        chart,
                        "role",
                        "img",
                        "aria-label",
                        said,
                        "width",
                        Svg.number(chart.width()),
                        "height",
                        Svg.number(chart.height()));
        return markup.toString();
    }
}
