package org.waymark.casework;

import java.util.List;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Limit;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

/**
 * What became of the cases begun in each period: the view that a figure of completed cases cannot give, since a backlog cleared
 * makes that one worse and a backlog growing makes it better.
 */
public final class Intakes {
    /** All, and in which of four ways each went. */
    private static final int FATES = 5;

    private Intakes() {}

    /**
     * One period's intake.
     *
     * @param begun all that came in
     * @param left before they were due, and so in no share
     * @param within ended within their limit
     * @param beyond ended beyond it, or left after they had missed it, or still open beyond it
     * @param waiting still open, and not yet due
     * @param aim whether ending within the limit or lasting beyond it is wished
     */
    public record Intake(Period period, long begun, long left, long within, long beyond, long waiting, Aim aim) {

        /** Those that went as wished. */
        public long good() {
            return aim == Aim.END ? within : beyond;
        }

        /** In percent, of those whose fate is known; absent while any of them may yet go either way. */
        public Figure share() {
            return waiting > 0 ? Figure.absent(Absence.NOT_AVAILABLE) : Counts.percent(good(), within + beyond);
        }
    }

    /** Of each period: one pass over all cases. */
    public static List<Intake> of(CaseTimes times, List<Period> periods) {
        var totals = new DayTotals(times, FATES);
        for (int i = 0; i < times.size(); i++) {
            if (times.begun(i)) {
                totals.add(0, times.start(i), 1);
                totals.add(fate(times, i), times.start(i), 1);
            }
        }
        totals.run();
        Aim aim = times.process().aim();
        return periods.stream()
                .map(period -> new Intake(
                        period,
                        totals.in(0, period),
                        totals.in(1, period),
                        totals.in(2, period),
                        totals.in(3, period),
                        totals.in(4, period),
                        aim))
                .toList();
    }

    private static int fate(CaseTimes times, int number) {
        int end = times.end(number);
        int due = times.due(number);
        if (end == Limit.NEVER) {
            return due <= times.asKnown() ? 3 : 4;
        }
        return end > due ? 3 : times.left(number) ? 1 : 2;
    }
}
