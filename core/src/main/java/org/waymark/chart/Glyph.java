package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;

/** The small shapes that stand before a word of judgement. Each has a form of its own, so that none needs its colour. */
public enum Glyph {
    GREEN(Ink.GREEN),
    AMBER(Ink.AMBER),
    RED(Ink.RED),
    UNRATED(Ink.UNRATED),
    UP(Ink.TEXT),
    LEVEL(Ink.TEXT),
    DOWN(Ink.TEXT),
    UNTOLD(Ink.UNRATED),
    ABOVE(Ink.TEXT),
    WITHIN(Ink.TEXT),
    BELOW(Ink.TEXT);

    private final Ink ink;

    Glyph(Ink ink) {
        this.ink = ink;
    }

    public Ink ink() {
        return ink;
    }

    /** Drawn in a square of the size whose upper left corner is given. */
    public List<Shape> at(double x, double y, double size) {
        return at(x, y, size, ink);
    }

    List<Shape> at(double x, double y, double size, Ink with) {
        double middle = x + size / 2;
        double centre = y + size / 2;
        return switch (this) {
            case GREEN -> List.of(new Shape.Circle(Spot.of(middle, centre), size * 0.46, with, false));
            case AMBER ->
                List.of(new Shape.Area(
                        List.of(
                                Spot.of(middle, y + size * 0.02),
                                Spot.of(x + size, y + size * 0.94),
                                Spot.of(x, y + size * 0.94)),
                        with));
            case RED -> List.of(Shape.Area.box(x + size * 0.07, y + size * 0.07, size * 0.86, size * 0.86, with));
            case UNRATED, UNTOLD ->
                List.of(
                        new Shape.Circle(Spot.of(middle, centre), size * 0.4, with, true),
                        Shape.Line.of(x + size * 0.3, centre, x + size * 0.7, centre, with));
            case UP -> arrow(x, y, size, 1, with);
            case DOWN -> arrow(x, y, size, -1, with);
            case LEVEL -> level(x, y, size, with);
            case ABOVE -> range(x, y, size, y + size * 0.12, with);
            case WITHIN -> range(x, y, size, centre, with);
            case BELOW -> range(x, y, size, y + size * 0.88, with);
        };
    }

    /** A solid arrow, up for 1 and down for −1. */
    private static List<Shape> arrow(double x, double y, double size, int way, Ink ink) {
        double middle = x + size / 2;
        double centre = y + size / 2;
        double half = size * 0.48 * way;
        return List.of(new Shape.Area(
                List.of(
                        Spot.of(middle, centre - half),
                        Spot.of(x + size * 0.94, centre),
                        Spot.of(x + size * 0.66, centre),
                        Spot.of(x + size * 0.66, centre + half),
                        Spot.of(x + size * 0.34, centre + half),
                        Spot.of(x + size * 0.34, centre),
                        Spot.of(x + size * 0.06, centre)),
                ink));
    }

    /** An arrow both ways, lying down. */
    private static List<Shape> level(double x, double y, double size, Ink ink) {
        double c = y + size / 2;
        return List.of(new Shape.Area(
                List.of(
                        Spot.of(x, c),
                        Spot.of(x + size * 0.32, c - size * 0.34),
                        Spot.of(x + size * 0.32, c - size * 0.13),
                        Spot.of(x + size * 0.68, c - size * 0.13),
                        Spot.of(x + size * 0.68, c - size * 0.34),
                        Spot.of(x + size, c),
                        Spot.of(x + size * 0.68, c + size * 0.34),
                        Spot.of(x + size * 0.68, c + size * 0.13),
                        Spot.of(x + size * 0.32, c + size * 0.13),
                        Spot.of(x + size * 0.32, c + size * 0.34)),
                ink));
    }

    /** Two rails and a dot above, between or below them. */
    private static List<Shape> range(double x, double y, double size, double dot, Ink ink) {
        var shapes = new ArrayList<Shape>();
        shapes.add(Shape.Line.of(x, y + size * 0.3, x + size, y + size * 0.3, ink));
        shapes.add(Shape.Line.of(x, y + size * 0.7, x + size, y + size * 0.7, ink));
        shapes.add(new Shape.Circle(Spot.of(x + size / 2, dot), size * 0.14, ink, false));
        return shapes;
    }
}
