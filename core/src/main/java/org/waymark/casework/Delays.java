package org.waymark.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Stage;
import org.waymark.period.Period;

/**
 * Where the time went in the cases completed late: how many days each stage lay beyond its own limit.
 *
 * @param stage one that has a limit
 * @param cases completed late that went through the stage
 * @param beyond of them, those that took longer in it than its limit
 * @param days by which they did, all together
 */
public record Delays(Stage stage, long cases, long beyond, long days) {

    /** Of every stage that has a limit, in the process's order. */
    public static List<Delays> of(EventLog log, Period completed, LocalDate asKnownAt) {
        return of(log, completed.start(), completed.end(), asKnownAt);
    }

    /** Completed between two days, both counted. */
    public static List<Delays> of(EventLog log, LocalDate from, LocalDate to, LocalDate asKnownAt) {
        CaseTimes whole = CaseTimes.of(log, asKnownAt);
        return log.process().stages().stream()
                .filter(stage -> stage.limit().isPresent())
                .map(stage -> {
                    CaseTimes part = CaseTimes.of(log, stage, asKnownAt);
                    return of(part.stage(), totals(whole, part), from, to);
                })
                .toList();
    }

    /** Of one stage that has a limit, for the cases completed late in each of several periods: one pass over all cases. */
    static List<Delays> of(CaseTimes whole, CaseTimes part, List<Period> completed) {
        DayTotals totals = totals(whole, part);
        return completed.stream()
                .map(period -> of(part.stage(), totals, period.start(), period.end()))
                .toList();
    }

    private static Delays of(Stage stage, DayTotals totals, LocalDate from, LocalDate to) {
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        return new Delays(
                stage, totals.between(0, first, last), totals.between(1, first, last), totals.between(2, first, last));
    }

    private static DayTotals totals(CaseTimes whole, CaseTimes part) {
        var totals = new DayTotals(whole, 3);
        for (int i = 0; i < whole.size(); i++) {
            int end = whole.end(i);
            boolean late = end != Limit.NEVER && !whole.left(i) && end > whole.due(i);
            if (late && part.end(i) != Limit.NEVER && !part.left(i)) {
                int over = part.end(i) - part.due(i);
                totals.add(0, end, 1);
                totals.add(1, end, over > 0 ? 1 : 0);
                totals.add(2, end, Math.max(0, over));
            }
        }
        return totals.run();
    }

    /** The stage that added most days; empty when none added any. */
    public static Optional<Delays> most(List<Delays> all) {
        return all.stream().filter(each -> each.days > 0).max(Comparator.comparingLong(Delays::days));
    }
}
