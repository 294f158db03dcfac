package org.waymark.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lines that hold for a stretch: level strokes half-way to the neighbours, with risers where a new line begins. */
record Steps(List<Plot.Mark> marks, Axis axis, Timeline time) {
    /** One stroke for each run of marks that have the line. */
    List<List<Spot>> of(Function<Plot.Mark, @Nullable BigDecimal> line) {
        var runs = new ArrayList<List<Spot>>();
        List<Spot> run = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            BigDecimal value = line.apply(marks.get(i));
            if (value == null) {
                add(runs, run);
                run = new ArrayList<>();
            } else {
                double y = axis.y(value.doubleValue());
                run.add(Spot.of(edge(i), y));
                run.add(Spot.of(edge(i + 1), y));
            }
        }
        add(runs, run);
        return runs;
    }

    private static void add(List<List<Spot>> runs, List<Spot> run) {
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
    }

    /** Where the stretch that belongs to a mark begins: half-way from the one before. */
    double edge(int index) {
        if (index == 0) {
            return time.left();
        }
        if (index == marks.size()) {
            return time.right();
        }
        return (time.x(marks.get(index - 1).period()) + time.x(marks.get(index).period())) / 2;
    }
}
