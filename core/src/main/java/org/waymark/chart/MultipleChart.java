package org.waymark.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;

/** One of many small charts of parts, all on the same scale, each with the whole behind it. */
public final class MultipleChart {
    private static final double WIDTH = 176;
    private static final double HEIGHT = 124;
    private static final double SIZE = 12;
    private static final double HEAD = 26;
    private static final double FOOT = 100;
    private static final double RIGHT = 170;

    private MultipleChart() {}

    /**
     * A chart for each part.
     *
     * @param parts each over the same periods, which are at least one
     * @param whole over those periods too; none where it stands on another scale
     * @param wholeName what the grey line is
     */
    public static List<Chart> of(List<Plot> parts, List<Plot.Mark> whole, String wholeName, Words words) {
        var heights = new ArrayList<Double>();
        for (Plot part : parts) {
            part.marks().forEach(mark -> mark.height(part.scale()).ifPresent(heights::add));
            whole.forEach(mark -> mark.height(part.scale()).ifPresent(heights::add));
        }
        return parts.stream()
                .map(part -> {
                    Axis axis = Axis.of(heights, part.scale().unit(), FOOT, HEAD);
                    return draw(part, whole, wholeName, axis, words);
                })
                .toList();
    }

    private static Chart draw(Plot part, List<Plot.Mark> whole, String wholeName, Axis axis, Words words) {
        var shapes = new ArrayList<Shape>();
        List<BigDecimal> ticks = axis.ticks();
        double left = 6
                + Math.max(
                        Lettering.width(tick(part, ticks.getFirst()), SIZE),
                        Lettering.width(tick(part, ticks.getLast()), SIZE));
        Timeline time = Timeline.of(part.marks(), left, RIGHT);
        shapes.add(label(0, 13, Lettering.wrap(part.title(), SIZE, WIDTH - 4, 1).getFirst(), Shape.Anchor.START, true));
        for (BigDecimal each : List.of(ticks.getFirst(), ticks.getLast())) {
            double y = axis.y(each.doubleValue());
            boolean foot = each.equals(ticks.getFirst());
            shapes.add(Shape.Line.of(left, y, RIGHT, y, foot ? Ink.AXIS : Ink.GRID));
            shapes.add(label(left - 4, y + 4, tick(part, each), Shape.Anchor.END, false));
        }
        line(shapes, whole, part.scale(), axis, time, Ink.BENCHMARK);
        line(shapes, part.marks(), part.scale(), axis, time, Ink.SERIES);
        for (Plot.Mark mark : part.marks()) {
            if (mark.figure() instanceof Figure.Absent(var reason)
                    && !reason.symbol().isEmpty()) {
                shapes.add(new Shape.Label(
                        Spot.of(time.x(mark.period()), FOOT - 4),
                        reason.symbol(),
                        Shape.Anchor.MIDDLE,
                        10,
                        false,
                        Ink.QUIET));
            }
        }
        List<Plot.Mark> known = part.known();
        if (!known.isEmpty()) {
            Plot.Mark last = known.getLast();
            Spot at = Spot.of(
                    time.x(last.period()), axis.y(last.height(part.scale()).orElseThrow()));
            shapes.add(new Shape.Circle(at, 3.2, Ink.SERIES, false));
        }
        String from = PeriodNames.brief(part.marks().getFirst().period());
        String to = PeriodNames.brief(part.marks().getLast().period());
        if (part.marks().size() > 1) {
            shapes.add(label(left, FOOT + 17, from, Shape.Anchor.START, false));
        }
        shapes.add(label(RIGHT, FOOT + 17, to, Shape.Anchor.END, false));
        return new Chart(
                WIDTH,
                HEIGHT,
                shapes,
                described(part, whole.isEmpty() ? "" : " " + words.say("chart.multiple.whole", wholeName), words));
    }

    private static Description described(Plot part, String beside, Words words) {
        List<Plot.Mark> known = part.known();
        return new Description(
                part.title(),
                known.isEmpty()
                        ? words.say("chart.multiple.none")
                        : words.say(
                                        "chart.spark",
                                        part.scale().print(known.getFirst().figure()),
                                        PeriodNames.full(known.getFirst().period()),
                                        part.scale().print(known.getLast().figure()),
                                        PeriodNames.full(known.getLast().period()))
                                + beside);
    }

    private static void line(
            List<Shape> shapes, List<Plot.Mark> marks, Scale scale, Axis axis, Timeline time, Ink ink) {
        var run = new ArrayList<Spot>();
        for (Plot.Mark mark : marks) {
            var height = mark.height(scale);
            if (height.isEmpty() || mark.breaksHere()) {
                stroke(shapes, run, ink);
                run.clear();
            }
            height.ifPresent(y -> run.add(Spot.of(time.x(mark.period()), axis.y(y))));
        }
        stroke(shapes, run, ink);
    }

    private static void stroke(List<Shape> shapes, List<Spot> run, Ink ink) {
        if (run.size() > 1) {
            shapes.add(new Shape.Line(List.copyOf(run), ink));
        } else if (run.size() == 1 && ink == Ink.SERIES) {
            shapes.add(new Shape.Circle(run.getFirst(), 1.8, ink, false));
        }
    }

    private static String tick(Plot part, BigDecimal tick) {
        return new Scale(part.scale().unit(), "", Decimals.of(0)).print(tick);
    }

    private static Shape label(double x, double y, String text, Shape.Anchor anchor, boolean bold) {
        return new Shape.Label(Spot.of(x, y), text, anchor, SIZE, bold, Ink.TEXT);
    }
}
