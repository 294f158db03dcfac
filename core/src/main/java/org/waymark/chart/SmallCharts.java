package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Figure;

/** Charts that fit in a line of a table. */
public final class SmallCharts {
    private static final double SPARK_WIDTH = 84;
    private static final double SPARK_HEIGHT = 22;
    private static final double STRIP = 13;

    private SmallCharts() {}

    /** The series without axes: its shape, its last point. Level of the page: never a substitute for the figures. */
    public static Chart spark(Plot plot, Words words) {
        var shapes = new ArrayList<Shape>();
        List<Plot.Mark> known = plot.known();
        if (!known.isEmpty()) {
            double least =
                    known.stream().mapToDouble(m -> height(m, plot)).min().orElseThrow();
            double most = known.stream().mapToDouble(m -> height(m, plot)).max().orElseThrow();
            Timeline time = Timeline.of(plot.marks(), -6, SPARK_WIDTH + 6);
            List<Spot> run = new ArrayList<>();
            for (Plot.Mark mark : plot.marks()) {
                if (!(mark.figure() instanceof Figure.Known) || mark.breaksHere()) {
                    addRun(shapes, run);
                    run = new ArrayList<>();
                }
                if (mark.figure() instanceof Figure.Known) {
                    double share = most == least ? 0.5 : (height(mark, plot) - least) / (most - least);
                    run.add(Spot.of(time.x(mark.period()), SPARK_HEIGHT - 4 - share * (SPARK_HEIGHT - 8)));
                }
            }
            addRun(shapes, run);
            if (!run.isEmpty()) {
                shapes.add(new Shape.Circle(run.getLast(), 3, Ink.SERIES, false));
            }
        }
        String text = known.isEmpty()
                ? words.say("chart.spark.none")
                : words.say(
                        "chart.spark",
                        plot.scale().print(known.getFirst().figure()),
                        PeriodNames.full(known.getFirst().period()),
                        plot.scale().print(known.getLast().figure()),
                        PeriodNames.full(known.getLast().period()));
        return new Chart(SPARK_WIDTH, SPARK_HEIGHT, shapes, new Description(plot.title(), text));
    }

    private static double height(Plot.Mark mark, Plot plot) {
        return mark.height(plot.scale()).orElseThrow();
    }

    private static void addRun(List<Shape> shapes, List<Spot> run) {
        if (run.size() > 1) {
            shapes.add(new Shape.Line(List.copyOf(run), Ink.BENCHMARK));
        }
    }

    /** A glyph for each of the last reports, oldest first; an empty place is a dot. */
    public static Chart strip(List<java.util.Optional<Glyph>> ratings, Description description) {
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < ratings.size(); i++) {
            double x = i * (STRIP + 3) + 1;
            ratings.get(i)
                    .ifPresentOrElse(
                            glyph -> shapes.addAll(glyph.at(x, 1, STRIP)),
                            () -> shapes.add(
                                    new Shape.Circle(Spot.of(x + STRIP / 2, 1 + STRIP / 2), 1.6, Ink.UNRATED, false)));
        }
        double width = Math.max(1, ratings.size()) * (STRIP + 3) - 1;
        return new Chart(width, STRIP + 2, shapes, description);
    }

    /** One glyph on its own. */
    public static Chart glyph(Glyph glyph, String name) {
        return new Chart(14, 14, glyph.at(1, 1, 12), new Description(name, name));
    }
}
