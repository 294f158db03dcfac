package org.waymark.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names written at the right-hand ends of lines instead of a legend, moved apart until none covers another. */
final class EndLabels {
    private static final double LEADING = 1.12;

    private static final double APART = 2;
    private static final double SAMPLE = 14;

    /** @param sample whether a piece of the line itself stands before its name */
    private record Wanted(double y, List<String> lines, Ink ink, boolean bold, boolean sample) {
        double height(double size) {
            return lines.size() * size * LEADING + APART;
        }
    }

    /** Labels that would cover each other, moved together about the middle of where they wish to be. */
    private record Cluster(List<Wanted> labels, double middle, double height) {
        static Cluster of(Wanted wanted, double size) {
            return new Cluster(List.of(wanted), wanted.y(), wanted.height(size));
        }

        double top() {
            return middle - height / 2;
        }

        double bottom() {
            return middle + height / 2;
        }

        Cluster with(Cluster below) {
            var all = new ArrayList<>(labels);
            all.addAll(below.labels);
            double weighed = (middle * labels.size() + below.middle * below.labels.size()) / all.size();
            return new Cluster(List.copyOf(all), weighed, height + below.height);
        }

        Cluster within(double head, double foot) {
            double moved = Math.max(head + height / 2, Math.min(middle, foot - height / 2));
            return new Cluster(labels, moved, height);
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
        wanted.add(new Wanted(y, Lettering.wrap(text, bold ? size * 1.08 : size, room, 3), ink, bold, false));
    }

    /** With a piece of the line before it, for a line that nothing else names. */
    void addSampled(double y, String text, Ink line) {
        wanted.add(new Wanted(y, Lettering.wrap(text, size, room - SAMPLE - 4, 4), line, false, true));
    }

    /** The labels between {@code head} and {@code foot}, in order of height, each as near its line as the others let it. */
    List<Shape> place(double head, double foot) {
        var clusters = new ArrayList<Cluster>();
        wanted.stream().sorted(Comparator.comparingDouble(Wanted::y)).forEach(label -> {
            Cluster cluster = Cluster.of(label, size).within(head, foot);
            while (!clusters.isEmpty() && clusters.getLast().bottom() > cluster.top()) {
                cluster = clusters.removeLast().with(cluster).within(head, foot);
            }
            clusters.add(cluster);
        });
        var shapes = new ArrayList<Shape>();
        for (Cluster cluster : clusters) {
            double top = cluster.top() + APART / 2;
            for (Wanted label : cluster.labels()) {
                write(shapes, label, top);
                top += label.height(size);
            }
        }
        return shapes;
    }

    private void write(List<Shape> shapes, Wanted label, double top) {
        double indent = label.sample() ? SAMPLE + 4 : 0;
        if (label.sample()) {
            double middle = top + size * LEADING / 2;
            shapes.add(Shape.Line.of(x, middle, x + SAMPLE, middle, label.ink()));
        }
        double baseline = top + size * 0.9;
        for (String line : label.lines()) {
            shapes.add(new Shape.Label(
                    Spot.of(x + indent, baseline),
                    line,
                    Shape.Anchor.START,
                    size,
                    label.bold(),
                    label.sample() ? Ink.TEXT : label.ink()));
            baseline += size * LEADING;
        }
    }
}
