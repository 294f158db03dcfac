package org.waymark.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.chart.Chart;
import org.waymark.chart.Ink;
import org.waymark.chart.Shape;
import org.waymark.chart.Spot;

/** Writes a chart's shapes as SVG, the same for the screen and for paper. */
final class Svg {
    private final Markup markup;

    Svg(Markup markup) {
        this.markup = markup;
    }

    /** The drawing; attributes of the svg element itself are the caller's. */
    void write(Chart chart, String... attributes) {
        String box = "0 0 " + number(chart.width()) + " " + number(chart.height());
        String[] all = new String[attributes.length + 4];
        all[0] = "xmlns";
        all[1] = "http://www.w3.org/2000/svg";
        all[2] = "viewBox";
        all[3] = box;
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        markup.open("svg", all);
        chart.shapes().forEach(this::write);
        markup.close();
    }

    private void write(Shape shape) {
        switch (shape) {
            case Shape.Line(List<Spot> spots, Ink ink) ->
                markup.empty(
                        "polyline",
                        "points",
                        points(spots),
                        "fill",
                        "none",
                        "stroke",
                        ink.colour(),
                        "stroke-width",
                        number(ink.width()),
                        "stroke-dasharray",
                        ink.dashes(),
                        "stroke-linejoin",
                        "round");
            case Shape.Area(List<Spot> spots, Ink ink) ->
                markup.empty("polygon", "points", points(spots), "fill", ink.colour());
            case Shape.Circle(Spot centre, double radius, Ink ink, boolean hollow) ->
                markup.empty(
                        "circle",
                        "cx",
                        number(centre.x()),
                        "cy",
                        number(centre.y()),
                        "r",
                        number(radius),
                        "fill",
                        hollow ? Ink.WHITE.colour() : ink.colour(),
                        "stroke",
                        hollow ? ink.colour() : "",
                        "stroke-width",
                        hollow ? number(Math.max(1.4, ink.width() * 0.7)) : "");
            case Shape.Label(Spot at, String text, Shape.Anchor anchor, double size, boolean bold, Ink ink) ->
                markup.element(
                        "text",
                        text,
                        "x",
                        number(at.x()),
                        "y",
                        number(at.y()),
                        "font-size",
                        number(size),
                        "font-weight",
                        bold ? "bold" : "",
                        "text-anchor",
                        switch (anchor) {
                            case START -> "";
                            case MIDDLE -> "middle";
                            case END -> "end";
                        },
                        "fill",
                        ink.colour());
        }
    }

    /** {@code 12.5,40,June 2024: 16.1%|…}: where one may stop, and what is read there; empty when there is no such place. */
    static String steps(Chart chart) {
        return chart.steps().stream()
                .map(step -> number(step.at().x()) + "," + number(step.at().y()) + ","
                        + step.text().replace('|', '/'))
                .collect(Collectors.joining("|"));
    }

    private static String points(List<Spot> spots) {
        return spots.stream()
                .map(spot -> number(spot.x()) + "," + number(spot.y()))
                .collect(Collectors.joining(" "));
    }

    /** At most two decimals, no more than the eye can see. */
    static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
