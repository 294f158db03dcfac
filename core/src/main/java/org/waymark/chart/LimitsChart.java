package org.waymark.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;

/** The chart of one indicator's process: the figures, their mean and limits, and the special causes by shape and letter. */
public final class LimitsChart {
    private static final double SIZE = 12.5;

    private final LimitsPlot plot;
    private final Words words;
    private final List<Plot.Mark> plain;
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

    private LimitsChart(LimitsPlot plot, Words words, Canvas canvas) {
        this.plot = plot;
        this.words = words;
        this.canvas = canvas;
        this.right = canvas.right();
        this.foot = canvas.foot();
        this.ends = new EndLabels(right + 10, canvas.width - right - 12, SIZE);
        this.plain = plot.plain();
        this.head = 20 + (plot.scale().label().isEmpty() ? 0 : 19);
        var whole = new Plot(plot.title(), plot.scale(), plain, Optional.empty(), List.of(), "", List.of(), List.of());
        this.axis = Axis.around(Axis.heights(whole), plot.scale().unit(), foot, head);
        this.left = 12
                + axis.ticks().stream()
                        .mapToDouble(tick -> Lettering.width(brief(tick), SIZE))
                        .max()
                        .orElse(0);
        this.time = Timeline.of(plain, left, right);
        this.steps = new Steps(plain, axis, time);
    }

    /** The plot drawn. */
    public static Chart of(LimitsPlot plot, Words words) {
        return new LimitsChart(plot, words, Canvas.USUAL).draw();
    }

    /** The same for large print. */
    public static Chart large(LimitsPlot plot, Words words) {
        return new LimitsChart(plot, words, Canvas.LARGE_PRINT).draw();
    }

    private Chart draw() {
        limits();
        grid();
        line(Ink.TARGET, Plot.Mark::target, "chart.target", Ink.TARGET);
        line(Ink.AXIS, Plot.Mark::floor, "chart.process.mean", Ink.TEXT);
        afresh();
        figures();
        shapes.addAll(ends.place(2, foot + 6));
        return new Chart(canvas.width, canvas.height, shapes, description(), steps());
    }

    private List<Step> steps() {
        return plot.marks().stream()
                .map(mark -> new Step(
                        spot(mark.of()),
                        words.say(
                                "chart.step",
                                PeriodNames.full(mark.of().period()),
                                figure(value(mark.of())) + (mark.cause().isEmpty() ? "" : ", " + mark.cause()))))
                .toList();
    }

    private void limits() {
        List<List<Spot>> uppers = steps.of(Plot.Mark::upper);
        List<List<Spot>> lowers = steps.of(Plot.Mark::lower);
        for (int i = 0; i < uppers.size(); i++) {
            var outline = new ArrayList<>(uppers.get(i));
            outline.addAll(lowers.get(i).reversed());
            shapes.add(new Shape.Area(outline, Ink.RANGE));
            shapes.add(new Shape.Line(uppers.get(i), Ink.RANGE_EDGE));
            shapes.add(new Shape.Line(lowers.get(i), Ink.RANGE_EDGE));
        }
        named(Plot.Mark::upper, "chart.process.upper", Ink.TEXT);
        named(Plot.Mark::lower, "chart.process.lower", Ink.TEXT);
    }

    private void grid() {
        for (BigDecimal tick : axis.ticks()) {
            double y = axis.y(tick.doubleValue());
            boolean base = tick.signum() == 0 || tick.doubleValue() == axis.bottom();
            shapes.add(Shape.Line.of(left, y, right, y, base ? Ink.AXIS : Ink.GRID));
            shapes.add(label(left - 7, y + 4, brief(tick), Shape.Anchor.END, SIZE, Ink.TEXT));
        }
        double widest = plain.stream()
                .mapToDouble(mark -> Lettering.width(PeriodNames.brief(mark.period()), SIZE))
                .max()
                .orElse(60);
        for (Plot.Mark mark : Timeline.labelled(plain, Math.max(1, (int) ((right - left) / (widest + 16))))) {
            double x = time.x(mark.period());
            shapes.add(Shape.Line.of(x, foot, x, foot + 4, Ink.AXIS));
            shapes.add(label(x, foot + 18, PeriodNames.brief(mark.period()), Shape.Anchor.MIDDLE, SIZE, Ink.TEXT));
        }
        if (!plot.scale().label().isEmpty()) {
            shapes.add(label(2, head - 13, plot.scale().label(), Shape.Anchor.START, SIZE, Ink.TEXT));
        }
        if (axis.raised()) {
            String starts = words.say("chart.raised", brief(axis.ticks().getFirst()));
            shapes.add(label(left, foot + 35, starts, Shape.Anchor.START, SIZE, Ink.QUIET));
        }
    }

    private void line(Ink ink, Function<Plot.Mark, @Nullable BigDecimal> of, String key, Ink letters) {
        steps.of(of).forEach(run -> shapes.add(new Shape.Line(run, ink)));
        named(of, key, letters);
    }

    private void named(Function<Plot.Mark, @Nullable BigDecimal> of, String key, Ink letters) {
        BigDecimal last = of.apply(plain.getLast());
        if (last != null) {
            ends.add(axis.y(last.doubleValue()), words.say(key, figure(last)), letters, false);
        }
    }

    private void afresh() {
        for (int i = 1; i < plain.size(); i++) {
            if (plain.get(i).breaksHere()) {
                double x = steps.edge(i);
                boolean late = x > (left + right) / 2;
                shapes.add(Shape.Line.of(x, head - 6, x, foot, Ink.BREAK));
                shapes.add(label(
                        x + (late ? -5 : 5),
                        foot - 8,
                        words.say("chart.process.afresh"),
                        late ? Shape.Anchor.END : Shape.Anchor.START,
                        SIZE,
                        Ink.TEXT));
            }
        }
    }

    private void figures() {
        var run = new ArrayList<Spot>();
        plain.forEach(mark -> run.add(spot(mark)));
        if (run.size() > 1) {
            shapes.add(new Shape.Line(List.copyOf(run), Ink.SERIES));
        }
        double radius = plain.size() > 16 ? 2.6 : 3.6;
        for (LimitsPlot.Mark mark : plot.marks()) {
            Spot at = spot(mark.of());
            Ink ink = mark.signal().ink();
            double r = radius * 1.7;
            switch (mark.signal()) {
                case NONE -> shapes.add(new Shape.Circle(at, radius, ink, false));
                case IMPROVEMENT -> shapes.add(area(ink, at, 0, -r, r, 0, 0, r, -r, 0));
                case CONCERN -> shapes.add(Shape.Area.box(at.x() - r * 0.8, at.y() - r * 0.8, r * 1.6, r * 1.6, ink));
                case HIGH -> shapes.add(area(ink, at, 0, -r, r, r * 0.8, -r, r * 0.8));
                case LOW -> shapes.add(area(ink, at, 0, r, r, -r * 0.8, -r, -r * 0.8));
            }
            if (mark.signal() != LimitsPlot.Signal.NONE) {
                String letter =
                        words.say("chart.process.letter." + mark.signal().code());
                shapes.add(label(at.x(), at.y() - r - 3, letter, Shape.Anchor.MIDDLE, canvas.mark, Ink.TEXT));
            }
        }
        Plot.Mark last = plain.getLast();
        ends.add(spot(last).y(), figure(value(last)), Ink.SERIES, true);
    }

    /** An outline by its corners, as steps from the middle. */
    private static Shape area(Ink ink, Spot middle, double... steps) {
        var corners = new ArrayList<Spot>();
        for (int i = 0; i < steps.length; i += 2) {
            corners.add(Spot.of(middle.x() + steps[i], middle.y() + steps[i + 1]));
        }
        return new Shape.Area(corners, ink);
    }

    private Description description() {
        var said = new ArrayList<String>();
        said.add(words.say(
                "chart.process.text.span",
                PeriodNames.full(plain.getFirst().period()),
                PeriodNames.full(plain.getLast().period()),
                plain.size()));
        Plot.Mark last = plain.getLast();
        if (last.floor() != null && last.lower() != null && last.upper() != null) {
            said.add(words.say(
                    "chart.process.text.limits", figure(last.floor()), figure(last.lower()), figure(last.upper())));
        }
        if (last.target() != null) {
            said.add(words.say("chart.text.target", figure(last.target()), 0));
        }
        plain.stream()
                .filter(Plot.Mark::breaksHere)
                .forEach(mark -> said.add(words.say("chart.process.text.afresh", PeriodNames.full(mark.period()))));
        List<LimitsPlot.Mark> special = plot.marks().stream()
                .filter(mark -> mark.signal() != LimitsPlot.Signal.NONE)
                .toList();
        said.add(
                special.isEmpty()
                        ? words.say("chart.process.text.none")
                        : words.say(
                                "chart.process.text.causes",
                                special.stream().map(this::cause).collect(Collectors.joining("; "))));
        if (axis.raised()) {
            said.add(words.say("chart.raised", brief(axis.ticks().getFirst())));
        }
        return new Description(words.say("chart.process.title", plot.title()), String.join(" ", said));
    }

    private String cause(LimitsPlot.Mark mark) {
        return words.say(
                "chart.process.text.cause",
                PeriodNames.full(mark.of().period()),
                mark.cause(),
                words.say("chart.process.type." + mark.signal().code()));
    }

    private Spot spot(Plot.Mark mark) {
        return Spot.of(time.x(mark.period()), axis.y(value(mark).doubleValue()));
    }

    private BigDecimal value(Plot.Mark mark) {
        return BigDecimal.valueOf(mark.height(plot.scale()).orElseThrow());
    }

    /** At the indicator's decimals. */
    private String figure(BigDecimal value) {
        Decimals decimals = plot.scale().decimals();
        return new Scale(plot.scale().unit(), "", decimals)
                .print(value.setScale(decimals.places(), RoundingMode.HALF_UP));
    }

    private String brief(BigDecimal tick) {
        return new Scale(plot.scale().unit(), "", Decimals.of(0)).print(tick);
    }

    private static Shape label(double x, double y, String text, Shape.Anchor anchor, double size, Ink ink) {
        return new Shape.Label(Spot.of(x, y), text, anchor, size, false, ink);
    }
}
