package org.waymark.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.period.Period;

/** The level scale: days, so that a month's and a year's figures stand where their periods end. */
record Timeline(LocalDate first, LocalDate last, double left, double right) {
    private static final double INSET = 10;

    static Timeline of(List<Plot.Mark> marks, double left, double right) {
        return new Timeline(
                marks.getFirst().period().end(), marks.getLast().period().end(), left, right);
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    double x(Period period) {
        return x(period.end());
    }

    double x(LocalDate day) {
        double days = last.toEpochDay() - first.toEpochDay();
        return days == 0
                ? (left + right) / 2
                : left + INSET + (day.toEpochDay() - first.toEpochDay()) / days * (right - left - 2 * INSET);
    }

    /** The marks written under the axis: the last, and others evenly back from it, as many as have room. */
    static List<Plot.Mark> labelled(List<Plot.Mark> marks, int most) {
        int every = Math.max(1, (int) Math.ceil(marks.size() / (double) most));
        var labelled = new ArrayList<Plot.Mark>();
        for (int i = marks.size() - 1; i >= 0; i -= every) {
            labelled.addFirst(marks.get(i));
        }
        return labelled;
    }
}
