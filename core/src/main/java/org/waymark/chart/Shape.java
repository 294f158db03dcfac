package org.waymark.chart;

import java.util.List;

/** All that is ever drawn. A printer that can draw these four can draw every chart. */
public sealed interface Shape {
    /** A stroke through the spots, as wide and as dashed as its ink. */
    record Line(List<Spot> spots, Ink ink) implements Shape {
        public static Line of(double x1, double y1, double x2, double y2, Ink ink) {
            return new Line(List.of(Spot.of(x1, y1), Spot.of(x2, y2)), ink);
        }
    }

    /** A closed outline filled with its ink, without a stroke. */
    record Area(List<Spot> spots, Ink ink) implements Shape {
        public static Area box(double x, double y, double width, double height, Ink ink) {
            return new Area(
                    List.of(
                            Spot.of(x, y),
                            Spot.of(x + width, y),
                            Spot.of(x + width, y + height),
                            Spot.of(x, y + height)),
                    ink);
        }

        /** Its edge, to be drawn over it. */
        public Line edge(Ink edge) {
            var round = new java.util.ArrayList<>(spots);
            round.add(spots.getFirst());
            return new Line(List.copyOf(round), edge);
        }
    }

    /** A disc of its ink, or, hollow, a ring of it filled with the paper's white. */
    record Circle(Spot centre, double radius, Ink ink, boolean hollow) implements Shape {}

    /** Words; {@code at} is on the baseline. */
    record Label(Spot at, String text, Anchor anchor, double size, boolean bold, Ink ink) implements Shape {}

    /** Which end of a label its spot is. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
