package org.waymark.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.waymark.quantity.Unit;

/**
 * The upright scale: three to six round numbers. It starts at nought, or below for figures below it, except that
 * percentages which all lie high and close together may start higher; the chart then says so.
 */
record Axis(double bottom, double top, double step, double foot, double head) {
    private static final List<Double> STEPS = List.of(1.0, 2.0, 2.5, 5.0, 10.0);
    private static final double HIGH = 60;
    private static final double CLOSE = 30;

    /** An axis for the figures, drawn from {@code foot} (its lowest y) up to {@code head}. */
    static Axis of(List<Double> figures, Unit unit, double foot, double head) {
        double least = figures.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = figures.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        boolean raised = unit == Unit.PERCENT && least >= HIGH && most - least <= CLOSE;
        double from = raised ? least - Math.max(2, (most - least) * 0.25) : Math.min(0, least);
        return from(from, Math.max(most - from, unit == Unit.PERCENT ? 4 : 1), most, unit, foot, head);
    }

    /**
     * An axis for limits, which are read by what lies outside them: it starts below the lowest figure, unless nought is as near
     * as the figures are wide.
     */
    static Axis around(List<Double> figures, Unit unit, double foot, double head) {
        double least = figures.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = figures.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double margin = (most - least) * 0.25;
        return least - margin <= most - least
                ? of(figures, unit, foot, head)
                : from(least - margin, most - least + 2 * margin, most, unit, foot, head);
    }

    private static Axis from(double from, double span, double most, Unit unit, double foot, double head) {
        double step = step(span);
        double bottom = Math.floor(from / step) * step;
        double top = Math.max(Math.ceil((from + span) / step - 1e-9) * step, bottom + step);
        if (unit == Unit.PERCENT && most <= 100) {
            top = Math.min(top, 100);
        }
        return new Axis(bottom, top, step, foot, head);
    }

    private static double step(double span) {
        double size = Math.pow(10, Math.floor(Math.log10(span / 4)));
        return STEPS.stream()
                .map(each -> each * size)
                .filter(step -> span / step <= 5)
                .findFirst()
                .orElse(10 * size);
    }

    boolean raised() {
        return bottom > 0;
    }

    double y(double value) {
        return foot - (value - bottom) / (top - bottom) * (foot - head);
    }

    /** The numbers written beside it, lowest first. */
    List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        for (int i = 0; bottom + i * step <= top + step / 1000; i++) {
            ticks.add(BigDecimal.valueOf(bottom + i * step)
                    .setScale(6, RoundingMode.HALF_UP)
                    .stripTrailingZeros());
        }
        return ticks;
    }

    /** Every height that must fit on the axis of a plot. */
    static List<Double> heights(Plot plot) {
        Stream<Plot.Mark> marks = Stream.of(
                        Stream.of(plot.marks(), plot.inPeriod()),
                        plot.besides().stream().map(Plot.Beside::marks))
                .flatMap(each -> each)
                .flatMap(List::stream);
        return marks.flatMapToDouble(mark -> DoubleStream.concat(
                        mark.height(plot.scale()).stream().mapToDouble(Double::doubleValue),
                        Stream.of(
                                        mark.target(),
                                        mark.floorLine(),
                                        mark.amberFrom(),
                                        mark.amberTo(),
                                        mark.lower(),
                                        mark.upper())
                                .filter(java.util.Objects::nonNull)
                                .mapToDouble(BigDecimal::doubleValue)))
                .boxed()
                .toList();
    }
}
