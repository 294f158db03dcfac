package org.waymark.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.action.Promised;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.calculation.Figures;
import org.waymark.calendar.Answers;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.Meetings;
import org.waymark.calendar.Release;
import org.waymark.casefile.CaseFiles;
import org.waymark.cohort.Cohort;
import org.waymark.cohort.CohortMember;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentaries;
import org.waymark.commentary.Commentary;
import org.waymark.council.Post;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Composition;
import org.waymark.indicator.Definitions;
import org.waymark.indicator.Formula;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Life;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Ownership;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RangeRule;
import org.waymark.indicator.TrendRule;
import org.waymark.indicator.Version;
import org.waymark.indicator.Visibility;
import org.waymark.indicator.Wording;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Observations;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.snapshot.Snapshot;
import org.waymark.snapshot.Stores;
import org.waymark.target.Origin;
import org.waymark.target.Target;
import org.waymark.template.Comparison;
import org.waymark.template.FrontSheet;
import org.waymark.template.Patterns;
import org.waymark.template.Template;
import org.waymark.template.Templates;
import org.waymark.template.TrendSettings;

/** A small county in memory, for tests that say what they need in a line. */
public final class Shire {
    static final AreaCode COUNTY = AreaCode.of("E10000099");
    static final Period Q1 = Period.parse("FY2024-25-Q1").orElseThrow();

    private final Map<IndicatorCode, List<Version>> versions = new LinkedHashMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private Promised promised = Promised.NOTHING;
    private TrendSettings trends = TrendSettings.PRODUCT;
    private final List<Area> places = new ArrayList<>();
    private final List<CohortMember> groups = new ArrayList<>();
    private Patterns patterns = Patterns.PRODUCT;

    /** What may be said of an indicator; everything else is a quarterly percentage where higher is better. */
    public static final class Defined {
        Kind kind = Kind.KPI;
        Unit unit = Unit.PERCENT;
        Polarity polarity = Polarity.HIGHER;
        Basis basis = Basis.PERIOD;
        Calculation calculation = Calculation.AS_SUPPLIED;
        Frequency frequency = Frequency.QUARTER;
        int version = 1;
        int lag = 0;
        boolean breaks = false;
        boolean draft = false;
        Optional<Composition> composition = Optional.empty();
        RangeRule expectedRange = RangeRule.GIVEN;
        Optional<Period> from = Optional.empty();
        Optional<Period> reportedFrom = Optional.empty();
        Optional<Period> retiredFrom = Optional.empty();
        Optional<IndicatorCode> underlying = Optional.empty();
        Optional<Integer> minimumParts = Optional.empty();
        Optional<TrendRule> trend = Optional.empty();
        int decimals = 0;
        YearType years = YearType.FINANCIAL;
        String reason = "";
        Optional<IndicatorCode> replacedBy = Optional.empty();
        Visibility visibility = Visibility.PUBLIC;
        List<IndicatorCode> related = List.of();

        /** Another version, in force from a period on. */
        public Defined from(int number, String period) {
            version = number;
            from = Optional.of(period(period));
            return this;
        }

        /** Available so many days after its period. */
        public void after(int days) {
            lag = days;
        }

        /** For the council's own eyes. */
        public void internal() {
            visibility = Visibility.INTERNAL;
        }

        public void related(String... codes) {
            related = java.util.Arrays.stream(codes).map(IndicatorCode::of).toList();
        }

        /** Made of other indicators: {@code a + b}; an empty denominator for a weighted sum. */
        public void made(String numerator, String denominator) {
            calculation = Calculation.FROM_INDICATORS;
            composition =
                    Optional.of(new Composition(Formula.parse(numerator).orElseThrow(), Formula.parse(denominator)));
        }

        /** Made of its own quarters, four at a time, under a trend rule. */
        public void rolling(TrendRule rule) {
            basis = Basis.ROLLING_12;
            calculation = Calculation.FROM_PARTS;
            trend = Optional.of(rule);
        }

        public void begin(Period first) {
            reportedFrom = Optional.of(first);
        }

        public void retire(Period from) {
            retiredFrom = Optional.of(from);
        }
    }

    public Shire indicator(String code, java.util.function.Consumer<Defined> said) {
        var d = new Defined();
        said.accept(d);
        versions.computeIfAbsent(IndicatorCode.of(code), _ -> new ArrayList<>())
                .add(new Version(
                        d.version,
                        d.from,
                        d.draft,
                        d.kind,
                        new Wording(code, "", "", "", ""),
                        new Ownership("Roads", "", "", ""),
                        new Measurement(
                                new Scale(d.unit, "", Decimals.of(d.decimals)),
                                BigDecimal.ONE,
                                d.polarity,
                                d.years,
                                d.frequency,
                                d.basis,
                                d.calculation,
                                d.composition,
                                d.underlying,
                                d.minimumParts,
                                d.lag),
                        new Life(d.reportedFrom, d.retiredFrom, d.replacedBy, d.reason),
                        d.breaks,
                        Optional.empty(),
                        d.trend,
                        d.expectedRange,
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        d.related,
                        d.visibility,
                        List.of()));
        return this;
    }

    public Shire figure(String code, String period, String value) {
        return figure(
                code, period, value, null, null, null, period(period).end().toString());
    }

    Shire known(String code, String period, String value, String recordedOn) {
        return figure(code, period, value, null, null, null, recordedOn);
    }

    public Shire parts(String code, String period, String numerator, String denominator) {
        return figure(
                code,
                period,
                null,
                numerator,
                denominator,
                null,
                period(period).end().toString());
    }

    /** A figure of a status that came to be known on a day. */
    Shire figure(String code, String period, String value, Status status, String recordedOn) {
        return figure(code, period, value, null, null, null, status, recordedOn);
    }

    /** Somebody else's figure. */
    Shire with(Observation other) {
        observations.add(other);
        return this;
    }

    /** A district of the county. */
    Shire district(String code, String name) {
        places.add(new Area(
                AreaCode.of(code),
                name,
                name,
                "district",
                Optional.of(COUNTY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ""));
        return this;
    }

    Shire group(String dimension, String code, String name, boolean partition) {
        groups.add(new CohortMember(dimension, code, name, Optional.empty(), partition, ""));
        return this;
    }

    /** A figure of a district, of a group, or of a group in a district, that is hidden so that nobody can be identified. */
    Shire hidden(String code, String area, String cohort, String period) {
        observations.add(new Observation(
                new ObservationKey(
                        IndicatorCode.of(code),
                        area.isEmpty() ? COUNTY : AreaCode.of(area),
                        Cohort.parse(cohort).orElseThrow(),
                        period(period)),
                null,
                null,
                null,
                Status.PROVISIONAL,
                Absence.CONFIDENTIAL,
                period(period).end().atStartOfDay(),
                "",
                "",
                new Provenance("observations.csv", observations.size() + 2)));
        return this;
    }

    Shire looking(Patterns asked) {
        patterns = asked;
        return this;
    }

    /** So many of so many in a district, or of a group, or of a group in a district. */
    Shire within(String code, String area, String cohort, String period, String numerator, @Nullable String of) {
        observations.add(new Observation(
                new ObservationKey(
                        IndicatorCode.of(code),
                        area.isEmpty() ? COUNTY : AreaCode.of(area),
                        Cohort.parse(cohort).orElseThrow(),
                        period(period)),
                of == null ? new BigDecimal(numerator) : null,
                of == null ? null : new BigDecimal(numerator),
                of == null ? null : new BigDecimal(of),
                Status.FINAL,
                null,
                period(period).end().atStartOfDay(),
                "",
                "",
                new Provenance("observations.csv", observations.size() + 2)));
        return this;
    }

    Scorecard scorecard() {
        return Scorecard.of(Snapshot.withHistory(stores(), asked(), LocalDate.parse("2024-09-16")), Q1, List.of());
    }

    /** The template, with what it looks for. */
    Template asked() {
        Template plain = template();
        return new Template(
                plain.report(),
                plain.title(),
                plain.council(),
                plain.councilName(),
                plain.frequency(),
                plain.years(),
                plain.sections(),
                plain.window(),
                plain.comparisons(),
                plain.comparators(),
                plain.benchmarks(),
                plain.trend(),
                patterns,
                plain.notice(),
                plain.front(),
                plain.layout(),
                plain.options(),
                plain.source());
    }

    Shire absent(String code, String period, Absence reason) {
        return figure(
                code, period, null, null, null, reason, period(period).end().toString());
    }

    private Shire figure(
            String code,
            String period,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable Absence absence,
            String recordedOn) {
        return figure(code, period, value, numerator, denominator, absence, Status.FINAL, recordedOn);
    }

    private Shire figure(
            String code,
            String period,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable Absence absence,
            Status status,
            String recordedOn) {
        observations.add(new Observation(
                new ObservationKey(IndicatorCode.of(code), COUNTY, Cohort.ALL, period(period)),
                value == null ? null : new BigDecimal(value),
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                status,
                absence,
                LocalDate.parse(recordedOn).atStartOfDay(),
                "",
                "",
                new Provenance("observations.csv", observations.size() + 2)));
        return this;
    }

    public Shire target(String code, String period, String target, @Nullable String floor) {
        return target(code, period, Origin.LOCAL, target, floor);
    }

    Shire target(String code, String period, Origin origin, String target, @Nullable String floor) {
        return target(code, period, origin, target, floor, "");
    }

    Shire target(String code, String period, Origin origin, String target, @Nullable String floor, String rationale) {
        targets.add(new Target(
                IndicatorCode.of(code),
                COUNTY,
                Cohort.ALL,
                period(period),
                origin,
                new BigDecimal(target),
                floor == null ? null : new BigDecimal(floor),
                null,
                null,
                rationale,
                "",
                Optional.empty(),
                Target.ALWAYS,
                ""));
        return this;
    }

    Shire meeting(Meeting given) {
        meetings.add(given);
        return this;
    }

    public Shire meeting(String period, String deadline) {
        LocalDate day = LocalDate.parse(deadline);
        meetings.add(new Meeting(
                "m" + period,
                "Cabinet",
                day.plusDays(10),
                period(period),
                Optional.of(day),
                Optional.empty(),
                "qpr",
                ""));
        return this;
    }

    Shire trends(TrendSettings settings) {
        trends = settings;
        return this;
    }

    /** Limits of processes start afresh with the period. */
    Shire restart(String from, String reason) {
        annotations.add(new Annotation(period(from), Optional.empty(), Optional.empty(), "", reason, true, ""));
        return this;
    }

    public static Template template() {
        return template(TrendSettings.PRODUCT, List.of(), List.of());
    }

    static Template template(List<String> comparators, List<AreaCode> benchmarks) {
        return template(TrendSettings.PRODUCT, comparators, benchmarks);
    }

    private static Template template(TrendSettings trends, List<String> comparators, List<AreaCode> benchmarks) {
        return new Template(
                "qpr",
                "Quarterly",
                COUNTY,
                "The Shire",
                Frequency.QUARTER,
                YearType.FINANCIAL,
                List.of("Roads"),
                Map.of(),
                List.of(Comparison.PREVIOUS, Comparison.SAME_PERIOD_LAST_YEAR),
                comparators,
                benchmarks,
                trends,
                Patterns.PRODUCT,
                "",
                FrontSheet.NONE,
                org.waymark.template.ReportLayout.PRODUCT,
                Map.of(),
                "report.toml");
    }

    public Line line(String code) {
        return line(code, "2024-09-16");
    }

    Line line(String code, String asKnownAt) {
        return Scorecard.of(
                        Snapshot.withHistory(
                                stores(), template(trends, List.of(), List.of()), LocalDate.parse(asKnownAt)),
                        Q1,
                        List.of())
                .line(IndicatorCode.of(code))
                .orElseThrow();
    }

    /** The figures of an indicator as known in the end. */
    Figures figures(String code) {
        Snapshot snapshot = Snapshot.take(stores(), template(), LocalDate.parse("2026-01-01"));
        return OnRecord.figures(
                snapshot, java.util.Objects.requireNonNull(snapshot.indicators().get(IndicatorCode.of(code))), COUNTY);
    }

    Review review(String from, String to) {
        return Reviewing.of(
                Snapshot.take(stores(), template(), LocalDate.parse("2026-01-01")),
                (Period.Year) period(from),
                (Period.Year) period(to));
    }

    static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    public Shire promised(Promised all) {
        promised = all;
        return this;
    }

    public Stores stores() {
        return new Stores(
                new Defs(
                        places,
                        groups,
                        versions.entrySet().stream()
                                .map(entry -> new Indicator(entry.getKey(), entry.getValue()))
                                .toList()),
                (Templates) () -> List.of(template()),
                new Held(observations),
                instant -> targets,
                new Words(annotations),
                promised,
                new Diary(meetings),
                Answers.NONE,
                List::of,
                CaseFiles.NONE);
    }

    private record Held(List<Observation> revisions) implements Observations {
        @Override
        public List<Observation> newestBefore(LocalDateTime before, Set<IndicatorCode> indicators) {
            var newest = new TreeMap<ObservationKey, Observation>();
            revisions.stream()
                    .filter(o -> o.recordedAt().isBefore(before)
                            && indicators.contains(o.key().indicator()))
                    .sorted(Comparator.comparing(Observation::recordedAt))
                    .forEach(o -> newest.put(o.key(), o));
            return List.copyOf(newest.values());
        }

        @Override
        public List<Observation> revisionsBefore(LocalDateTime before, Set<IndicatorCode> indicators) {
            return revisions.stream()
                    .filter(o -> o.recordedAt().isBefore(before)
                            && indicators.contains(o.key().indicator()))
                    .sorted(Comparator.comparing(Observation::key).thenComparing(Observation::recordedAt))
                    .toList();
        }

        @Override
        public List<Observation> revisionsBefore(LocalDateTime before) {
            return revisions.stream()
                    .filter(o -> o.recordedAt().isBefore(before))
                    .sorted(Comparator.comparing(Observation::recordedAt))
                    .toList();
        }
    }

    private record Defs(List<Area> places, List<CohortMember> cohorts, List<Indicator> indicators)
            implements Definitions {
        @Override
        public Gazetteer gazetteer() {
            return Gazetteer.of(places, List.of());
        }

        @Override
        public List<Post> posts() {
            return List.of();
        }
    }

    private record Words(List<Annotation> annotations) implements Commentaries {
        @Override
        public List<Commentary> newestBefore(LocalDateTime instant) {
            return List.of();
        }
    }

    private record Diary(List<Meeting> all) implements Meetings {
        @Override
        public List<Release> releases() {
            return List.of();
        }
    }
}
