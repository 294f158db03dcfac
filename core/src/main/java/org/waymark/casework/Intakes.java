package org.waymark.casework;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Of each period, in order; the periods do not overlap. */
    public static List<Intake> of(CaseTimes times, List<Period> periods) {
        long[] starts = periods.stream()
                .mapToLong(period -> period.start().toEpochDay())
                .toArray();
        long[] ends =
                periods.stream().mapToLong(period -> period.end().toEpochDay()).toArray();
        var counts = new long[periods.size()][5];
        for (int i = 0; i < times.size(); i++) {
            int start = times.start(i);
            int found = Arrays.binarySearch(starts, start);
            int at = found >= 0 ? found : -found - 2;
            if (start == Limit.NEVER || at < 0 || start > ends[at]) {
                continue;
            }
            counts[at][0]++;
            counts[at][fate(times, i)]++;
        }
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Intake(
                        periods.get(i),
                        counts[i][0],
                        counts[i][1],
                        counts[i][2],
                        counts[i][3],
                        counts[i][4],
                        times.process().aim()))
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
