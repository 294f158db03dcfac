package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.action.Promised;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.period.Period;
import org.waymark.snapshot.Snapshot;
import org.waymark.statistics.StudentT;
import org.waymark.target.Target;
import org.waymark.template.Template;

/**
 * Judges series of any area and cohort by the definitions and targets of one snapshot, each by itself: in arrays where
 * they suffice ({@link Yardstick}), else as a {@link Line}.
 */
public final class Columns {
    private record Whose(AreaCode area, Cohort cohort) {}

    private final Snapshot snapshot;
    private final Period report;
    private final boolean common;
    private final StudentT.Critical critical;
    private final Map<IndicatorCode, Map<Whose, List<Target>>> targets = new HashMap<>();
    private final Map<IndicatorCode, Set<String>> targeted = new HashMap<>();
    private final Map<IndicatorCode, Yardstick> plain = new ConcurrentHashMap<>();
    private final Map<Snapshot.Who, Yardstick> own = new ConcurrentHashMap<>();

    /**
     * @param snapshot whose observations are not looked at
     * @param report the period reported, or the day up to whose end figures count
     * @param common whether an area without a target of its own for an indicator and cohort is held against the council's
     */
    public Columns(Snapshot snapshot, Period report, boolean common) {
        this.snapshot = snapshot;
        this.report = report;
        this.common = common;
        this.critical = new StudentT.Critical(snapshot.template().trend().level());
        for (Target target : snapshot.targets()) {
            targets.computeIfAbsent(target.indicator(), _ -> new HashMap<>())
                    .computeIfAbsent(new Whose(target.area(), target.cohort()), _ -> new ArrayList<>())
                    .add(target);
            targeted.computeIfAbsent(target.indicator(), _ -> new HashSet<>())
                    .add(target.area().value());
        }
    }

    public LocalDate asKnownAt() {
        return snapshot.asKnownAt();
    }

    /** Whether the indicator counts in the report. */
    public boolean counts(Indicator indicator) {
        return indicator.countsIn(report);
    }

    /** Whether any target is for a series of the indicator in the area, of whatever cohort. */
    public boolean ownTargets(Indicator indicator, String area) {
        return targeted.getOrDefault(indicator.code(), Set.of()).contains(area);
    }

    /** What a series is held against. */
    public Yardstick yardstick(Indicator indicator, AreaCode area, Cohort cohort) {
        Map<Whose, List<Target>> byWhose = targets.get(indicator.code());
        if (byWhose != null && (byWhose.containsKey(new Whose(area, cohort)) || (common && !cohort.isAll()))) {
            return own.computeIfAbsent(
                    new Snapshot.Who(indicator.code(), area, cohort), _ -> make(indicator, area, cohort));
        }
        Yardstick known = plain.get(indicator.code());
        return known != null ? known : plain.computeIfAbsent(indicator.code(), _ -> make(indicator, area, cohort));
    }

    private Yardstick make(Indicator indicator, AreaCode area, Cohort cohort) {
        return new Yardstick(
                indicator,
                targets(indicator, area, cohort),
                area,
                snapshot.template(),
                report,
                snapshot.asKnownAt(),
                critical);
    }

    /** The targets of a series, as though it were its council's own. */
    private List<Target> targets(Indicator indicator, AreaCode area, Cohort cohort) {
        var byWhose = targets.getOrDefault(indicator.code(), Map.of());
        List<Target> its = byWhose.get(new Whose(area, cohort));
        if (its == null && common) {
            its = byWhose.get(new Whose(snapshot.template().council(), cohort));
        }
        return its == null
                ? List.of()
                : its.stream().map(target -> as(target, area)).toList();
    }

    private static Target as(Target target, AreaCode area) {
        return new Target(
                target.indicator(),
                area,
                Cohort.ALL,
                target.period(),
                target.origin(),
                target.target(),
                target.floor(),
                target.lower(),
                target.upper(),
                target.rationale(),
                target.approvedBy(),
                target.approvedOn(),
                target.recordedAt(),
                target.source());
    }

    /**
     * The line of one series by itself, made as a report makes its council's own.
     *
     * @param observations the newest revision of each period as known
     */
    public Line line(Indicator indicator, AreaCode area, Cohort cohort, List<Observation> observations) {
        Template template = snapshot.template();
        var whole = new Snapshot(
                snapshot.asKnownAt(),
                new Template(
                        template.report(),
                        template.title(),
                        area,
                        template.councilName(),
                        template.frequency(),
                        template.years(),
                        template.sections(),
                        template.window(),
                        List.of(),
                        List.of(),
                        List.of(),
                        template.trend(),
                        template.patterns(),
                        template.notice(),
                        template.front(),
                        template.layout(),
                        template.deadlines(),
                        template.options(),
                        template.source()),
                Map.of(indicator.code(), indicator),
                snapshot.gazetteer(),
                snapshot.cohorts(),
                Map.of(),
                Map.of(new Snapshot.Who(indicator.code(), area, Cohort.ALL), observations),
                Map.of(),
                targets(indicator, area, cohort),
                List.of(),
                snapshot.annotations(),
                Promised.NOTHING,
                List.of(),
                List.of(),
                Map.of());
        return new Lines(whole, report, false).line(indicator);
    }
}
