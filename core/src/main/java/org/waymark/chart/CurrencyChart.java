package org.waymark.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How old figures are on the day of a meeting: a bar each, from the end of the period to the meeting. It is hollow until the
 * figure is known and full from then on; a dashed line marks the day on which papers are due.
 */
public final class CurrencyChart {
    private static final double SIZE = 12;
    private static final double ROW = 31;
    private static final double LINE = 13;
    private static final double BAR = 11;
    private static final double NAMES = 200;
    private static final double TOP = 42;
    private static final double FOOT = 22;
    /** For the number of days at the end of a bar. */
    private static final double ROOM = 64;
    /** A figure older than that would leave no room to tell the others apart: its bar begins at the edge. */
    private static final int OLDEST = 400;

    /**
     * One figure.
     *
     * @param known when it came to be known; empty while it is not
     * @param told what is written after its bar
     */
    public record Bar(String name, LocalDate ended, Optional<LocalDate> known, String told) {}

    private CurrencyChart() {}

    /**
     * Drawn.
     *
     * @param due and {@code on}: what is written over the two lines
     * @param months the name of each month that the axis may show
     */
    public static Chart of(
            List<Bar> bars,
            LocalDate deadline,
            LocalDate meeting,
            String due,
            String on,
            java.util.function.Function<YearMonth, String> months,
            Description description) {
        return drawn(Canvas.USUAL.width, bars, deadline, meeting, due, on, months, description);
    }

    /** The same for large print. */
    public static Chart large(
            List<Bar> bars,
            LocalDate deadline,
            LocalDate meeting,
            String due,
            String on,
            java.util.function.Function<YearMonth, String> months,
            Description description) {
        return drawn(Canvas.LARGE_PRINT.width, bars, deadline, meeting, due, on, months, description);
    }

    private record Level(LocalDate first, LocalDate last, double left, double right) {
        double x(LocalDate day) {
            double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
            double at = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, (long) days);
            return left + at / days * (right - left);
        }
    }

    private static Chart drawn(
            double width,
            List<Bar> bars,
            LocalDate deadline,
            LocalDate meeting,
            String due,
            String on,
            java.util.function.Function<YearMonth, String> months,
            Description description) {
        LocalDate oldest = bars.stream()
                .map(Bar::ended)
                .filter(day -> ChronoUnit.DAYS.between(day, meeting) <= OLDEST)
                .min(LocalDate::compareTo)
                .orElse(meeting.minusDays(OLDEST));
        double names = Math.min(NAMES, width * 0.37);
        var level = new Level(oldest.minusDays(7), meeting, names, width - ROOM);
        double foot = TOP + bars.size() * ROW;
        var shapes = new ArrayList<Shape>();
        months(shapes, level, foot, months);
        double y = TOP;
        for (Bar bar : bars) {
            row(shapes, level, bar, y, names);
            y += ROW;
        }
        double papers = level.x(deadline);
        // So that the line is seen where it crosses a full bar.
        shapes.add(Shape.Line.of(papers - 1.6, TOP, papers - 1.6, foot, Ink.WHITE));
        shapes.add(Shape.Line.of(papers + 1.6, TOP, papers + 1.6, foot, Ink.WHITE));
        line(shapes, papers, foot, 30, due, Shape.Anchor.END, Ink.TARGET);
        line(shapes, level.x(meeting), foot, 30, on, Shape.Anchor.START, Ink.AXIS);
        return new Chart(width, foot + FOOT, shapes, description);
    }

    private static void row(List<Shape> shapes, Level level, Bar bar, double y, double names) {
        double middle = y + ROW / 2;
        List<String> name = Lettering.wrap(bar.name(), SIZE, names - 12, 2);
        double at = middle + 4 - (name.size() - 1) * LINE / 2;
        for (String part : name) {
            shapes.add(new Shape.Label(Spot.of(names - 8, at), part, Shape.Anchor.END, SIZE, false, Ink.TEXT));
            at += LINE;
        }
        double from = level.x(bar.ended());
        double to = level.x(level.last());
        double known = bar.known().map(level::x).orElse(to);
        var whole = Shape.Area.box(from, middle - BAR / 2, Math.max(1, to - from), BAR, Ink.WHITE);
        shapes.add(whole);
        if (known < to) {
            shapes.add(Shape.Area.box(known, middle - BAR / 2, to - known, BAR, Ink.SERIES));
        }
        shapes.add(whole.edge(Ink.AXIS));
        shapes.add(new Shape.Label(Spot.of(to + 6, middle + 4), bar.told(), Shape.Anchor.START, SIZE, true, Ink.TEXT));
    }

    private static void line(
            List<Shape> shapes, double x, double foot, double at, String text, Shape.Anchor anchor, Ink ink) {
        shapes.add(Shape.Line.of(x, at - 8, x, foot, ink));
        double beside = anchor == Shape.Anchor.END ? x - 5 : x + 5;
        shapes.add(new Shape.Label(Spot.of(beside, at), text, anchor, SIZE, true, ink == Ink.AXIS ? Ink.TEXT : ink));
    }

    private static void months(
            List<Shape> shapes, Level level, double foot, java.util.function.Function<YearMonth, String> named) {
        double free = level.left();
        YearMonth last = YearMonth.from(level.last());
        for (YearMonth month = YearMonth.from(level.first()).plusMonths(1);
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            double x = level.x(month.atDay(1));
            shapes.add(Shape.Line.of(x, TOP, x, foot, Ink.GRID));
            String name = named.apply(month);
            if (x >= free) {
                shapes.add(new Shape.Label(Spot.of(x, foot + 15), name, Shape.Anchor.MIDDLE, SIZE, false, Ink.TEXT));
                free = x + Lettering.width(name, SIZE) + 10;
            }
        }
    }
}
