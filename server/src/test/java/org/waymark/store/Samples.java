package org.waymark.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.waymark.action.Action;
import org.waymark.action.ActionKind;
import org.waymark.action.Minute;
import org.waymark.action.MinuteKind;
import org.waymark.action.Promised;
import org.waymark.action.Update;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.area.Group;
import org.waymark.calendar.Answer;
import org.waymark.calendar.AnswerKind;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.Release;
import org.waymark.cohort.Cohort;
import org.waymark.cohort.CohortMember;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.confidentiality.Dominance;
import org.waymark.confidentiality.Rule;
import org.waymark.council.Post;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Composition;
import org.waymark.indicator.Formula;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Life;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Ownership;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RangeRule;
import org.waymark.indicator.RatingRule;
import org.waymark.indicator.TrendRule;
import org.waymark.indicator.Version;
import org.waymark.indicator.Visibility;
import org.waymark.indicator.Wording;
import org.waymark.intake.Pack;
import org.waymark.intake.PackFile;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.office.Reading;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.target.Origin;
import org.waymark.target.Target;
import org.waymark.template.Comparison;
import org.waymark.template.FrontSheet;
import org.waymark.template.Patterns;
import org.waymark.template.ReportLayout;
import org.waymark.template.Template;
import org.waymark.template.TrendSettings;

/** A small council's pack in which every field says something, and every field that may be empty is empty once. */
final class Samples {
    static final AreaCode KENT = AreaCode.of("E10000016");
    static final IndicatorCode EHCP = IndicatorCode.of("ehcp-20-weeks");
    static final IndicatorCode CALLS = IndicatorCode.of("calls-answered");
    private static final Optional<Composition> COUNTED_IN = Formula.parse("ehcp-20-weeks - 0.50*calls-answered")
            .map(above -> new Composition(above, Formula.parse("2*ehcp-20-weeks")));
    static final List<PackFile> FILES = List.of(
            new PackFile("observations.csv", "a".repeat(64), 1234), new PackFile("more/rows.csv", "b".repeat(64), 5));

    /** Says nothing, of every figure. */
    static final Rule NO_RULE = new Rule(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "");

    private Samples() {}

    static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    static LocalDateTime day(String text) {
        return LocalDate.parse(text).atStartOfDay();
    }

    static Pack emptyPack() {
        return new Pack(
                List.of(),
                Gazetteer.of(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Promised.NOTHING,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Answer answer(String why, String day) {
        return new Answer(
                EHCP,
                period("FY2024-25-Q1"),
                AnswerKind.NOTHING_NEW,
                why,
                "dcs",
                LocalDate.parse(day).atTime(9, 30),
                "e-mail");
    }

    static Pack pack() {
        return new Pack(
                List.of(
                        new Indicator(EHCP, List.of(version(1), version(2), version(3))),
                        new Indicator(CALLS, List.of(plain()))),
                Gazetteer.of(areas(), groups()),
                List.of(
                        new CohortMember("need", "asd", "Autism", Optional.of("all-needs"), true, "SEN2"),
                        new CohortMember("need", "all-needs", "All needs", Optional.empty(), false, "")),
                List.of(new Post(
                        "dcs",
                        "Director of Children’s Services",
                        "CYPE",
                        "SEND",
                        "ad-send",
                        "dcs@example.gov.uk",
                        "staff list")),
                List.of(template()),
                targets(),
                List.of(
                        words("2024-07-20", "First \\ thoughts\twith a tab"),
                        words("2024-08-01", "Second thoughts,\nover two lines")),
                List.of(
                        new Annotation(
                                period("2023-03-01"),
                                Optional.of(period("2023-04")),
                                Optional.of(EHCP),
                                "",
                                "New system",
                                true,
                                "minutes"),
                        new Annotation(
                                period("2020-03"),
                                Optional.empty(),
                                Optional.empty(),
                                "Children",
                                "Lockdown",
                                false,
                                "")),
                new Promised(
                        List.of(
                                new Action(
                                        "a-1",
                                        "Deep dive",
                                        Optional.of(EHCP),
                                        "dcs",
                                        Optional.of(LocalDate.of(2024, 9, 16)),
                                        "Cabinet, item 7",
                                        Optional.of(LocalDate.of(2024, 12, 1)),
                                        "open",
                                        Optional.of(LocalDate.of(2024, 11, 30)),
                                        "paper 7",
                                        Optional.of(ActionKind.DEEP_DIVE),
                                        "minutes"),
                                new Action(
                                        "a-2",
                                        "Anything",
                                        Optional.empty(),
                                        "",
                                        Optional.empty(),
                                        "",
                                        Optional.empty(),
                                        "",
                                        Optional.empty(),
                                        "",
                                        Optional.empty(),
                                        "")),
                        List.of(
                                new Update(
                                        "a-1",
                                        LocalDate.of(2024, 10, 1),
                                        "The paper needs the September figures",
                                        "dcs",
                                        Optional.of(LocalDate.of(2024, 12, 15)),
                                        Optional.of(LocalDate.of(2024, 10, 2)),
                                        "note"),
                                new Update(
                                        "a-1",
                                        LocalDate.of(2024, 11, 1),
                                        "Figures in",
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        "")),
                        List.of(
                                new Minute(
                                        "cabinet-2024-09",
                                        "7",
                                        MinuteKind.QUESTION,
                                        "Why is it late?",
                                        Optional.of(EHCP),
                                        "Ward member for Thanet",
                                        "a-1",
                                        "Because of staff",
                                        Optional.of(LocalDate.of(2024, 10, 3)),
                                        Optional.of(LocalDate.of(2024, 9, 27)),
                                        "minutes"),
                                new Minute(
                                        "cabinet-2024-09",
                                        "",
                                        MinuteKind.RESOLUTION,
                                        "That the report be noted",
                                        Optional.empty(),
                                        "",
                                        "",
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        ""))),
                List.of(
                        new Meeting(
                                "cabinet-2024-09",
                                "Cabinet",
                                LocalDate.of(2024, 9, 26),
                                period("FY2024-25-Q1"),
                                Optional.of(LocalDate.of(2024, 9, 16)),
                                Optional.of(LocalDate.of(2024, 9, 18)),
                                "qpr",
                                "calendar"),
                        new Meeting(
                                "spare",
                                "Panel",
                                LocalDate.of(2024, 7, 1),
                                period("2024-05"),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "")),
                List.of(
                        new Release(
                                "DfE SEN2",
                                period("CY2023"),
                                LocalDate.of(2024, 6, 13),
                                Optional.of(LocalDate.of(2024, 6, 14))),
                        new Release("DfE SEN2", period("CY2024"), LocalDate.of(2025, 6, 12), Optional.empty())),
                List.of(
                        answer("Nothing new: the survey is yearly", "2024-07-02"),
                        answer("The survey is yearly, and next comes in March", "2024-07-09")),
                List.of(
                        new Rule(
                                Optional.of(EHCP),
                                Optional.of("need"),
                                Optional.of(3),
                                Optional.of(Rule.Zeros.HIDE),
                                Optional.of(5),
                                Optional.of(new Dominance.WithinKnowing(60, 80)),
                                Optional.of("phase"),
                                Optional.of(false),
                                Optional.of(2),
                                Optional.of(75),
                                Optional.of("DfE"),
                                "asked for by the panel",
                                "minutes"),
                        NO_RULE));
    }

    static List<Observation> observations() {
        return List.of(
                observation(CALLS, "2024-06", "90.10", "2024-07-05", 2),
                observation(CALLS, "2024-05", "1.50", "2024-06-05", 3),
                observation(EHCP, "2024-06", "27.0", "2024-07-12", 4),
                new Observation(
                        key(EHCP, "FY2024-25-Q1", "need:asd+phase:primary"),
                        null,
                        new BigDecimal("541"),
                        new BigDecimal("2002.00"),
                        Status.PROVISIONAL,
                        null,
                        LocalDateTime.of(2024, 7, 12, 10, 30),
                        "DfE, “SEN2”",
                        "tab\there \\N \\. and\r\nline",
                        new Provenance("more/rows.csv", 2)),
                new Observation(
                        key(EHCP, "CY2023", "all"),
                        null,
                        null,
                        null,
                        Status.FINAL,
                        Absence.ROUNDS_TO_ZERO_OLD,
                        day("2024-06-13"),
                        "",
                        "",
                        new Provenance("more/rows.csv", 3)));
    }

    static ObservationKey key(IndicatorCode indicator, String period, String cohort) {
        return new ObservationKey(indicator, KENT, Cohort.parse(cohort).orElseThrow(), period(period));
    }

    static Observation observation(IndicatorCode indicator, String period, String value, String recorded, long row) {
        return observation(indicator, period, value, Status.FINAL, recorded, row);
    }

    static Observation observation(
            IndicatorCode indicator, String period, String value, Status status, String recorded, long row) {
        return new Observation(
                key(indicator, period, "all"),
                new BigDecimal(value),
                null,
                null,
                status,
                null,
                day(recorded),
                "",
                "",
                new Provenance("observations.csv", row));
    }

    static Reading reading(Pack pack, List<Observation> observations) {
        return accepted -> {
            observations.forEach(accepted);
            return new Checked<>(pack, new Findings());
        };
    }

    static Version version(int number) {
        return new Version(
                number,
                number == 2 ? Optional.of(period("FY2023-24")) : Optional.empty(),
                number == 3,
                Kind.KPI,
                new Wording("EHCPs within 20 weeks", "Share …", "issued in time", "issued", "SEN2"),
                new Ownership("Children", "SEND", "dcs", "mi-team"),
                new Measurement(
                        new Scale(Unit.RATE, "per 10,000", Decimals.of(1)),
                        new BigDecimal("10000"),
                        Polarity.HIGHER,
                        YearType.ACADEMIC,
                        Frequency.MONTH,
                        Basis.ROLLING_12,
                        number == 3 ? Calculation.FROM_INDICATORS : Calculation.FROM_PARTS,
                        number == 3 ? COUNTED_IN : Optional.empty(),
                        Optional.of(IndicatorCode.of("ehcp-monthly")),
                        Optional.of(11),
                        45),
                new Life(
                        Optional.of(period("FY2022-23-Q1")),
                        Optional.of(period("FY2025-26-Q1")),
                        Optional.of(CALLS),
                        "a new return"),
                number == 2,
                Optional.of(new RatingRule.Tolerance(new BigDecimal("7.50"))),
                Optional.of(TrendRule.SAME_PERIOD_LAST_YEAR),
                number == 3 ? RangeRule.SEASONAL : RangeRule.GIVEN,
                Optional.of(9),
                Optional.of(IndicatorCode.of("sen2-ehcp")),
                false,
                List.of(CALLS, IndicatorCode.of("cost")),
                Visibility.INTERNAL,
                List.of("lg-inform:4736", "lof:1"));
    }

    static Version plain() {
        return new Version(
                1,
                Optional.empty(),
                false,
                Kind.ACTIVITY,
                new Wording("Calls answered", "", "", "", ""),
                new Ownership("Customers", "", "", ""),
                new Measurement(
                        new Scale(Unit.COUNT, "", Decimals.of(0)),
                        BigDecimal.ONE,
                        Polarity.NONE,
                        YearType.FINANCIAL,
                        Frequency.QUARTER,
                        Basis.PERIOD,
                        Calculation.AS_SUPPLIED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0),
                new Life(Optional.empty(), Optional.empty(), Optional.empty(), ""),
                false,
                Optional.empty(),
                Optional.empty(),
                RangeRule.GIVEN,
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(),
                Visibility.PUBLIC,
                List.of());
    }

    private static List<Area> areas() {
        return List.of(
                new Area(
                        KENT,
                        "Kent",
                        "Kent",
                        "county",
                        Optional.of(AreaCode.of("E12000008")),
                        Optional.of(LocalDate.of(1974, 4, 1)),
                        Optional.of(LocalDate.of(2028, 3, 31)),
                        Optional.of(AreaCode.of("old-kent")),
                        "ONS"),
                new Area(
                        AreaCode.of("E12000008"),
                        "South East",
                        "SE",
                        "region",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ""));
    }

    private static List<Group> groups() {
        return List.of(new Group(
                "statistical-neighbours",
                "2025",
                KENT,
                List.of(
                        new Group.Member(AreaCode.of("E10000012"), Optional.of(1)),
                        new Group.Member(AreaCode.of("E10000032"), Optional.empty())),
                Optional.of(LocalDate.of(2025, 1, 1)),
                Optional.empty(),
                "DfE"));
    }

    private static Template template() {
        return new Template(
                "qpr",
                "Quarterly Performance Report",
                KENT,
                "Kent County Council",
                Frequency.QUARTER,
                YearType.FINANCIAL,
                List.of("Customers", "Children"),
                Map.of(Frequency.MONTH, 25, Frequency.YEAR, 8),
                List.of(Comparison.SAME_PERIOD_LAST_YEAR, Comparison.PREVIOUS),
                List.of("statistical-neighbours"),
                List.of(AreaCode.of("E92000001")),
                new TrendSettings("regression", 0.1, 5, OptionalDouble.of(0.2)),
                new Patterns(List.of("need"), List.of("district", "school"), Optional.of(period("FY2018-19")), 0.01),
                "An example.",
                new FrontSheet(
                        "The Leader", List.of("Note it.", "Ask again."), List.of("A plan"), "", "It is due.", ""),
                ReportLayout.of(Map.of(
                        "introduction", List.of("In brief."),
                        "parts", List.of("summary", "scorecard"),
                        "columns.kpi", List.of("latest", "area:E92000001", "target-academic"),
                        "panel", List.of(),
                        "panels.red_reports", List.of("2"),
                        "panels.moved_percent", List.of("7.5"),
                        "headings.latest", List.of("Result"))),
                Map.of("colours.amber", "true", "signed-by", "The Leader = her deputy"),
                "report.toml");
    }

    static List<Target> targets() {
        return List.of(
                target("60", null, Target.ALWAYS),
                target("65.0", "50", day("2024-05-01")),
                new Target(
                        CALLS,
                        KENT,
                        Cohort.ALL,
                        period("FY2024-25"),
                        Origin.STATUTORY,
                        null,
                        null,
                        new BigDecimal("80"),
                        new BigDecimal("95"),
                        "",
                        "",
                        Optional.empty(),
                        Target.ALWAYS,
                        ""));
    }

    static Target target(String target, @Nullable String floor, LocalDateTime recorded) {
        return new Target(
                EHCP,
                KENT,
                Cohort.ALL,
                period("FY2024-25"),
                Origin.LOCAL,
                new BigDecimal(target),
                floor == null ? null : new BigDecimal(floor),
                null,
                null,
                "reachable",
                "Cabinet",
                Optional.of(LocalDate.of(2024, 3, 1)),
                recorded,
                "plan");
    }

    private static Commentary words(String recorded, String text) {
        return new Commentary(
                EHCP,
                period("FY2024-25-Q1"),
                CommentaryKind.MANAGEMENT_ACTION,
                text,
                "Head of SEND",
                day(recorded),
                "return");
    }
}
