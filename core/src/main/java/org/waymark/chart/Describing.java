package org.waymark.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

/** Puts a plot into sentences: what a seeing reader takes from the chart, and no more. */
final class Describing {
    private final Plot plot;
    private final Words words;
    private final List<String> sentences = new ArrayList<>();

    private Describing(Plot plot, Words words) {
        this.plot = plot;
        this.words = words;
    }

    static Description of(Plot plot, Axis axis, Words words) {
        var describing = new Describing(plot, words);
        describing.series();
        describing.lines();
        describing.marks();
        describing.others();
        if (axis.raised()) {
            describing.say("chart.raised", plot.line(axis.ticks().getFirst()));
        }
        return new Description(words.say("chart.title", plot.title()), String.join(" ", describing.sentences));
    }

    private void say(String key, Object... values) {
        sentences.add(words.say(key, values));
    }

    private void series() {
        List<Plot.Mark> known = plot.known();
        Plot.Mark from = plot.marks().getFirst();
        Plot.Mark to = plot.marks().getLast();
        say("chart.text.span", PeriodNames.full(from.period()), PeriodNames.full(to.period()), known.size());
        if (known.isEmpty()) {
            return;
        }
        if (known.size() == 1) {
            say("chart.text.only", figure(known.getFirst()), period(known.getFirst()));
            return;
        }
        var byHeight = Comparator.comparingDouble(
                (Plot.Mark mark) -> mark.height(plot.scale()).orElseThrow());
        Plot.Mark highest = known.stream().max(byHeight).orElseThrow();
        Plot.Mark lowest = known.stream().min(byHeight).orElseThrow();
        say(
                "chart.text.ends",
                figure(known.getFirst()),
                period(known.getFirst()),
                figure(known.getLast()),
                period(known.getLast()));
        say("chart.text.extremes", figure(highest), period(highest), figure(lowest), period(lowest));
    }

    private void lines() {
        Plot.Mark last = plot.marks().getLast();
        if (last.target() != null) {
            say("chart.text.target", plot.line(last.target()), changed(plot.marks(), true));
        }
        BigDecimal from = last.amberFrom();
        BigDecimal to = last.amberTo();
        if (from != null && to != null) {
            say("chart.text.amber", plot.line(from), plot.line(to));
        } else if (last.floorLine() != null) {
            say("chart.text.floor", plot.line(last.floorLine()), changed(plot.marks(), false));
        }
        if (last.lower() != null && last.upper() != null) {
            say(last.near() ? "chart.text.band" : "chart.text.range", plot.line(last.lower()), plot.line(last.upper()));
        }
    }

    /** How many different values a line has had over the chart, less one. */
    private static long changed(List<Plot.Mark> marks, boolean target) {
        return Math.max(
                0,
                marks.stream()
                                .map(mark -> target ? mark.target() : mark.floor())
                                .filter(java.util.Objects::nonNull)
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct()
                                .count()
                        - 1);
    }

    private void marks() {
        List<Plot.Mark> gaps = plot.marks().stream()
                .filter(mark -> mark.figure() instanceof Figure.Absent && !isHidden(mark))
                .toList();
        List<Plot.Mark> hidden =
                plot.marks().stream().filter(Describing::isHidden).toList();
        if (!hidden.isEmpty()) {
            say("chart.text.hidden", hidden.size(), listed(hidden));
        }
        if (!gaps.isEmpty()) {
            say("chart.text.gaps", listed(gaps));
        }
        plot.missing().ifPresent(period -> say("chart.text.missing", PeriodNames.full(period)));
        List<Plot.Mark> provisional =
                plot.known().stream().filter(Plot.Mark::provisional).toList();
        if (!provisional.isEmpty()) {
            say("chart.text.provisional", listed(provisional));
        }
        plot.marks().stream()
                .skip(1)
                .filter(Plot.Mark::breaksHere)
                .forEach(mark -> say("chart.text.break", period(mark)));
    }

    private static boolean isHidden(Plot.Mark mark) {
        return mark.figure().equals(Figure.absent(Absence.CONFIDENTIAL));
    }

    private void others() {
        for (Plot.Beside beside : plot.besides()) {
            beside.marks().stream()
                    .filter(mark -> mark.figure() instanceof Figure.Known)
                    .reduce((_, later) -> later)
                    .ifPresent(mark -> say("chart.text.beside", beside.name(), figure(mark), period(mark)));
        }
        plot.inPeriod().stream()
                .filter(mark -> mark.figure() instanceof Figure.Known)
                .reduce((_, later) -> later)
                .ifPresent(mark -> say("chart.text.inPeriod", plot.inPeriodName(), figure(mark), period(mark)));
        if (!plot.flags().isEmpty()) {
            say("chart.text.flags", plot.flags().size());
        }
    }

    private String listed(List<Plot.Mark> marks) {
        return marks.size() > 6
                ? words.say("chart.text.many", marks.size(), period(marks.getFirst()), period(marks.getLast()))
                : marks.stream().map(Describing::period).collect(Collectors.joining(", "));
    }

    private String figure(Plot.Mark mark) {
        return plot.scale().print(mark.figure());
    }

    private static String period(Plot.Mark mark) {
        return PeriodNames.full(mark.period());
    }
}
