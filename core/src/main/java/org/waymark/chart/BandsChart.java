package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;

/** How many are in each band, a bar each, in their order; where a limit lies between two of them, a line and words say so. */
public final class BandsChart {
    private static final double SIZE = 12.5;
    private static final double ROW = 26;
    private static final double BAR = 16;
    /** Where the limit is told. */
    private static final double LIMIT = 22;
    /** For the number at the end of the longest bar. */
    private static final double ROOM = 52;

    /** @param cases absent where they may not be shown */
    public record Band(String name, Figure cases) {}

    private BandsChart() {}

    /**
     * Drawn.
     *
     * @param within how many of the bands, from the first, lie within the limit; empty where it lies inside a band
     * @param limit what is written at the line
     */
    public static Chart of(Scale scale, List<Band> bands, OptionalInt within, String limit, Description description) {
        return drawn(scale, bands, within, limit, description, Canvas.USUAL.width);
    }

    /** The same for large print. */
    public static Chart large(
            Scale scale, List<Band> bands, OptionalInt within, String limit, Description description) {
        return drawn(scale, bands, within, limit, description, Canvas.LARGE_PRINT.width);
    }

    private static Chart drawn(
            Scale scale, List<Band> bands, OptionalInt within, String limit, Description description, double width) {
        var shapes = new ArrayList<Shape>();
        double left = 10
                + bands.stream()
                        .mapToDouble(band -> Lettering.width(band.name(), SIZE))
                        .max()
                        .orElse(0);
        double most = Math.max(
                1,
                bands.stream()
                        .mapToDouble(band -> band.cases() instanceof Figure.Known known ? known.toDouble() : 0)
                        .max()
                        .orElse(1));
        double unit = (width - left - ROOM) / most;
        double y = 4;
        for (int i = 0; i < bands.size(); i++) {
            if (within.isPresent() && within.getAsInt() == i) {
                shapes.add(Shape.Line.of(0, y + LIMIT - 4, width, y + LIMIT - 4, Ink.TARGET));
                shapes.add(new Shape.Label(
                        Spot.of(width - 2, y + LIMIT - 9), limit, Shape.Anchor.END, SIZE, true, Ink.TARGET));
                y += LIMIT;
            }
            boolean beyond = within.isPresent() && i >= within.getAsInt();
            row(shapes, scale, bands.get(i), left, y, unit, beyond ? Ink.SERIES : Ink.RANGE);
            shapes.add(Shape.Line.of(left, y, left, y + ROW, Ink.AXIS));
            y += ROW;
        }
        return new Chart(width, y + 4, shapes, description);
    }

    private static void row(List<Shape> shapes, Scale scale, Band band, double left, double y, double unit, Ink fill) {
        double middle = y + ROW / 2;
        shapes.add(
                new Shape.Label(Spot.of(left - 8, middle + 4.4), band.name(), Shape.Anchor.END, SIZE, false, Ink.TEXT));
        double end = left;
        if (band.cases() instanceof Figure.Known known && known.dividend().signum() > 0) {
            end = left + known.toDouble() * unit;
            var bar = Shape.Area.box(left, middle - BAR / 2, end - left, BAR, fill);
            shapes.add(bar);
            shapes.add(bar.edge(Ink.AXIS));
        }
        shapes.add(new Shape.Label(
                Spot.of(end + 6, middle + 4.4), scale.print(band.cases()), Shape.Anchor.START, SIZE, true, Ink.TEXT));
    }
}
