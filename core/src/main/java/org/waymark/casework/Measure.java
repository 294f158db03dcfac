package org.waymark.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.period.Period;

/**
 * All that is counted of one process for one period: the indicator, and what it hides.
 *
 * @param cases on record, whether or not they count in the period
 * @param counts of the period
 * @param rolling of the twelve months that end with it
 * @param months of the period with the counts of each
 * @param parts of each breakdown, by dimension and code
 * @param backlog at the end of the period
 * @param flow month by month
 * @param late the length of those completed late in the period
 * @param intakes what became of the cases begun in each month
 * @param stages how long each takes, of the cases that entered it in the period
 * @param delays of the cases completed late
 */
public record Measure(
        Process process,
        Period period,
        LocalDate asKnownAt,
        int cases,
        Counts counts,
        Counts rolling,
        Map<Period, Counts> months,
        Map<String, Map<String, Counts>> parts,
        Backlog backlog,
        List<Flow.Step> flow,
        Lengths late,
        List<Intakes.Intake> intakes,
        List<StageTimes> stages,
        List<Delays> delays) {

    /** As known at the end of a day. Where the period is not over by then, the backlog is of that day. */
    public static Measure of(EventLog log, Period period, LocalDate asKnownAt) {
        return each(log, List.of(period), asKnownAt).getFirst();
    }

    /**
     * Of each of several periods, in their order: the cases are passed over as often as for one, so that ten years by month,
     * quarter and year take little longer than one of them.
     */
    public static List<Measure> each(EventLog log, List<Period> periods, LocalDate asKnownAt) {
        return new Measuring(log, periods, asKnownAt).measures();
    }
}
