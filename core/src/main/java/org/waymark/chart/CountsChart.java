package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;

/** How many of each colour, a bar for each report, its parts told apart by order, shape and number before colour. */
public final class CountsChart {
    private static final double WIDTH = 500;
    private static final double LARGE_PRINT = 380;
    private static final double LEFT = 128;
    /** For the number of a part too narrow to hold it. */
    private static final double ROOM = 26;

    private static final double BAR = 28;
    private static final double GAP = 12;
    private static final double SIZE = 13;
    private static final List<Glyph> ORDER = List.of(Glyph.GREEN, Glyph.AMBER, Glyph.RED, Glyph.UNRATED);

    /** One report's counts in the order green, amber, red, unrated. */
    public record Counts(String name, List<Integer> counts) {
        int all() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private CountsChart() {}

    /**
     * Bars in the order given, to one scale.
     *
     * @param names of the four, in order, for the key
     */
    public static Chart of(List<Counts> bars, List<String> names, Description description) {
        return of(bars, names, description, WIDTH, LEFT);
    }

    /** The same for large print: narrower for its letters, its key from edge to edge. */
    public static Chart large(List<Counts> bars, List<String> names, Description description) {
        return of(bars, names, description, LARGE_PRINT, 2);
    }

    private static Chart of(List<Counts> bars, List<String> names, Description description, double width, double key) {
        var shapes = new ArrayList<Shape>();
        double x = key;
        for (int i = 0; i < ORDER.size(); i++) {
            shapes.addAll(ORDER.get(i).at(x, 3, 13));
            shapes.add(label(x + 19, 14, names.get(i), Shape.Anchor.START, Ink.TEXT, false));
            x += 30 + Lettering.width(names.get(i), SIZE) + 10;
        }
        int most = Math.max(1, bars.stream().mapToInt(Counts::all).max().orElse(1));
        double y = 28;
        for (Counts bar : bars) {
            bar(shapes, bar, y, (width - LEFT - ROOM) / most);
            y += BAR + GAP;
        }
        return new Chart(width, y - GAP + 2, shapes, description);
    }

    private static void bar(List<Shape> shapes, Counts bar, double y, double unit) {
        shapes.add(label(LEFT - 10, y + BAR / 2 + 4.5, bar.name(), Shape.Anchor.END, Ink.TEXT, false));
        double x = LEFT;
        for (int i = 0; i < ORDER.size(); i++) {
            int count = bar.counts().get(i);
            if (count > 0) {
                part(shapes, ORDER.get(i), x, y, count * unit, count);
            }
            x += count * unit;
        }
    }

    private static void part(List<Shape> shapes, Glyph glyph, double x, double y, double width, int count) {
        Ink fill = switch (glyph) {
            case AMBER -> Ink.AMBER_FILL;
            case UNRATED -> Ink.WHITE;
            default -> glyph.ink();
        };
        Ink on = fill == Ink.AMBER_FILL || fill == Ink.WHITE ? Ink.TEXT : Ink.WHITE;
        var area = Shape.Area.box(x, y, width, BAR, fill);
        shapes.add(area);
        shapes.add(area.edge(Ink.AXIS));
        boolean roomy = width >= 40;
        if (roomy) {
            shapes.addAll(glyph.at(x + width / 2 - 17, y + BAR / 2 - 6, 12, on));
        }
        String number = Integer.toString(count);
        if (width >= 12) {
            double at = roomy ? x + width / 2 + 8 : x + width / 2;
            shapes.add(label(at, y + BAR / 2 + 4.8, number, Shape.Anchor.MIDDLE, on, true));
        } else if (glyph == Glyph.UNRATED) {
            shapes.add(label(x + width + 4, y + BAR / 2 + 4.8, number, Shape.Anchor.START, Ink.TEXT, true));
        }
    }

    private static Shape label(double x, double y, String text, Shape.Anchor anchor, Ink ink, boolean bold) {
        return new Shape.Label(Spot.of(x, y), text, anchor, SIZE, bold, ink);
    }
}
