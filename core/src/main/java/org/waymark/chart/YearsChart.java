package org.waymark.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;

/** Years laid over each other: a line for each over its months, quarters or terms. The newest is the boldest. */
public final class YearsChart {
    /** More lines than this cannot be told apart; the newest are drawn. */
    public static final int MOST = 5;

    private static final double SIZE = 12.5;
    private static final double RIGHT = 396;
    private static final double FOOT = 240;
    private static final double INSET = 10;
    private static final List<Ink> INKS =
            List.of(Ink.SERIES, Ink.IN_PERIOD, Ink.BENCHMARK, Ink.BENCHMARK_SECOND, Ink.BENCHMARK_THIRD);

    /**
     * One year.
     *
     * @param figures one for each place in the year, absent where there is none
     */
    public record Year(String name, List<Figure> figures) {
        public Year {
            figures = List.copyOf(figures);
        }
    }

    private final Scale scale;
    private final List<String> places;
    private final List<Year> years;
    private final Axis axis;
    private final double left;
    private final double head;
    private final EndLabels ends = new EndLabels(RIGHT + 10, SeriesChart.WIDTH - RIGHT - 12, SIZE);
    private final List<Shape> shapes = new ArrayList<>();

    private YearsChart(Scale scale, List<String> places, List<Year> years) {
        this.scale = scale;
        this.places = places;
        this.years = years;
        this.head = scale.label().isEmpty() ? 14 : 33;
        List<Double> heights = years.stream()
                .flatMap(year -> year.figures().stream())
                .flatMap(figure -> height(figure).stream().boxed())
                .toList();
        this.axis = Axis.of(heights, scale.unit(), FOOT, head);
        this.left = 12
                + axis.ticks().stream()
                        .mapToDouble(tick -> Lettering.width(brief(tick), SIZE))
                        .max()
                        .orElse(0);
    }

    /**
     * Drawn.
     *
     * @param places names of the months or quarters, in order
     * @param years oldest first, at least one; of more than {@link #MOST} the newest
     */
    public static Chart of(String title, Scale scale, List<String> places, List<Year> years, Words words) {
        List<Year> newest = years.subList(Math.max(0, years.size() - MOST), years.size());
        return new YearsChart(scale, places, newest).draw(title, words);
    }

    private Chart draw(String title, Words words) {
        grid(words);
        for (int back = years.size() - 1; back >= 0; back--) {
            line(years.get(years.size() - 1 - back), INKS.get(back), back == 0);
        }
        shapes.addAll(ends.place(2, FOOT + 6));
        String said = years.reversed().stream()
                .map(year -> words.say("chart.years.year", year.name(), told(year)))
                .collect(Collectors.joining(" "));
        String raised = axis.raised()
                ? " " + words.say("chart.raised", brief(axis.ticks().getFirst()))
                : "";
        return new Chart(
                SeriesChart.WIDTH,
                SeriesChart.HEIGHT,
                shapes,
                new Description(words.say("chart.years.title", title), said + raised),
                steps(words));
    }

    private List<Step> steps(Words words) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < places.size(); i++) {
            int place = i;
            String said = years.reversed().stream()
                    .filter(year -> height(year.figures().get(place)).isPresent())
                    .map(year -> year.name() + " " + scale.print(year.figures().get(place)))
                    .collect(Collectors.joining(", "));
            double y = height(years.getLast().figures().get(i)).stream()
                    .map(axis::y)
                    .findFirst()
                    .orElse(FOOT);
            if (!said.isEmpty()) {
                steps.add(new Step(Spot.of(x(i), y), words.say("chart.step", places.get(i), said)));
            }
        }
        return steps;
    }

    private String told(Year year) {
        var said = new ArrayList<String>();
        for (int i = 0; i < places.size(); i++) {
            if (!(year.figures().get(i) instanceof Figure.Absent(var reason)
                    && reason.symbol().isEmpty())) {
                said.add(places.get(i) + " " + scale.print(year.figures().get(i)));
            }
        }
        return String.join(", ", said);
    }

    private void grid(Words words) {
        for (BigDecimal tick : axis.ticks()) {
            double y = axis.y(tick.doubleValue());
            boolean foot = tick.signum() == 0 || tick.doubleValue() == axis.bottom();
            shapes.add(Shape.Line.of(left, y, RIGHT, y, foot ? Ink.AXIS : Ink.GRID));
            shapes.add(label(left - 7, y + 4, brief(tick), Shape.Anchor.END, Ink.TEXT));
        }
        for (int i = 0; i < places.size(); i++) {
            shapes.add(Shape.Line.of(x(i), FOOT, x(i), FOOT + 4, Ink.AXIS));
            shapes.add(label(x(i), FOOT + 18, places.get(i), Shape.Anchor.MIDDLE, Ink.TEXT));
        }
        if (!scale.label().isEmpty()) {
            shapes.add(label(2, head - 13, scale.label(), Shape.Anchor.START, Ink.TEXT));
        }
        if (axis.raised()) {
            String starts = words.say("chart.raised", brief(axis.ticks().getFirst()));
            shapes.add(label(left, FOOT + 35, starts, Shape.Anchor.START, Ink.QUIET));
        }
    }

    private void line(Year year, Ink ink, boolean newest) {
        var run = new ArrayList<Spot>();
        Spot last = null;
        for (int i = 0; i < places.size(); i++) {
            OptionalDouble height = height(year.figures().get(i));
            if (height.isEmpty()) {
                stroke(run, ink);
                run.clear();
                continue;
            }
            last = Spot.of(x(i), axis.y(height.getAsDouble()));
            run.add(last);
            shapes.add(new Shape.Circle(last, newest ? 3.6 : 2, ink, false));
        }
        stroke(run, ink);
        if (last != null) {
            ends.add(last.y(), year.name(), newest ? Ink.SERIES : Ink.TEXT, newest);
        }
    }

    private void stroke(List<Spot> run, Ink ink) {
        if (run.size() > 1) {
            shapes.add(new Shape.Line(List.copyOf(run), ink));
        }
    }

    private double x(int place) {
        return places.size() == 1
                ? (left + RIGHT) / 2
                : left + INSET + place * (RIGHT - left - 2 * INSET) / (places.size() - 1);
    }

    private OptionalDouble height(Figure figure) {
        return figure instanceof Figure.Known known
                ? OptionalDouble.of(scale.decimals().round(known).doubleValue())
                : OptionalDouble.empty();
    }

    private String brief(BigDecimal tick) {
        return new Scale(scale.unit(), "", Decimals.of(0)).print(tick);
    }

    private static Shape label(double x, double y, String text, Shape.Anchor anchor, Ink ink) {
        return new Shape.Label(Spot.of(x, y), text, anchor, SIZE, false, ink);
    }
}
