package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The map of a process: a box for each stage, from left to right and on to the next row, with what is said of it and a bar
 * for how long it takes. The stage that matters most has a broad edge and a banner; one that runs beside another hangs
 * under it on a broken line.
 */
public final class ProcessChart {
    /** Boxes side by side at the most. */
    private static final int SIDE_BY_SIDE = 3;

    private static final int SIDE_BY_SIDE_LARGE = 2;
    private static final double GAP = 26;
    private static final double ROWS_APART = 30;
    /** Where the way goes on from one row to the next. */
    private static final double GUTTER = 14;

    /**
     * A stage.
     *
     * @param said under its name, a line each
     * @param brief said instead where letters are large
     * @param beside the place in the list of the stage that it runs beside; empty for one that follows the one before
     */
    public record Box(
            String name, List<String> said, List<String> brief, OptionalInt beside, Times times, boolean most) {
        public Box {
            said = List.copyOf(said);
            brief = List.copyOf(brief);
        }

        private Box inBrief() {
            return new Box(name, brief, brief, beside, times, most);
        }
    }

    /**
     * How long it takes, all to one scale.
     *
     * @param quarter by when so many are through; empty where that is not known, as the others are
     * @param limit how long it may take
     * @param limitSaid what is written at the limit
     */
    public record Times(
            OptionalDouble quarter,
            OptionalDouble half,
            OptionalDouble threeQuarters,
            OptionalDouble limit,
            String limitSaid) {
        double longest() {
            return Stream.of(quarter, half, threeQuarters, limit)
                    .mapToDouble(each -> each.orElse(0))
                    .max()
                    .orElse(0);
        }
    }

    private record Row(List<Integer> boxes, double height, double beneath) {}

    private final List<Box> boxes;
    private final double width;
    private final StageBox drawing;
    private final int across;
    private final List<Shape> shapes = new ArrayList<>();

    private ProcessChart(List<Box> boxes, double width, int most, Words words) {
        this.boxes = boxes;
        this.width = width;
        int following =
                (int) boxes.stream().filter(box -> box.beside().isEmpty()).count();
        int rows = (following + most - 1) / most;
        this.across = (following + rows - 1) / rows;
        double longest =
                boxes.stream().mapToDouble(box -> box.times().longest()).max().orElse(0);
        this.drawing = new StageBox((width - GUTTER - 4 - (across - 1) * GAP) / across, longest, words);
    }

    /** Drawn, of at least one stage that follows no other; the description says what is drawn. */
    public static Chart of(List<Box> boxes, Description description, Words words) {
        return new ProcessChart(boxes, Canvas.USUAL.width, SIDE_BY_SIDE, words).draw(description);
    }

    /** The same for large print, in brief so that it does not outgrow a page. */
    public static Chart large(List<Box> boxes, Description description, Words words) {
        return new ProcessChart(
                        boxes.stream().map(Box::inBrief).toList(), Canvas.LARGE_PRINT.width, SIDE_BY_SIDE_LARGE, words)
                .draw(description);
    }

    private Chart draw(Description description) {
        double y = 3;
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            row(row, y);
            y += row.height() + row.beneath();
            if (i + 1 < rows.size()) {
                onward(row, y - row.beneath() - row.height(), y);
                y += ROWS_APART;
            }
        }
        return new Chart(width, y + 4, shapes, description);
    }

    private List<Row> rows() {
        List<Integer> following = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).beside().isEmpty()) {
                following.add(i);
            }
        }
        var rows = new ArrayList<Row>();
        for (int from = 0; from < following.size(); from += across) {
            List<Integer> in = following.subList(from, Math.min(following.size(), from + across));
            double height = in.stream()
                    .mapToDouble(place -> drawing.height(boxes.get(place)))
                    .max()
                    .orElse(0);
            double beneath = in.stream()
                    .mapToDouble(place -> beside(place).stream()
                            .mapToDouble(each -> GAP + drawing.height(each))
                            .sum())
                    .max()
                    .orElse(0);
            rows.add(new Row(List.copyOf(in), height, beneath));
        }
        return rows;
    }

    private List<Box> beside(int place) {
        return boxes.stream()
                .filter(box -> box.beside().isPresent() && box.beside().getAsInt() == place)
                .toList();
    }

    private void row(Row row, double top) {
        for (int column = 0; column < row.boxes().size(); column++) {
            double x = x(column);
            int place = row.boxes().get(column);
            if (column > 0) {
                double middle = top + row.height() / 2;
                arrow(List.of(Spot.of(x - GAP + 2, middle), Spot.of(x - 2, middle)), true);
            }
            shapes.addAll(drawing.at(boxes.get(place), x, top, row.height()));
            double y = top + row.height();
            for (Box beside : beside(place)) {
                double centre = x + drawing.width() / 2;
                shapes.add(Shape.Line.of(centre, y, centre, y + GAP, Ink.MISSING));
                y += GAP;
                shapes.addAll(drawing.at(beside, x, y, drawing.height(beside)));
                y += drawing.height(beside);
            }
        }
    }

    /** From the end of a row to the beginning of the next. */
    private void onward(Row row, double top, double foot) {
        double end = x(row.boxes().size() - 1) + drawing.width();
        double middle = top + row.height() / 2;
        double turn = foot + ROWS_APART / 2 - 3;
        double start = x(0) + drawing.width() / 2;
        arrow(
                List.of(
                        Spot.of(end + 2, middle),
                        Spot.of(width - 4, middle),
                        Spot.of(width - 4, turn),
                        Spot.of(start, turn),
                        Spot.of(start, foot + ROWS_APART - 2)),
                false);
    }

    private void arrow(List<Spot> way, boolean level) {
        shapes.add(new Shape.Line(way, Ink.UNRATED));
        Spot to = way.getLast();
        shapes.add(new Shape.Area(
                level
                        ? List.of(to, Spot.of(to.x() - 8, to.y() - 5), Spot.of(to.x() - 8, to.y() + 5))
                        : List.of(to, Spot.of(to.x() - 5, to.y() - 8), Spot.of(to.x() + 5, to.y() - 8)),
                Ink.UNRATED));
    }

    private double x(int column) {
        return 2 + column * (drawing.width() + GAP);
    }
}
