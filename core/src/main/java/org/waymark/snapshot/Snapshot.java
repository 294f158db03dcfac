package org.waymark.snapshot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.action.Action;
import org.waymark.action.Promised;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.calendar.Answer;
import org.waymark.calendar.Meeting;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.cohort.Cohort;
import org.waymark.cohort.CohortMember;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentary;
import org.waymark.confidentiality.Protection;
import org.waymark.confidentiality.Rule;
import org.waymark.confidentiality.Rules;
import org.waymark.council.Post;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.observation.Observation;
import org.waymark.target.Target;
import org.waymark.template.Template;

/**
 * Everything on record for one report as known at the end of one day, frozen. Nothing that judges fetches anything.
 *
 * @param asKnownAt the whole day counts
 * @param indicators in the order defined
 * @param observations the newest revision of each key, by indicator, area and cohort, in order of period
 * @param revisions every revision of every figure, in order of area, cohort and period and then of when it was known;
 *     empty when the snapshot was taken without its history
 * @param cases of each kind of casework that the report tells of, by the code of the process, in the report's order; none
 *     when the snapshot was taken without its history
 */
public record Snapshot(
        LocalDate asKnownAt,
        Template template,
        Map<IndicatorCode, Indicator> indicators,
        Gazetteer gazetteer,
        List<CohortMember> cohorts,
        Map<String, Post> posts,
        Map<Who, List<Observation>> observations,
        Map<IndicatorCode, List<Observation>> revisions,
        List<Target> targets,
        List<Commentary> commentaries,
        List<Annotation> annotations,
        Promised promised,
        List<Meeting> meetings,
        List<Answer> answers,
        Map<String, Kept> cases) {

    /** Whose figures: one indicator, area and cohort. */
    public record Who(IndicatorCode indicator, AreaCode area, Cohort cohort) {}

    /**
     * Cases of a kind, and how counts of them are protected.
     *
     * @param totals how those of the whole council are, which others may publish
     */
    public record Kept(EventLog log, Protection protection, Protection totals) {

        /** Protected by the rules for the process's indicator and its breakdowns, the strictest of them for all. */
        public static Kept of(EventLog log, Rules rules) {
            Process process = log.process();
            Set<String> dimensions = new HashSet<>(log.breakdowns().keySet());
            dimensions.add(Rule.ALL);
            return new Kept(
                    log,
                    rules.of(process.including(), dimensions, ""),
                    rules.of(process.including(), Set.of(), process.source()));
        }

        /** For those who see everything. */
        public Kept bare() {
            return new Kept(log, Protection.NONE, Protection.NONE);
        }
    }

    /** Reads the stores once. The scope is the template's sections, and whatever their indicators name. */
    public static Snapshot take(Stores stores, Template template, LocalDate asKnownAt) {
        return take(stores, template, asKnownAt, false);
    }

    /** The same, with what each figure was before it was revised. */
    public static Snapshot withHistory(Stores stores, Template template, LocalDate asKnownAt) {
        return take(stores, template, asKnownAt, true);
    }

    private static Snapshot take(Stores stores, Template template, LocalDate asKnownAt, boolean history) {
        LocalDateTime before = asKnownAt.plusDays(1).atStartOfDay();
        var indicators = new LinkedHashMap<IndicatorCode, Indicator>();
        stores.definitions().indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
        Set<IndicatorCode> scope = inScope(indicators, template);
        var observations = new LinkedHashMap<Who, List<Observation>>();
        for (Observation observation : stores.observations().newestBefore(before, scope)) {
            var key = observation.key();
            observations
                    .computeIfAbsent(new Who(key.indicator(), key.area(), key.cohort()), _ -> new ArrayList<>())
                    .add(observation);
        }
        Map<IndicatorCode, List<Observation>> revisions = history
                ? stores.observations().revisionsBefore(before, scope).stream()
                        .collect(
                                Collectors.groupingBy(revision -> revision.key().indicator()))
                : Map.of();
        var posts = new TreeMap<String, Post>();
        stores.definitions().posts().forEach(post -> posts.put(post.code(), post.withoutContact()));
        return new Snapshot(
                asKnownAt,
                template,
                indicators,
                stores.definitions().gazetteer(),
                stores.definitions().cohorts(),
                posts,
                observations,
                revisions,
                stores.targets().newestBefore(before),
                stores.commentaries().newestBefore(before),
                stores.commentaries().annotations(),
                Promised.of(stores.actions()),
                stores.meetings().all(),
                stores.answers().newestBefore(before),
                history ? cases(stores, template, asKnownAt) : Map.of());
    }

    private static Map<String, Kept> cases(Stores stores, Template template, LocalDate asKnownAt) {
        var cases = new LinkedHashMap<String, Kept>();
        List<String> asked = template.layout().casework().processes();
        if (asked.isEmpty()) {
            return cases;
        }
        Rules rules = Rules.of(stores.confidentiality().all());
        List<Process> processes = stores.cases().processes();
        for (String code : asked) {
            for (Process process : processes) {
                if (process.code().equals(code)) {
                    cases.put(code, Kept.of(stores.cases().log(process, asKnownAt), rules));
                }
            }
        }
        return cases;
    }

    /** The same with other cases, or with others' protection of them. */
    public Snapshot with(Map<String, Kept> cases) {
        return with(observations, revisions, commentaries, annotations, answers, cases);
    }

    /** The same with other figures and words: those that may be shown. */
    public Snapshot with(
            Map<Who, List<Observation>> observations,
            Map<IndicatorCode, List<Observation>> revisions,
            List<Commentary> commentaries,
            List<Annotation> annotations) {
        return with(observations, revisions, commentaries, annotations, answers, cases);
    }

    /** The same with other answers: those that may be shown. */
    public Snapshot answered(List<Answer> answers) {
        return with(observations, revisions, commentaries, annotations, answers, cases);
    }

    private Snapshot with(
            Map<Who, List<Observation>> observations,
            Map<IndicatorCode, List<Observation>> revisions,
            List<Commentary> commentaries,
            List<Annotation> annotations,
            List<Answer> answers,
            Map<String, Kept> cases) {
        return new Snapshot(
                asKnownAt,
                template,
                indicators,
                gazetteer,
                cohorts,
                posts,
                observations,
                revisions,
                targets,
                commentaries,
                annotations,
                promised,
                meetings,
                answers,
                cases);
    }

    /** Each promise with what became of it, as last recorded. */
    public List<Action> actions() {
        return promised.all();
    }

    /** The same with other words of promises and minutes: those that may be shown. */
    public Snapshot with(Promised other) {
        return new Snapshot(
                asKnownAt,
                template,
                indicators,
                gazetteer,
                cohorts,
                posts,
                observations,
                revisions,
                targets,
                commentaries,
                annotations,
                other,
                meetings,
                answers,
                cases);
    }

    public List<Observation> observations(IndicatorCode indicator, AreaCode area) {
        return observations.getOrDefault(new Who(indicator, area, Cohort.ALL), List.of());
    }

    /** Every revision of the council's own figures, of all its people or cases, in order of period. */
    public List<Observation> ownRevisions(IndicatorCode indicator) {
        return revisions.getOrDefault(indicator, List.of()).stream()
                .filter(row -> row.key().area().equals(template.council())
                        && row.key().cohort().isAll())
                .toList();
    }

    private static Set<IndicatorCode> inScope(Map<IndicatorCode, Indicator> indicators, Template template) {
        var scope = new HashSet<IndicatorCode>();
        for (Indicator indicator : indicators.values()) {
            for (Version version : indicator.all()) {
                if (template.sections().isEmpty()
                        || template.sections().contains(version.ownership().section())) {
                    scope.add(indicator.code());
                    version.benchmark().ifPresent(scope::add);
                    version.measurement().underlying().ifPresent(scope::add);
                    scope.addAll(version.related());
                }
            }
        }
        List.copyOf(scope).forEach(code -> addParts(code, indicators, scope));
        return scope;
    }

    /** What an indicator is made of, and what that is made of. */
    private static void addParts(
            IndicatorCode code, Map<IndicatorCode, Indicator> indicators, Set<IndicatorCode> scope) {
        Indicator indicator = indicators.get(code);
        if (indicator == null) {
            return;
        }
        indicator.all().stream()
                .flatMap(version -> version.measurement().composition().stream())
                .flatMap(made -> made.indicators().stream())
                .forEach(part -> {
                    if (scope.add(part)) {
                        addParts(part, indicators, scope);
                    }
                });
    }
}
