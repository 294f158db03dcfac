package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.trend.ProcessChart;
import org.waymark.trend.ProcessRules;

/**
 * The limits of an indicator's process, whatever rule tells its direction of travel.
 *
 * @param last the period of the chart's last point
 * @param behind whether the points are the figures of each period on its own behind an overlapping one
 */
public record Limits(ProcessChart chart, Period last, boolean behind) {
    /** With fewer figures limits say next to nothing. */
    public static final int LEAST = 8;

    /** Limits of a long series come from its newest figures: a process is not the same for ever. */
    private static final int MOST = 36;

    /**
     * Empty for overlapping figures with nothing behind them, for fewer than {@link #LEAST} figures since the series was last
     * broken, and for figures that are all the same, which have no limits.
     */
    static Optional<Limits> of(
            Indicator indicator, Version version, List<Point> history, List<Point> inPeriod, List<LocalDate> restarts) {
        boolean overlapping = version.measurement().overlapping();
        List<Point> known = (overlapping ? inPeriod : history)
                .stream()
                        .filter(point -> point.figure() instanceof Figure.Known)
                        .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Period last = known.getLast().period();
        Optional<Period> broke = indicator.lastBreakBy(last);
        List<Point> comparable = known.stream()
                .filter(point -> broke.isEmpty()
                        || !point.period().start().isBefore(broke.get().start()))
                .toList();
        List<Point> newest = comparable.subList(Math.max(0, comparable.size() - MOST), comparable.size());
        if (newest.size() < LEAST) {
            return Optional.empty();
        }
        Polarity own = version.measurement().polarity();
        ProcessChart chart = ProcessChart.xmr(
                Travel.values(newest),
                own == Polarity.TARGET ? Polarity.NONE : own,
                Travel.fresh(newest, restarts),
                OptionalInt.empty(),
                ProcessRules.MAKING_DATA_COUNT);
        return chart.assessable() ? Optional.of(new Limits(chart, last, overlapping)) : Optional.empty();
    }
}
