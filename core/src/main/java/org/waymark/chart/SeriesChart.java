package org.waymark.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;

/** The chart of one indicator. */
public final class SeriesChart {
    static final double WIDTH = Canvas.USUAL.width;
    static final double HEIGHT = Canvas.USUAL.height;
    private static final double SIZE = 12.5;
    private static final double FLAGS = 26;
    private static final double UNIT = 19;
    private static final List<Ink> BESIDES = List.of(Ink.BENCHMARK, Ink.BENCHMARK_SECOND, Ink.BENCHMARK_THIRD);

    private final Plot plot;
    private final Words words;
    private final Axis axis;
    private final Timeline time;
    private final Steps steps;
    private final double left;
    private final double head;
    private final Canvas canvas;
    private final double right;
    private final double foot;
    private final EndLabels ends;
    private final List<Shape> shapes = new ArrayList<>();

    private SeriesChart(Plot plot, Words words, Canvas canvas) {
        this.plot = plot;
        this.words = words;
        this.canvas = canvas;
        this.right = canvas.right();
        this.foot = canvas.foot();
        this.ends = new EndLabels(right + 10, canvas.width - right - 12, SIZE);
        this.head = 14
                + (plot.flags().isEmpty() ? 0 : FLAGS)
                + (plot.scale().label().isEmpty() ? 0 : UNIT);
        this.axis = Axis.of(Axis.heights(plot), plot.scale().unit(), foot, head);
        this.left = 12
                + axis.ticks().stream()
                        .mapToDouble(tick -> Lettering.width(tick(tick), SIZE))
                        .max()
                        .orElse(0);
        this.time = Timeline.of(plot.marks(), left, right);
        this.steps = new Steps(plot.marks(), axis, time);
    }

    /** The plot drawn; its marks are at least one. */
    public static Chart of(Plot plot, Words words) {
        return new SeriesChart(plot, words, Canvas.USUAL).draw();
    }

    /** The same for large print: fewer periods are written under it, and its letters are large for its width. */
    public static Chart large(Plot plot, Words words) {
        return new SeriesChart(plot, words, Canvas.LARGE_PRINT).draw();
    }

    private Chart draw() {
        range();
        grid();
        missing();
        lines(Ink.FLOOR, Plot.Mark::floorLine, "chart.floor");
        lines(Ink.FLOOR, Plot.Mark::amberFrom, "chart.amber");
        lines(Ink.FLOOR, Plot.Mark::amberTo, "chart.amber");
        lines(Ink.TARGET, Plot.Mark::target, "chart.target");
        besides();
        inPeriod();
        breaks();
        series(plot.marks(), Ink.SERIES);
        marks();
        flags();
        shapes.addAll(ends.place(2, foot + 6));
        return new Chart(
                canvas.width,
                canvas.height,
                shapes,
                Describing.of(plot, axis, words),
                Reading.of(plot, time, axis, words));
    }

    private void grid() {
        for (BigDecimal tick : axis.ticks()) {
            double y = axis.y(tick.doubleValue());
            boolean zero = tick.signum() == 0 || tick.doubleValue() == axis.bottom();
            shapes.add(Shape.Line.of(left, y, right, y, zero ? Ink.AXIS : Ink.GRID));
            shapes.add(label(left - 7, y + 4, tick(tick), Shape.Anchor.END, Ink.TEXT));
        }
        int most = Math.max(1, (int) ((right - left) / (widest() + 16)));
        for (Plot.Mark mark : Timeline.labelled(plot.marks(), most)) {
            double x = time.x(mark.period());
            shapes.add(Shape.Line.of(x, foot, x, foot + 4, Ink.AXIS));
            shapes.add(label(x, foot + 18, brief(mark), Shape.Anchor.MIDDLE, Ink.TEXT));
        }
        if (!plot.scale().label().isEmpty()) {
            shapes.add(label(2, head - 13, plot.scale().label(), Shape.Anchor.START, Ink.TEXT));
        }
        if (axis.raised()) {
            String starts = words.say("chart.raised", plot.line(axis.ticks().getFirst()));
            shapes.add(label(left, foot + 35, starts, Shape.Anchor.START, Ink.QUIET));
        }
    }

    private String tick(BigDecimal tick) {
        return new Scale(plot.scale().unit(), "", Decimals.of(0)).print(tick);
    }

    private String brief(Plot.Mark mark) {
        return PeriodNames.brief(mark.period());
    }

    private double widest() {
        return plot.marks().stream()
                .mapToDouble(mark -> Lettering.width(brief(mark), SIZE))
                .max()
                .orElse(60);
    }

    /** Runs of equal values as level strokes half-way to the neighbours, with risers where a new year's line begins. */
    private void lines(Ink ink, Function<Plot.Mark, @Nullable BigDecimal> line, String key) {
        for (List<Spot> run : steps.of(line)) {
            shapes.add(new Shape.Line(run, ink));
        }
        BigDecimal last = line.apply(plot.marks().getLast());
        if (last != null) {
            String text = words.say(key, plot.brief(last));
            ends.add(axis.y(last.doubleValue()), text, ink == Ink.TARGET ? Ink.TARGET : Ink.TEXT, false);
        }
    }

    private void range() {
        List<List<Spot>> uppers = steps.of(mark -> mark.lower() == null ? null : mark.upper());
        List<List<Spot>> lowers = steps.of(mark -> mark.upper() == null ? null : mark.lower());
        for (int i = 0; i < uppers.size(); i++) {
            var outline = new ArrayList<>(uppers.get(i));
            outline.addAll(lowers.get(i).reversed());
            shapes.add(new Shape.Area(outline, Ink.RANGE));
            shapes.add(new Shape.Line(uppers.get(i), Ink.RANGE_EDGE));
            shapes.add(new Shape.Line(lowers.get(i), Ink.RANGE_EDGE));
        }
        Plot.Mark last = plot.marks().getLast();
        if (last.lower() != null && last.upper() != null) {
            double middle = axis.y((last.lower().doubleValue() + last.upper().doubleValue()) / 2);
            String text = words.say(
                    last.near() ? "chart.band" : "chart.range", plot.brief(last.lower()), plot.brief(last.upper()));
            ends.add(middle, text, Ink.TEXT, false);
        }
    }

    private void besides() {
        for (int i = 0; i < plot.besides().size(); i++) {
            Ink ink = BESIDES.get(i % BESIDES.size());
            List<Plot.Mark> shown = plot.besides().get(i).marks().stream()
                    .filter(mark -> time.shows(mark.period().end()))
                    .toList();
            series(shown, ink);
            dots(shown, ink);
            List<Plot.Mark> known = shown.stream()
                    .filter(mark -> mark.figure() instanceof Figure.Known)
                    .toList();
            if (!known.isEmpty()) {
                Plot.Mark last = known.getLast();
                String text = words.say("chart.beside", plot.besides().get(i).name(), plot.brief(last.figure()));
                ends.addSampled(height(last), text, ink);
            }
        }
    }

    private void dots(List<Plot.Mark> marks, Ink ink) {
        marks.stream()
                .filter(mark -> mark.figure() instanceof Figure.Known)
                .forEach(mark ->
                        shapes.add(new Shape.Circle(Spot.of(time.x(mark.period()), height(mark)), 1.8, ink, false)));
    }

    private void inPeriod() {
        List<Plot.Mark> shown = plot.inPeriod().stream()
                .filter(mark -> time.shows(mark.period().end()))
                .toList();
        series(shown, Ink.IN_PERIOD);
        shown.stream()
                .filter(mark -> mark.figure() instanceof Figure.Known)
                .reduce((_, later) -> later)
                .ifPresent(last -> ends.addSampled(height(last), plot.inPeriodName(), Ink.IN_PERIOD));
    }

    /** Strokes through the known figures, interrupted by gaps and by breaks in the series. */
    private void series(List<Plot.Mark> marks, Ink ink) {
        List<Spot> run = new ArrayList<>();
        for (Plot.Mark mark : marks) {
            if (!(mark.figure() instanceof Figure.Known) || mark.breaksHere()) {
                stroke(run, ink);
                run = new ArrayList<>();
            }
            if (mark.figure() instanceof Figure.Known) {
                run.add(Spot.of(time.x(mark.period()), height(mark)));
            }
        }
        stroke(run, ink);
    }

    private void stroke(List<Spot> run, Ink ink) {
        if (run.size() > 1) {
            shapes.add(new Shape.Line(List.copyOf(run), ink));
        }
    }

    private void marks() {
        double radius = plot.marks().size() > 16 ? 2.6 : 3.6;
        for (Plot.Mark mark : plot.known()) {
            shapes.add(new Shape.Circle(
                    Spot.of(time.x(mark.period()), height(mark)), radius, Ink.SERIES, mark.provisional()));
        }
        for (Plot.Mark mark : plot.marks()) {
            if (mark.figure() instanceof Figure.Absent(var reason)
                    && !reason.symbol().isEmpty()) {
                shapes.add(label(
                        time.x(mark.period()),
                        foot - 6,
                        plot.scale().print(mark.figure()),
                        Shape.Anchor.MIDDLE,
                        Ink.QUIET));
            }
        }
        if (!plot.known().isEmpty()) {
            Plot.Mark last = plot.known().getLast();
            ends.add(height(last), plot.brief(last.figure()), Ink.SERIES, true);
        }
    }

    private void breaks() {
        for (int i = 1; i < plot.marks().size(); i++) {
            if (plot.marks().get(i).breaksHere()) {
                double x = steps.edge(i);
                shapes.add(Shape.Line.of(x, head - 6, x, foot, Ink.BREAK));
                boolean late = x > (left + right) / 2;
                shapes.add(label(
                        x + (late ? -5 : 5),
                        foot - 20,
                        words.say("chart.break"),
                        late ? Shape.Anchor.END : Shape.Anchor.START,
                        Ink.TEXT));
            }
        }
    }

    private void missing() {
        List<Plot.Mark> waiting = plot.waiting();
        if (waiting.isEmpty()) {
            return;
        }
        double from = time.x(waiting.getFirst().period()) - 7;
        double to = time.x(waiting.getLast().period()) + 7;
        shapes.add(Shape.Area.box(from, head, to - from, foot - head, Ink.WHITE).edge(Ink.MISSING));
        String text = words.say("chart.missing");
        if (to - from > Lettering.width(text, SIZE) + 6) {
            shapes.add(label((from + to) / 2, head + 14, text, Shape.Anchor.MIDDLE, Ink.TEXT));
            return;
        }
        boolean late = from > (left + right) / 2;
        shapes.add(label(
                late ? from - 4 : to + 4, head + 12, text, late ? Shape.Anchor.END : Shape.Anchor.START, Ink.TEXT));
    }

    private void flags() {
        for (int i = 0; i < plot.flags().size(); i++) {
            var from = plot.flags().get(i).from();
            if (time.shows(from.start()) || time.shows(from.end())) {
                double x = time.within(from, plot.marks());
                shapes.add(Shape.Line.of(x, 22, x, foot, Ink.FLAG));
                shapes.add(new Shape.Circle(Spot.of(x, 13), 9, Ink.FLAG, true));
                shapes.add(new Shape.Label(
                        Spot.of(x, 17.3), Integer.toString(i + 1), Shape.Anchor.MIDDLE, SIZE, true, Ink.TEXT));
            }
        }
    }

    private double height(Plot.Mark mark) {
        return axis.y(mark.height(plot.scale()).orElseThrow());
    }

    private static Shape label(double x, double y, String text, Shape.Anchor anchor, Ink ink) {
        return new Shape.Label(Spot.of(x, y), text, anchor, SIZE, false, ink);
    }
}
