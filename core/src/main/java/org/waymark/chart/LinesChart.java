package org.waymark.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;

/** A few named lines over the same periods. Each has a width, a dash and a mark of its own, and its name at its end. */
public final class LinesChart {
    /** More cannot be told apart without their colours. */
    public static final int MOST = 3;

    private static final double SIZE = 12.5;
    private static final double INSET = 10;
    private static final List<Ink> INKS = List.of(Ink.SERIES, Ink.TARGET, Ink.BENCHMARK_SECOND);

    /** @param figures one for each period, absent where there is none */
    public record Line(String name, List<Figure> figures) {
        public Line {
            figures = List.copyOf(figures);
        }
    }

    /** How far the first line may be off, absent where it is not. */
    public record Spread(String name, List<Figure> lower, List<Figure> upper) {
        public Spread {
            lower = List.copyOf(lower);
            upper = List.copyOf(upper);
        }
    }

    private final Scale scale;
    private final List<Period> periods;
    private final List<Line> lines;
    private final Optional<Spread> spread;
    private final Canvas canvas;
    private final Axis axis;
    private final double left;
    private final EndLabels ends;
    private final List<Shape> shapes = new ArrayList<>();

    private LinesChart(Scale scale, List<Period> periods, List<Line> lines, Optional<Spread> spread, Canvas canvas) {
        this.scale = scale;
        this.periods = periods;
        this.lines = lines;
        this.spread = spread;
        this.canvas = canvas;
        List<Double> heights = Stream.concat(
                        lines.stream().map(Line::figures),
                        spread.stream().flatMap(each -> Stream.of(each.lower(), each.upper())))
                .flatMap(List::stream)
                .flatMap(figure -> height(figure).stream())
                .toList();
        this.axis = Axis.of(heights, scale.unit(), canvas.foot(), 14);
        this.left = 12
                + axis.ticks().stream()
                        .mapToDouble(tick -> Lettering.width(brief(tick), SIZE))
                        .max()
                        .orElse(0);
        this.ends = new EndLabels(canvas.right() + 10, canvas.width - canvas.right() - 12, SIZE);
    }

    /** Drawn over at least one period; of more than {@link #MOST} lines the first. */
    public static Chart of(
            String title, Scale scale, List<Period> periods, List<Line> lines, Optional<Spread> spread, Words words) {
        return drawn(title, scale, periods, lines, spread, words, Canvas.USUAL);
    }

    /** The same for large print. */
    public static Chart large(
            String title, Scale scale, List<Period> periods, List<Line> lines, Optional<Spread> spread, Words words) {
        return drawn(title, scale, periods, lines, spread, words, Canvas.LARGE_PRINT);
    }

    private static Chart drawn(
            String title,
            Scale scale,
            List<Period> periods,
            List<Line> lines,
            Optional<Spread> spread,
            Words words,
            Canvas canvas) {
        return new LinesChart(scale, periods, lines.stream().limit(MOST).toList(), spread, canvas).draw(title, words);
    }

    private Chart draw(String title, Words words) {
        spread.ifPresent(this::fan);
        grid(words);
        for (int i = lines.size() - 1; i >= 0; i--) {
            line(i);
        }
        hidden();
        for (int i = 0; i < lines.size(); i++) {
            name(i, words);
        }
        spread.ifPresent(around -> name(around, words));
        shapes.addAll(ends.place(2, canvas.foot() + 6));
        return new Chart(canvas.width, canvas.height, shapes, told(title, words), steps(words));
    }

    private void grid(Words words) {
        double foot = canvas.foot();
        for (BigDecimal tick : axis.ticks()) {
            double y = axis.y(tick.doubleValue());
            boolean lowest = tick.signum() == 0 || tick.doubleValue() == axis.bottom();
            shapes.add(Shape.Line.of(left, y, canvas.right(), y, lowest ? Ink.AXIS : Ink.GRID));
            shapes.add(label(left - 7, y + 4, brief(tick), Shape.Anchor.END, Ink.TEXT));
        }
        double widest = periods.stream()
                .mapToDouble(period -> Lettering.width(PeriodNames.brief(period), SIZE))
                .max()
                .orElse(60);
        int most = Math.max(1, (int) ((canvas.right() - left) / (widest + 16)));
        int every = Math.max(1, (periods.size() + most - 1) / most);
        for (int i = periods.size() - 1; i >= 0; i -= every) {
            shapes.add(Shape.Line.of(x(i), foot, x(i), foot + 4, Ink.AXIS));
            shapes.add(label(x(i), foot + 18, PeriodNames.brief(periods.get(i)), Shape.Anchor.MIDDLE, Ink.TEXT));
        }
        if (axis.raised()) {
            String starts = words.say("chart.raised", brief(axis.ticks().getFirst()));
            shapes.add(label(left, foot + 35, starts, Shape.Anchor.START, Ink.QUIET));
        }
    }

    private void fan(Spread around) {
        var upper = new ArrayList<Spot>();
        var lower = new ArrayList<Spot>();
        for (int i = 0; i < periods.size(); i++) {
            Optional<Double> least = height(around.lower().get(i));
            Optional<Double> most = height(around.upper().get(i));
            if (least.isPresent() && most.isPresent()) {
                lower.add(Spot.of(x(i), axis.y(least.get())));
                upper.add(Spot.of(x(i), axis.y(most.get())));
            }
        }
        if (upper.size() > 1) {
            var outline = new ArrayList<>(upper);
            outline.addAll(lower.reversed());
            shapes.add(new Shape.Area(List.copyOf(outline), Ink.RANGE));
            shapes.add(new Shape.Line(List.copyOf(upper), Ink.RANGE_EDGE));
            shapes.add(new Shape.Line(List.copyOf(lower), Ink.RANGE_EDGE));
        }
    }

    /** Interrupted by gaps. */
    private void line(int number) {
        Ink ink = INKS.get(number);
        var run = new ArrayList<Spot>();
        var marks = new ArrayList<Shape>();
        for (int i = 0; i < periods.size(); i++) {
            Optional<Double> height = height(lines.get(number).figures().get(i));
            if (height.isEmpty()) {
                stroke(run, ink);
                run.clear();
                continue;
            }
            Spot spot = Spot.of(x(i), axis.y(height.get()));
            run.add(spot);
            marks.add(new Shape.Circle(spot, number == 0 ? 3.4 : number == 1 ? 3 : 1.8, ink, number == 1));
        }
        stroke(run, ink);
        shapes.addAll(marks);
    }

    private void stroke(List<Spot> run, Ink ink) {
        if (run.size() > 1) {
            shapes.add(new Shape.Line(List.copyOf(run), ink));
        }
    }

    /** Its mark stands once, over the axis. */
    private void hidden() {
        for (int i = 0; i < periods.size(); i++) {
            int place = i;
            if (lines.stream()
                    .anyMatch(line -> LinesTold.isHidden(line.figures().get(place)))) {
                String mark = scale.print(Figure.absent(Absence.CONFIDENTIAL));
                shapes.add(label(x(i), canvas.foot() - 6, mark, Shape.Anchor.MIDDLE, Ink.QUIET));
            }
        }
    }

    private void name(int number, Words words) {
        List<Integer> known = LinesTold.known(lines.get(number));
        if (!known.isEmpty()) {
            Figure last = lines.get(number).figures().get(known.getLast());
            ends.addSampled(
                    axis.y(height(last).orElseThrow()),
                    words.say("chart.beside", lines.get(number).name(), scale.print(last)),
                    INKS.get(number));
        }
    }

    private void name(Spread around, Words words) {
        Figure lower = around.lower().getLast();
        height(around.upper().getLast())
                .ifPresent(upper -> ends.addSampled(
                        axis.y(upper),
                        words.say(
                                "chart.lines.around",
                                around.name(),
                                scale.print(lower),
                                scale.print(around.upper().getLast())),
                        Ink.RANGE_EDGE));
    }

    private Description told(String title, Words words) {
        String raised = axis.raised() ? brief(axis.ticks().getFirst()) : "";
        return new LinesTold(scale, periods, words).of(title, lines, spread, raised);
    }

    private List<Step> steps(Words words) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < periods.size(); i++) {
            int place = i;
            List<String> said = lines.stream()
                    .filter(line -> line.figures().get(place) instanceof Figure.Known)
                    .map(line -> words.say(
                            "chart.beside",
                            line.name(),
                            scale.print(line.figures().get(place))))
                    .toList();
            double y = height(lines.getFirst().figures().get(i)).map(axis::y).orElse(canvas.foot());
            if (!said.isEmpty()) {
                steps.add(new Step(
                        Spot.of(x(i), y),
                        words.say("chart.step", PeriodNames.full(periods.get(i)), String.join(", ", said))));
            }
        }
        return steps;
    }

    private double x(int place) {
        return periods.size() == 1
                ? (left + canvas.right()) / 2
                : left + INSET + place * (canvas.right() - left - 2 * INSET) / (periods.size() - 1);
    }

    private Optional<Double> height(Figure figure) {
        return figure instanceof Figure.Known known
                ? Optional.of(scale.decimals().round(known).doubleValue())
                : Optional.empty();
    }

    private String brief(BigDecimal tick) {
        return new Scale(scale.unit(), "", Decimals.of(0)).print(tick);
    }

    private static Shape label(double x, double y, String text, Shape.Anchor anchor, Ink ink) {
        return new Shape.Label(Spot.of(x, y), text, anchor, SIZE, false, ink);
    }
}
