package org.waymark.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;

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
        CaseTimes times = CaseTimes.of(log, asKnownAt);
        InTime counted = InTime.of(times);
        Flow flow = Flow.of(times);
        List<Period> months = Frequency.MONTH.within(period.start(), period.end(), YearType.CALENDAR);
        var byMonth = new LinkedHashMap<Period, Counts>();
        months.forEach(month -> byMonth.put(month, counted.in(month)));
        var parts = new LinkedHashMap<String, Map<String, Counts>>();
        times.breakdowns().forEach((dimension, codes) -> {
            var of = new LinkedHashMap<String, Counts>();
            InTime.by(times, codes).forEach((code, part) -> of.put(code, part.in(period)));
            parts.put(dimension, of);
        });
        LocalDate end = period.end().isAfter(asKnownAt) ? asKnownAt : period.end();
        return new Measure(
                log.process(),
                period,
                asKnownAt,
                log.size(),
                counted.in(period),
                counted.rollingTo(period),
                byMonth,
                parts,
                Backlog.at(times, end),
                months.stream()
                        .filter(month -> !month.start().isAfter(asKnownAt))
                        .map(flow::in)
                        .toList(),
                Lengths.completedIn(times, period),
                Intakes.of(times, months),
                StageTimes.all(log, period.start(), period.end(), asKnownAt),
                Delays.of(log, period, asKnownAt));
    }
}
