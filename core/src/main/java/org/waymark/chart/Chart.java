package org.waymark.chart;

import java.util.List;

/**
 * A drawing without a format, laid out once for every printer, and the text that says the same.
 *
 * @param width in its own units, of which a line of its words is about 13 high
 * @param shapes in the order drawn: later ones lie over earlier ones
 */
public record Chart(double width, double height, List<Shape> shapes, Description description) {
    public Chart {
        shapes = List.copyOf(shapes);
    }
}
