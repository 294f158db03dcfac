package org.waymark.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.period.Period;

/** The level scale: days, so that a month's and a year's figures stand where their periods end. */
record Timeline(LocalDate first, LocalDate last, double left, double right) {
    private static final double INSET = 10;
    private static final double CLEAR = 8;

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

    /**
     * Where something that began in a period is marked: by its date, the middle of it where it is longer than a day,
     * and clear of the figures on either side, which stand at the ends of their periods.
     */
    double within(Period began, List<Plot.Mark> marks) {
        double wished = (x(began.start()) + x(began.end())) / 2;
        double x = Math.max(left, Math.min(wished, right));
        LocalDate middle =
                LocalDate.ofEpochDay((began.start().toEpochDay() + began.end().toEpochDay()) / 2);
        for (int i = 1; i < marks.size(); i++) {
            LocalDate before = marks.get(i - 1).period().end();
            LocalDate end = marks.get(i).period().end();
            if (middle.isAfter(before) && !middle.isAfter(end)) {
                double clear = Math.min(CLEAR, (x(end) - x(before)) / 2);
                return Math.max(x(before) + clear, Math.min(x, x(end) - clear));
            }
        }
        return x;
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
