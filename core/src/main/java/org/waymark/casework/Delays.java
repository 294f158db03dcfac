package org.waymark.casework;

import java.time.LocalDate;
import java.util.ArrayList;
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
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        var all = new ArrayList<Delays>();
        for (Stage stage : log.process().stages()) {
            if (stage.limit().isEmpty()) {
                continue;
            }
            CaseTimes part = CaseTimes.of(log, stage, asKnownAt);
            long cases = 0;
            long beyond = 0;
            long days = 0;
            for (int i = 0; i < whole.size(); i++) {
                int end = whole.end(i);
                boolean late = end >= first && end <= last && !whole.left(i) && end > whole.due(i);
                if (late && part.end(i) != Limit.NEVER && !part.left(i)) {
                    cases++;
                    int over = part.end(i) - part.due(i);
                    beyond += over > 0 ? 1 : 0;
                    days += Math.max(0, over);
                }
            }
            all.add(new Delays(stage, cases, beyond, days));
        }
        return all;
    }

    /** The stage that added most days; empty when none added any. */
    public static Optional<Delays> most(List<Delays> all) {
        return all.stream().filter(each -> each.days > 0).max(Comparator.comparingLong(Delays::days));
    }
}
