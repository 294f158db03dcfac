package org.waymark.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.indicator.Polarity;
import org.waymark.observation.Series;

/**
 * A series against the limits of its own process: NHS England's Making Data Count. See
 * {@code docs/methods/process-limits.md}.
 *
 * <p>A group of one point has no limits, and points against limits without width are not told apart: both are common
 * cause, and {@link #assessable} says so.
 *
 * @param points in order of time, at least one
 */
public record ProcessChart(List<ProcessPoint> points, ProcessRules rules) {
    /** Below this many points limits are called trial limits: the R package warns at fewer than 13. */
    public static final int SETTLED = 13;

    /** Where the limits of one group come from. */
    @FunctionalInterface
    interface Limits {
        /** The limits of each point from one index up to another. */
        ProcessLimits[] of(int from, int to);
    }

    /**
     * XmR limits.
     *
     * @param fresh indices at which the limits are started afresh; the first point always does
     * @param baseline points at the start of each group that its limits come from; empty for all
     * @throws IllegalArgumentException when the series is empty or holds two figures for one period
     */
    public static ProcessChart xmr(
            Series series, Polarity polarity, List<Integer> fresh, OptionalInt baseline, ProcessRules rules) {
        return of(series, polarity, fresh, rules, (from, to) -> {
            int until = baseline.isPresent() ? Math.min(to, from + baseline.getAsInt()) : to;
            var limits = new ProcessLimits[to - from];
            Arrays.fill(limits, ProcessLimits.xmr(Arrays.copyOfRange(series.values(), from, until), rules));
            return limits;
        });
    }

    static ProcessChart of(Series series, Polarity polarity, List<Integer> fresh, ProcessRules rules, Limits limits) {
        int n = series.size();
        if (n == 0) {
            throw new IllegalArgumentException("a process chart has a point");
        }
        for (int i = 1; i < n; i++) {
            if (series.at()[i] <= series.at()[i - 1]) {
                throw new IllegalArgumentException("one figure for each period, in order: " + series.at()[i]);
            }
        }
        var points = new ArrayList<ProcessPoint>(n);
        int group = 0;
        for (int from = 0; from < n; group++) {
            int to = from + 1;
            while (to < n && !fresh.contains(to)) {
                to++;
            }
            ProcessLimits[] held = limits.of(from, to);
            double[] values = Arrays.copyOfRange(series.values(), from, to);
            SpecialCause[] causes = causes(values, held, rules);
            for (int i = from; i < to; i++) {
                SpecialCause cause = causes[i - from];
                points.add(new ProcessPoint(
                        series.at()[i],
                        values[i - from],
                        group,
                        held[i - from],
                        cause,
                        PointType.of(cause.way(), polarity)));
            }
            from = to;
        }
        return new ProcessChart(List.copyOf(points), rules);
    }

    private static SpecialCause[] causes(double[] values, ProcessLimits[] limits, ProcessRules rules) {
        int n = values.length;
        var causes = new SpecialCause[n];
        Arrays.fill(causes, SpecialCause.NONE);
        if (!limits[0].known() || !(limits[0].haveWidth() || rules.flatLimits())) {
            return causes;
        }
        var sides = new int[n];
        var close = new boolean[n];
        var beyond = new int[n];
        for (int i = 0; i < n; i++) {
            sides[i] = limits[i].side(values[i]);
            close[i] = limits[i].close(values[i]);
            beyond[i] = limits[i].beyond(values[i]);
        }
        int[] outside = ProcessSignals.outside(values, limits);
        int[] trend = ProcessSignals.trend(values, rules.trend());
        int[] pair = pairs(close, beyond, sides, rules);
        int[] shift = ProcessSignals.shift(sides, rules.shift());
        boolean[] mean = ProcessSignals.onTheMean(sides, rules.shift());
        for (int i = 0; i < n; i++) {
            causes[i] = outside[i] != 0
                    ? cause(outside[i], SpecialCause.ABOVE_LIMIT, SpecialCause.BELOW_LIMIT)
                    : trend[i] != 0
                            ? cause(trend[i], SpecialCause.RISING, SpecialCause.FALLING)
                            : pair[i] != 0
                                    ? cause(pair[i], SpecialCause.TWO_IN_THREE_ABOVE, SpecialCause.TWO_IN_THREE_BELOW)
                                    : shift[i] != 0
                                            ? cause(shift[i], SpecialCause.SHIFT_ABOVE, SpecialCause.SHIFT_BELOW)
                                            : mean[i] && rules.meanIsASide()
                                                    ? SpecialCause.ON_THE_MEAN
                                                    : SpecialCause.NONE;
        }
        return causes;
    }

    private static int[] pairs(boolean[] close, int[] beyond, int[] sides, ProcessRules rules) {
        return switch (rules.pair()) {
            case BEYOND -> ProcessSignals.beyondInThree(beyond, false);
            case CLOSE -> {
                boolean[] pair = ProcessSignals.closeInThree(close, sides);
                var signal = new int[pair.length];
                Arrays.setAll(signal, i -> pair[i] ? sides[i] : 0);
                yield signal;
            }
        };
    }

    private static SpecialCause cause(int way, SpecialCause above, SpecialCause below) {
        return way > 0 ? above : below;
    }

    public ProcessPoint last() {
        return points.getLast();
    }

    /** How many points the last group has. */
    public int lastGroupSize() {
        return (int)
                points.stream().filter(point -> point.group() == last().group()).count();
    }

    /** Whether the last point can be told apart from its limits. */
    public boolean assessable() {
        return last().limits().known() && (last().limits().haveWidth() || rules.flatLimits());
    }

    /** Whether the last group has too few points for settled limits. */
    public boolean onTrial() {
        return lastGroupSize() < SETTLED;
    }

    public Variation variation() {
        return Variation.of(last());
    }

    /** The target against the limits of the last point; empty where there are none. */
    public Optional<Assurance> assurance(double target, Polarity polarity) {
        return assessable()
                ? Assurance.of(target, last().limits().lower(), last().limits().upper(), polarity)
                : Optional.empty();
    }
}
