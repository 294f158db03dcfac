package org.waymark.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.period.Period;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;

/**
 * What a chart is drawn from.
 *
 * @param title what is measured
 * @param marks the series, oldest first, every period of the window, gaps as absent figures
 * @param due the period whose figure is due, drawn as an empty place when it is missing
 * @param inPeriod the figures of each period on its own behind a rolling one; empty when there are none
 * @param inPeriodName what they are called on the chart; empty when there are none
 * @param besides other places' figures
 * @param flags what happened when
 */
public record Plot(
        String title,
        Scale scale,
        List<Mark> marks,
        Optional<Period> due,
        List<Mark> inPeriod,
        String inPeriodName,
        List<Beside> besides,
        List<Flag> flags) {
    /**
     * One period's figure and the lines it is held against.
     *
     * @param floor the floor; or, where nearness counts, how far from the target amber reaches
     * @param breaksHere whether the figure cannot be compared with the ones before
     * @param near whether nearness to the target is what counts, so that the range is where green is
     */
    public record Mark(
            Period period,
            Figure figure,
            boolean provisional,
            @Nullable BigDecimal target,
            @Nullable BigDecimal floor,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            boolean breaksHere,
            boolean near) {
        /** Held against lines of which one side is better. */
        public Mark(
                Period period,
                Figure figure,
                boolean provisional,
                @Nullable BigDecimal target,
                @Nullable BigDecimal floor,
                @Nullable BigDecimal lower,
                @Nullable BigDecimal upper,
                boolean breaksHere) {
            this(period, figure, provisional, target, floor, lower, upper, breaksHere, false);
        }

        /** A figure and nothing else. */
        public static Mark plain(Period period, Figure figure) {
            return new Mark(period, figure, false, null, null, null, null, false);
        }

        /** A floor that is a height and not a distance. */
        @Nullable
        BigDecimal floorLine() {
            return near ? null : floor;
        }

        @Nullable
        BigDecimal amberFrom() {
            return near && target != null && floor != null ? target.subtract(floor) : null;
        }

        @Nullable
        BigDecimal amberTo() {
            return near && target != null && floor != null ? target.add(floor) : null;
        }

        Optional<Double> height(Scale scale) {
            return figure instanceof Figure.Known known
                    ? Optional.of(scale.decimals().round(known).doubleValue())
                    : Optional.empty();
        }
    }

    /** Another place's figures, by the name printed. */
    public record Beside(String name, List<Mark> marks) {}

    /** Something that happened, numbered from 1 in the order given. */
    public record Flag(Period from, Optional<Period> to) {}

    /** A target or other line as it was written, without decimals it was not given. */
    String line(BigDecimal value) {
        return new Scale(scale.unit(), scale.label(), Decimals.of(0)).print(value);
    }

    /** For a label on the chart: the words after a rate stand once above its axis. */
    String brief(BigDecimal value) {
        return new Scale(scale.unit(), "", Decimals.of(0)).print(value);
    }

    String brief(Figure figure) {
        return new Scale(scale.unit(), "", scale.decimals()).print(figure);
    }

    /** Whether there is no line to draw: one figure, or none, and nothing beside it. */
    public boolean single() {
        return known().size() < 2 && inPeriod.isEmpty() && besides.isEmpty();
    }

    /** The marks that have a figure. */
    List<Mark> known() {
        return marks.stream()
                .filter(mark -> mark.figure() instanceof Figure.Known)
                .toList();
    }

    /** The due period, when it is on the chart and has no figure. */
    Optional<Period> missing() {
        return due.filter(period -> marks.stream().anyMatch(m -> m.period().equals(period) && notHeld(m)));
    }

    /** The periods without a figure that end with the missing one, or go on after it. */
    List<Mark> waiting() {
        int at = marks.stream().map(Mark::period).toList().indexOf(missing().orElse(null));
        if (at < 0) {
            return List.of();
        }
        int from = at;
        int to = at;
        while (from > 0 && notHeld(marks.get(from - 1))) {
            from--;
        }
        while (to + 1 < marks.size() && notHeld(marks.get(to + 1))) {
            to++;
        }
        return marks.subList(from, to + 1);
    }

    private static boolean notHeld(Mark mark) {
        return mark.figure() instanceof Figure.Absent(var reason)
                && reason.symbol().isEmpty();
    }
}
