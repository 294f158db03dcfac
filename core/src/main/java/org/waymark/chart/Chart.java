package org.waymark.chart;

import java.util.List;

/**
 * A drawing without a format, laid out once for every printer, and the text that says the same.
 *
 * @param width in its own units, of which a line of its words is about 13 high
 * @param shapes in the order drawn: later ones lie over earlier ones
 * @param steps from left to right, for whoever reads it point by point; none where there is no such way
 */
public record Chart(double width, double height, List<Shape> shapes, Description description, List<Step> steps) {
    public Chart {
        shapes = List.copyOf(shapes);
        steps = List.copyOf(steps);
    }

    /** One that is not read point by point. */
    public Chart(double width, double height, List<Shape> shapes, Description description) {
        this(width, height, shapes, description, List.of());
    }
}
