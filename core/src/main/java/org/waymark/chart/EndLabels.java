package org.waymark.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names written at the right-hand ends of lines instead of a legend, moved apart until none covers another. */
final class EndLabels {
    private static final double LEADING = 1.12;

    private record Wanted(double y, List<String> lines, Ink ink, boolean bold) {
        double height(double size) {
            return lines.size() * size * LEADING;
        }
    }

    private final List<Wanted> wanted = new ArrayList<>();
    private final double x;
    private final double room;
    private final double size;

    EndLabels(double x, double room, double size) {
        this.x = x;
        this.room = room;
        this.size = size;
    }

    void add(double y, String text, Ink ink, boolean bold) {
        wanted.add(new Wanted(y, Lettering.wrap(text, bold ? size * 1.08 : size, room, 3), ink, bold));
    }

    /** The labels between {@code head} and {@code foot}, in order of height, each as near its line as the others let it. */
    List<Shape> place(double head, double foot) {
        List<Wanted> order =
                wanted.stream().sorted(Comparator.comparingDouble(Wanted::y)).toList();
        double[] tops = new double[order.size()];
        double free = head;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(free, order.get(i).y() - order.get(i).height(size) / 2);
            free = tops[i] + order.get(i).height(size) + 1.5;
        }
        double limit = foot;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], limit - order.get(i).height(size));
            limit = tops[i] - 1.5;
        }
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < tops.length; i++) {
            double baseline = tops[i] + size * 0.86;
            for (String line : order.get(i).lines()) {
                shapes.add(new Shape.Label(
                        Spot.of(x, baseline),
                        line,
                        Shape.Anchor.START,
                        size,
                        order.get(i).bold(),
                        order.get(i).ink()));
                baseline += size * LEADING;
            }
        }
        return shapes;
    }
}
