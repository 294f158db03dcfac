package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.cohort.Cohort;
import org.waymark.cohort.CohortMember;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Life;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Ownership;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RangeRule;
import org.waymark.indicator.Version;
import org.waymark.indicator.Visibility;
import org.waymark.indicator.Wording;
import org.waymark.methods.WorkedExample;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;

/** In Dover 3 of 14 plans were in time, of autistic children 17 of 60; in Ashford 4 of 11 plans were. All of it is hidden. */
class QuotingTest {
    private static final AreaCode COUNTY = AreaCode.of("E10000099");
    private static final Period Q1 = Period.parse("FY2024-25-Q1").orElseThrow();
    private static final IndicatorCode PLANS = IndicatorCode.of("plans");
    private static final IndicatorCode MISSING = IndicatorCode.of("missing");
    private static final IndicatorCode COST = IndicatorCode.of("cost");

    private static final Structure STRUCTURE = new Structure(
            Gazetteer.of(
                    List.of(
                            area("E10000099", "Kent", "Kent", "county", null),
                            area("E07000108", "Dover", "Dover", "district", COUNTY),
                            area("E07000115", "Tonbridge and Malling", "T&M", "district", COUNTY),
                            area("E07000105", "Ashford", "Ashford", "district", COUNTY)),
                    List.of()),
            List.of(
                    new CohortMember("need", "asd", "Autistic spectrum disorder", Optional.empty(), true, ""),
                    new CohortMember("need", "no", "No need named", Optional.empty(), true, "")),
            Map.of(
                    PLANS, indicator(PLANS, "Plans in 20 weeks", Unit.PERCENT),
                    MISSING, indicator(MISSING, "Children missing education", Unit.COUNT),
                    COST, indicator(COST, "Cost of placements", Unit.POUNDS)),
            Set.of(COUNTY));

    private static final List<Observation> HIDDEN = List.of(
            row(PLANS, "E07000108", "all", "3", "14"),
            row(PLANS, "E07000105", "all", "4", "11"),
            row(PLANS, "E07000115", "all", "13", "19"),
            row(PLANS, "E10000099", "need:asd", "17", "60"),
            row(MISSING, "E10000099", "all", "5", null),
            row(COST, "E07000108", "all", "1234567", null));

    private static final List<Observation> WHOLE = List.of(row(PLANS, "E10000099", "all", "3", "160"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        In Dover only 3 plans were in time.                     | In Dover only [c] plans were in time.
        In Dover this quarter 3 plans were in time.             | In Dover this quarter [c] plans were in time.
        In DOVER three plans were in time.                      | In DOVER [c] plans were in time.
        Dover's share fell to 21%.                              | Dover's share fell to [c].
        Dover's share fell to 21.4 per cent.                    | Dover's share fell to [c].
        In Dover 78.6% were late.                               | In Dover [c] were late.
        Eleven of the 14 in Dover were late.                    | [c] of the [c] in Dover were late.
        Dover was slowest. Only three were in time.             | Dover was slowest. Only [c] were in time.
        Dover was slowest. Three were in time.                  | Dover was slowest. [c] were in time.
        Tonbridge & Malling had 13 plans.                       | Tonbridge & Malling had [c] plans.
        T&M had thirteen.                                       | T&M had [c].
        Of children with ASD, 17 had theirs.                    | Of children with ASD, [c] had theirs.
        Autistic spectrum disorder: 28.3%.                      | Autistic spectrum disorder: [c].
        """)
    void a_sentence_that_names_the_place_or_the_group_and_holds_its_number_gives_it_away(String text, String shown) {
        var checked = quoting(HIDDEN, List.of()).of(commentary(PLANS, text));
        assertThat(checked.value().text()).isEqualTo(shown);
        assertThat(checked.findings().groups().getFirst().first().rule()).isEqualTo("quotes-hidden");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ashford had 3 teams.
        Dover is behind. A plan takes 20 weeks, and three advisers have been trained.
        Dover had 4 advisers.
        Dover has 30 advisers, 13 in training, 3.5 of them new; 1,003 calls came.
        Dover changed its forms on 3 May, and within 3 months things were better.
        Dover was 21 percentage points behind.
        Dover missed the target of 21%.
        In Quarter 3 Dover worked on Key Stage 3 (page 3).
        In 2023/24 Dover moved to Year 3 reviews, the 3rd time in 3-month steps; 2003 was the first.
        No one in Dover waits.
        There were 3 plans of 160.
        """)
    void a_number_that_merely_equals_it_is_left_alone(String text) {
        var checked = quoting(HIDDEN, List.of()).of(commentary(PLANS, text));
        assertThat(checked.value().text()).isEqualTo(text);
        assertThat(checked.findings().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plans   | This quarter 1.9% were in time.          | This quarter [c] were in time.
        plans   | Three out of the 160 plans were in time. | [c] out of the [c] plans were in time.
        plans   | Three advisers were trained.             | Three advisers were trained.
        missing | We know of five.                         | We know of [c].
        missing | Kent knows of 15.                        | Kent knows of 15.
        cost    | Dover paid £1.2m.                        | Dover paid [c].
        cost    | Dover paid £1,234,567.                   | Dover paid [c].
        cost    | Dover paid £1.3m.                        | Dover paid £1.3m.
        """)
    void of_the_whole_council_only_the_figure_as_it_is_printed_or_so_many_of_so_many(
            String indicator, String text, String shown) {
        var hidden = new java.util.ArrayList<>(HIDDEN);
        hidden.addAll(WHOLE);
        var checked = quoting(hidden, List.of()).of(commentary(IndicatorCode.of(indicator), text));
        assertThat(checked.value().text()).isEqualTo(shown);
    }

    @Test
    void a_number_that_is_shown_of_the_place_named_is_no_secret_of_a_group_within_it() {
        var within = row(PLANS, "E07000108", "need:asd", "9", "30");
        var shown = row(PLANS, "E07000108", "all", "30", "90");
        var quoting = quoting(List.of(within), List.of(shown));
        assertThat(quoting.of(commentary(PLANS, "Dover had 30 in time."))
                        .value()
                        .text())
                .isEqualTo("Dover had 30 in time.");
        assertThat(quoting.of(commentary(PLANS, "Dover had 30 with ASD."))
                        .value()
                        .text())
                .isEqualTo("Dover had [c] with ASD.");
        assertThat(quoting.of(commentary(PLANS, "Dover had 9 of them.")).value().text())
                .isEqualTo("Dover had [c] of them.");
    }

    @Test
    void the_finding_says_whose_number_it_is_and_never_the_number() {
        var finding = quoting(HIDDEN, List.of())
                .of(commentary(PLANS, "In Dover 3 plans were in time."))
                .findings()
                .shown()
                .getFirst();
        assertThat(finding)
                .hasToString(
                        "warning: commentary.csv, column text: The management action on Plans in 20 weeks for Quarter"
                            + " 1 2024-25 quotes a number that is hidden so that nobody can be identified: that of"
                            + " Dover for Quarter 1 2024-25. Take the number out of the text. Until then reports show"
                            + " [c] in its place.");
        assertThat(finding.seen()).isEqualTo("In Dover [c] plans were in time.");
    }

    @Test
    void a_note_on_the_charts_of_a_section_is_read_for_every_indicator_of_it() {
        var quoting = quoting(HIDDEN, List.of());
        assertThat(quoting.of(note(Optional.empty(), "Children", "Dover closed a school: 3 plans and 5 moves."))
                        .value()
                        .text())
                .isEqualTo("Dover closed a school: [c] plans and 5 moves.");
        assertThat(quoting.of(note(Optional.empty(), "Roads", "Dover closed 3 roads."))
                        .findings()
                        .isEmpty())
                .isTrue();
        assertThat(quoting.of(note(Optional.of(MISSING), "", "A search found 5."))
                        .value()
                        .text())
                .isEqualTo("A search found [c].");
    }

    @Test
    void the_worked_example_of_the_page_comes_out_as_printed() throws java.io.IOException {
        var example = WorkedExample.of("hidden-figures", "quoted");
        assertThat(example.text("hidden")).isEqualTo("Dover, 3 of 14");
        assertThat(quoting(HIDDEN, List.of())
                        .of(commentary(PLANS, example.text("commentary")))
                        .value()
                        .text())
                .isEqualTo(example.text("shown"));
    }

    private static Quoting quoting(List<Observation> hidden, List<Observation> shown) {
        return Quoting.of(STRUCTURE, hidden, shown);
    }

    private static Commentary commentary(IndicatorCode of, String text) {
        return new Commentary(
                of,
                Q1,
                CommentaryKind.MANAGEMENT_ACTION,
                text,
                "",
                LocalDate.parse("2024-07-01").atStartOfDay(),
                "");
    }

    private static Annotation note(Optional<IndicatorCode> of, String section, String text) {
        return new Annotation(Q1, Optional.empty(), of, section, text, false, "");
    }

    private static Area area(String code, String name, String brief, String kind, @Nullable AreaCode parent) {
        return new Area(
                AreaCode.of(code),
                name,
                brief,
                kind,
                Optional.ofNullable(parent),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Observation row(IndicatorCode code, String area, String cohort, String amount, @Nullable String of) {
        var number = new BigDecimal(amount);
        return new Observation(
                new ObservationKey(code, AreaCode.of(area), Cohort.parse(cohort).orElseThrow(), Q1),
                of == null ? number : null,
                of == null ? null : number,
                of == null ? null : new BigDecimal(of),
                Status.FINAL,
                null,
                LocalDate.parse("2024-07-01").atStartOfDay(),
                "",
                "",
                new Provenance("observations.csv", 2));
    }

    private static Indicator indicator(IndicatorCode code, String name, Unit unit) {
        return new Indicator(
                code,
                List.of(new Version(
                        1,
                        Optional.empty(),
                        false,
                        Kind.KPI,
                        new Wording(name, "", "", "", ""),
                        new Ownership("Children", "", "", ""),
                        new Measurement(
                                new Scale(unit, "", Decimals.of(0)),
                                BigDecimal.ONE,
                                Polarity.HIGHER,
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
                        List.of())));
    }
}
