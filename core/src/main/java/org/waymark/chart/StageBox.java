package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The box of one stage on a map: its name, what is said of it, and on a scale that all boxes share a bar from the time by
 * which a quarter are through to that by which three quarters are, with a stroke at half, and where its limit lies.
 */
final class StageBox {
    private static final double SIZE = 12.5;
    private static final double LEADING = 15;
    private static final double PAD = 8;
    private static final double BANNER = 21;
    private static final double BAR = 11;
    /** The bar and the word under it. */
    private static final double TIMES = 42;

    private static final int NAME_LINES = 3;
    private static final int SAID_LINES = 3;

    private final double width;
    private final double longest;
    private final Words words;

    /** @param longest time on the shared scale; none is drawn where it is nought */
    StageBox(double width, double longest, Words words) {
        this.width = width;
        this.longest = longest;
        this.words = words;
    }

    double width() {
        return width;
    }

    double height(ProcessChart.Box box) {
        return (box.most() || box.beside().isPresent() ? BANNER : 0)
                + 2 * PAD
                + lines(box).size() * LEADING
                + (hasTimes(box) ? TIMES : 0);
    }

    private boolean hasTimes(ProcessChart.Box box) {
        return longest > 0 && box.times().longest() > 0;
    }

    private record Text(String text, boolean bold) {}

    private List<Text> lines(ProcessChart.Box box) {
        var lines = new ArrayList<Text>();
        Lettering.wrap(box.name(), SIZE * 1.08, width - 2 * PAD, NAME_LINES)
                .forEach(line -> lines.add(new Text(line, true)));
        box.said()
                .forEach(said -> Lettering.wrap(said, SIZE, width - 2 * PAD, SAID_LINES)
                        .forEach(line -> lines.add(new Text(line, false))));
        return lines;
    }

    List<Shape> at(ProcessChart.Box box, double x, double y, double height) {
        var shapes = new ArrayList<Shape>();
        boolean beside = box.beside().isPresent();
        var outline = Shape.Area.box(x, y, width, height, Ink.WHITE);
        shapes.add(outline);
        double text = y + PAD;
        if (box.most()) {
            shapes.add(Shape.Area.box(x, y, width, BANNER, Ink.SERIES));
            shapes.add(new Shape.Area(
                    List.of(Spot.of(x + 7, y + 5), Spot.of(x + 17, y + 5), Spot.of(x + 12, y + 16)), Ink.WHITE));
            shapes.add(label(x + 23, y + 15, words.say("chart.map.most"), true, Ink.WHITE));
        } else if (beside) {
            shapes.add(label(x + PAD, y + 17, words.say("chart.map.beside"), false, Ink.QUIET));
        }
        text += box.most() || beside ? BANNER : 0;
        shapes.add(outline.edge(box.most() ? Ink.SERIES : beside ? Ink.MISSING : Ink.AXIS));
        for (Text line : lines(box)) {
            text += LEADING;
            shapes.add(label(x + PAD, text - 3, line.text(), line.bold(), Ink.TEXT));
        }
        if (hasTimes(box)) {
            times(shapes, box.times(), x + PAD, text + 8);
        }
        return shapes;
    }

    private void times(List<Shape> shapes, ProcessChart.Times times, double x, double y) {
        double room = width - 2 * PAD;
        double middle = y + BAR / 2;
        shapes.add(Shape.Line.of(x, middle, x + room, middle, Ink.GRID));
        shapes.add(Shape.Line.of(x, y - 2, x, y + BAR + 2, Ink.AXIS));
        if (times.quarter().isPresent()) {
            double from = x + room * times.quarter().getAsDouble() / longest;
            // Where fewer than three quarters are seen to be through, it goes on to the edge.
            double to = x + room * times.threeQuarters().orElse(longest) / longest;
            var bar = Shape.Area.box(from, y, Math.max(1.5, to - from), BAR, Ink.RANGE);
            shapes.add(bar);
            shapes.add(bar.edge(Ink.AXIS));
        }
        if (times.half().isPresent()) {
            double half = x + room * times.half().getAsDouble() / longest;
            shapes.add(Shape.Line.of(half, y - 3, half, y + BAR + 3, Ink.SERIES));
        }
        limit(shapes, times.limit(), times.limitSaid(), x, y, room);
    }

    private void limit(List<Shape> shapes, OptionalDouble limit, String text, double x, double y, double room) {
        if (limit.isEmpty()) {
            return;
        }
        double at = x + room * limit.getAsDouble() / longest;
        shapes.add(Shape.Line.of(at, y - 5, at, y + BAR + 8, Ink.TARGET));
        double half = Lettering.width(text, SIZE) / 2;
        double middle = Math.max(x + half, Math.min(at, x + room - half));
        shapes.add(new Shape.Label(Spot.of(middle, y + BAR + 20), text, Shape.Anchor.MIDDLE, SIZE, false, Ink.TARGET));
    }

    private static Shape label(double x, double y, String text, boolean bold, Ink ink) {
        return new Shape.Label(Spot.of(x, y), text, Shape.Anchor.START, SIZE, bold, ink);
    }
}
