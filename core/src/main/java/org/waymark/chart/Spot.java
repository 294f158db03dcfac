package org.waymark.chart;

/** A place on the drawing: x to the right, y downwards, in the drawing's own units. */
public record Spot(double x, double y) {
    public static Spot of(double x, double y) {
        return new Spot(x, y);
    }
}
