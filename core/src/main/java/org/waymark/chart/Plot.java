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
     * @param breaksHere whether the figure cannot be compared with the ones before
     */
    public record Mark(
            Period period,
            Figure figure,
            boolean provisional,
            @Nullable BigDecimal target,
            @Nullable BigDecimal floor,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            boolean breaksHere) {
        /** A figure and nothing else. */
        public static Mark plain(Period period, Figure figure) {
            return new Mark(period, figure, false, null, null, null, null, false);
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

    /** The marks that have a figure. */
    List<Mark> known() {
        return marks.stream()
                .filter(mark -> mark.figure() instanceof Figure.Known)
                .toList();
    }

    /** The due period, when it is on the chart and has no figure. */
    Optional<Period> missing() {
        return due.filter(period ->
                marks.stream().anyMatch(m -> m.period().equals(period) && !(m.figure() instanceof Figure.Known)));
    }
}
