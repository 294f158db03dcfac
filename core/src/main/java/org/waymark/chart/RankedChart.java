package org.waymark.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;

/** Places in order, a bar each from nought, with how far chance could move it. Ours is filled, and has an arrow before it. */
public final class RankedChart {
    private static final double SIZE = 12.5;
    private static final double RIGHT = 452;
    private static final double NAMES = 178;
    private static final double ROW = 27;
    private static final double LEADING = 12.5;
    private static final double BAR = 13;
    private static final double CAP = 4;

    /**
     * One place.
     *
     * @param value null where there is none to draw; {@code said} then says why
     * @param lower of its interval; null when that is not known
     * @param said the figure as printed, or the word for its absence
     */
    public record Row(
            String name,
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            String said,
            boolean ours) {}

    /** A figure that all are held against, drawn as an upright line. */
    public record Beside(String name, double value) {}

    private final Scale scale;
    private final List<Row> rows;
    private final List<Beside> besides;
    private final Axis across;
    private final double left;
    private final double head;
    private final double foot;
    private final List<Shape> shapes = new ArrayList<>();

    private RankedChart(Scale scale, List<Row> rows, List<Beside> besides) {
        this.scale = scale;
        this.rows = rows;
        this.besides = besides;
        this.left = 26
                + rows.stream()
                        .mapToDouble(row -> Math.min(NAMES, Lettering.width(row.name(), SIZE)))
                        .max()
                        .orElse(NAMES);
        this.head = 8 + besides.size() * 16.0;
        this.foot = head + rows.size() * ROW + 4;
        List<Double> values = Stream.concat(
                        Stream.of(0.0),
                        Stream.concat(
                                rows.stream().flatMap(row -> Stream.of(row.value(), row.lower(), row.upper())),
                                besides.stream().map(Beside::value)))
                .filter(java.util.Objects::nonNull)
                .toList();
        this.across = Axis.of(values, scale.unit(), left, RIGHT);
    }

    /** Drawn in the order given, at least one row. */
    public static Chart of(Scale scale, List<Row> rows, List<Beside> besides, Description description) {
        var chart = new RankedChart(scale, rows, besides);
        chart.grid();
        chart.besides();
        for (int i = 0; i < rows.size(); i++) {
            chart.row(rows.get(i), chart.head + i * ROW + ROW / 2);
        }
        return new Chart(SeriesChart.WIDTH, chart.foot + 24, chart.shapes, description);
    }

    private void grid() {
        double room = Double.NEGATIVE_INFINITY;
        for (BigDecimal tick : across.ticks()) {
            double x = across.y(tick.doubleValue());
            shapes.add(Shape.Line.of(x, head, x, foot, tick.signum() == 0 ? Ink.AXIS : Ink.GRID));
            String text = new Scale(scale.unit(), "", Decimals.of(0)).print(tick);
            double half = Lettering.width(text, SIZE) / 2;
            if (x - half > room) {
                shapes.add(label(x, foot + 16, text, Shape.Anchor.MIDDLE, Ink.TEXT, false));
                room = x + half + 4;
            }
        }
    }

    private void row(Row row, double middle) {
        List<String> lines = Lettering.wrap(row.name(), SIZE, NAMES, 2);
        for (int i = 0; i < lines.size(); i++) {
            double y = middle + 4.4 + (i - (lines.size() - 1) / 2.0) * LEADING;
            shapes.add(label(left - 8, y, lines.get(i), Shape.Anchor.END, Ink.TEXT, row.ours()));
        }
        double nought = across.y(0);
        Double value = row.value();
        if (value == null) {
            shapes.add(label(nought + 6, middle + 4.4, row.said(), Shape.Anchor.START, Ink.QUIET, false));
            return;
        }
        if (row.ours()) {
            shapes.add(new Shape.Area(
                    List.of(Spot.of(2, middle - 5), Spot.of(11, middle), Spot.of(2, middle + 5)), Ink.SERIES));
        }
        double x = across.y(value);
        var bar = Shape.Area.box(
                Math.min(nought, x), middle - BAR / 2, Math.abs(x - nought), BAR, row.ours() ? Ink.SERIES : Ink.RANGE);
        shapes.add(bar);
        shapes.add(bar.edge(Ink.AXIS));
        Double lower = row.lower();
        Double upper = row.upper();
        if (lower != null && upper != null) {
            whisker(across.y(lower), across.y(upper), middle);
        }
        shapes.add(label(SeriesChart.WIDTH - 2, middle + 4.4, row.said(), Shape.Anchor.END, Ink.TEXT, row.ours()));
    }

    private void whisker(double from, double to, double middle) {
        double reach = BAR / 2 + CAP;
        shapes.add(Shape.Line.of(from, middle, to, middle, Ink.FLAG));
        shapes.add(Shape.Line.of(from, middle - reach, from, middle + reach, Ink.FLAG));
        shapes.add(Shape.Line.of(to, middle - reach, to, middle + reach, Ink.FLAG));
    }

    /** Names in such an order, from the top, that no line runs through the name of another. */
    private void besides() {
        List<Beside> before = besides.stream()
                .filter(this::namedBefore)
                .sorted(Comparator.comparingDouble(Beside::value).reversed())
                .toList();
        List<Beside> after = besides.stream()
                .filter(beside -> !namedBefore(beside))
                .sorted(Comparator.comparingDouble(Beside::value))
                .toList();
        double y = 12;
        for (Beside beside : Stream.concat(before.stream(), after.stream()).toList()) {
            double x = across.y(beside.value());
            boolean first = beside.equals(besides.getFirst());
            boolean end = namedBefore(beside);
            shapes.add(Shape.Line.of(x, y + 3, x, foot, first ? Ink.TARGET : Ink.BREAK));
            shapes.add(label(
                    x + (end ? -4 : 4),
                    y,
                    beside.name(),
                    end ? Shape.Anchor.END : Shape.Anchor.START,
                    first ? Ink.TARGET : Ink.TEXT,
                    false));
            y += 16;
        }
    }

    private boolean namedBefore(Beside beside) {
        return across.y(beside.value()) + 6 + Lettering.width(beside.name(), SIZE) > SeriesChart.WIDTH;
    }

    private static Shape label(double x, double y, String text, Shape.Anchor anchor, Ink ink, boolean bold) {
        return new Shape.Label(Spot.of(x, y), text, anchor, SIZE, bold, ink);
    }
}
