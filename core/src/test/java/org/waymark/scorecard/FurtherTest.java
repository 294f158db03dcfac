package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.breakdown.Look;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RangeRule;
import org.waymark.outlook.Outlook;
import org.waymark.outlook.Remainder;
import org.waymark.outlook.Unforeseen;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Unit;
import org.waymark.template.Patterns;

/** The year ahead of a line, the years behind it, and the parts beneath it. */
class FurtherTest {
    private static final String NOW = "FY2024-25-Q1";
    private static final String THEN = "FY2023-24-Q1";

    private static Shire quarters(Shire shire, String code, int howMany, String numerator, String of) {
        for (int back = howMany - 1; back >= 0; back--) {
            String period = Shire.Q1.plus(-back).toString();
            shire.parts(code, period, numerator, of);
        }
        return shire;
    }

    private static Outlook outlook(Line line) {
        return line.further().outlook().orElseThrow();
    }

    private static Unforeseen because(Line line) {
        return ((Outlook.Refused) outlook(line)).because();
    }

    @Test
    void a_year_is_held_against_the_target_of_the_whole_year_and_not_of_a_milestone() {
        Line line = quarters(new Shire().indicator("repairs", _ -> {}), "repairs", 21, "80", "100")
                .target("repairs", "FY2024-25", "85", null)
                .target("repairs", "FY2024-25-Q1", "60", null)
                .line("repairs");
        var foreseen = (Outlook.Foreseen) outlook(line);
        assertThat(foreseen.expected()).isCloseTo(80, within(1e-9));
        Remainder remainder = foreseen.remainder().orElseThrow();
        // 80 of 100 so far; 300 to come must bring 260.
        assertThat(remainder.average().doubleValue()).isCloseTo(86.6666666667, within(1e-9));
        assertThat(remainder.cases()).isTrue();
    }

    @Test
    void a_rolling_figure_is_foreseen_by_what_it_is_made_of() {
        Shire shire = new Shire().indicator("repairs", d -> {
            d.basis = Basis.ROLLING_12;
            d.calculation = Calculation.FROM_PARTS;
        });
        Line line = quarters(shire, "repairs", 21, "80", "100").line("repairs");
        assertThat(((Outlook.Foreseen) outlook(line)).known()).isEqualTo(1);
    }

    @Test
    void a_rolling_figure_with_nothing_behind_it_is_refused() {
        Shire shire = new Shire().indicator("repairs", d -> d.basis = Basis.ROLLING_12);
        assertThat(because(quarters(shire, "repairs", 21, "80", "100").line("repairs")))
                .isEqualTo(Unforeseen.OVERLAPPING_PERIODS);
    }

    @Test
    void a_snapshot_and_a_percentage_without_counts_are_refused() {
        Line stock = new Shire()
                .indicator("repairs", d -> d.basis = Basis.SNAPSHOT)
                .figure("repairs", NOW, "80")
                .line("repairs");
        assertThat(because(stock)).isEqualTo(Unforeseen.SNAPSHOT);
        Line bare = new Shire()
                .indicator("repairs", _ -> {})
                .figure("repairs", NOW, "80")
                .line("repairs");
        assertThat(because(bare)).isEqualTo(Unforeseen.NO_PARTS);
        Line none = new Shire()
                .indicator("repairs", _ -> {})
                .absent("repairs", NOW, Absence.CONFIDENTIAL)
                .line("repairs");
        assertThat(because(none)).as("all suppressed").isEqualTo(Unforeseen.NO_FIGURES);
    }

    @Test
    void figures_before_a_change_of_definition_are_left_out() {
        Shire shire = new Shire().indicator("repairs", _ -> {}).indicator("repairs", d -> {
            d.version = 2;
            d.breaks = true;
            d.from = Optional.of(Shire.period("FY2023-24"));
        });
        assertThat(because(quarters(shire, "repairs", 21, "80", "100").line("repairs")))
                .isEqualTo(Unforeseen.SERIES_BROKEN);
    }

    @Test
    void the_range_of_an_activity_may_come_from_its_own_past() {
        Shire shire = new Shire().indicator("calls", d -> {
            d.kind = Kind.ACTIVITY;
            d.unit = Unit.COUNT;
            d.expectedRange = RangeRule.SEASONAL;
        });
        int[] values = {100, 120, 90, 101, 110, 131, 95, 108, 105, 126, 99, 110};
        for (int i = 0; i < values.length; i++) {
            shire.figure("calls", Shire.Q1.plus(i - 12).toString(), Integer.toString(values[i]));
        }
        Line line = shire.figure("calls", NOW, "140").line("calls");
        assertThat(line.range().orElseThrow().code()).isEqualTo("above");
        assertThat(line.further().expected().orElseThrow().mean()).isEqualTo(105);
        assertThat(line.aim().orElseThrow().upper()).isEqualByComparingTo("118");
    }

    @Test
    void an_activity_with_a_short_past_has_no_range_of_its_own() {
        Line line = new Shire()
                .indicator("calls", d -> {
                    d.kind = Kind.ACTIVITY;
                    d.unit = Unit.COUNT;
                    d.expectedRange = RangeRule.SEASONAL;
                })
                .figure("calls", NOW, "140")
                .line("calls");
        assertThat(line.range()).isEmpty();
        assertThat(line.further().expected()).isEmpty();
    }

    /** Three districts of a hundred repairs each: one far better than the others. */
    private static Shire districts() {
        return new Shire()
                .indicator("repairs", _ -> {})
                .target("repairs", "FY2024-25", "60", "50")
                .district("E07000001", "Canterbury")
                .district("E07000002", "Dover")
                .district("E07000003", "Thanet")
                .within("repairs", "", "all", THEN, "195", "300")
                .within("repairs", "E07000001", "all", THEN, "75", "100")
                .within("repairs", "E07000002", "all", THEN, "60", "100")
                .within("repairs", "E07000003", "all", THEN, "60", "100")
                .within("repairs", "", "all", NOW, "201", "300")
                .within("repairs", "E07000001", "all", NOW, "95", "100")
                .within("repairs", "E07000002", "all", NOW, "56", "100")
                .within("repairs", "E07000003", "all", NOW, "50", "100");
    }

    @Test
    void one_towns_strong_figure_hides_the_rest() {
        Line line = districts().scorecard().line(IndicatorCode.of("repairs")).orElseThrow();
        assertThat(line.rating().code()).isEqualTo("green");
        Division division = line.further().divisions().getFirst();
        assertThat(division.dimension()).isEqualTo("district");
        Division.Strongest found = division.strongest().orElseThrow();
        assertThat(found.removal().strongest().name()).isEqualTo("Canterbury");
        assertThat(Decimals.of(0).round(found.removal().without())).isEqualTo("53");
        assertThat(found.without().code()).isEqualTo("amber");
        assertThat(division.pieces())
                .filteredOn(Division.Piece::against)
                .extracting(piece -> piece.member().name())
                .containsExactly("Dover", "Thanet");
        assertThat(division.pieces())
                .extracting(piece -> piece.byWhole().orElseThrow().code())
                .containsExactly("green", "amber", "amber");
    }

    @Test
    void where_the_parts_leave_some_of_the_whole_out_nothing_is_said_of_it_without_one() {
        Division division = new Shire()
                .indicator("repairs", _ -> {})
                .target("repairs", "FY2024-25", "60", "50")
                .district("E07000001", "Canterbury")
                .district("E07000002", "Dover")
                .district("E07000003", "Thanet")
                .within("repairs", "", "all", NOW, "270", "400")
                .within("repairs", "E07000001", "all", NOW, "95", "100")
                .within("repairs", "E07000002", "all", NOW, "56", "100")
                .within("repairs", "E07000003", "all", NOW, "50", "100")
                .scorecard()
                .line(IndicatorCode.of("repairs"))
                .orElseThrow()
                .further()
                .divisions()
                .getFirst();
        assertThat(division.strongest()).isEmpty();
        assertThat(division.pieces().getFirst().share()).contains(0.25);
    }

    @Test
    void what_the_districts_add_sums_to_the_change_of_the_county() {
        Division division = districts()
                .scorecard()
                .line(IndicatorCode.of("repairs"))
                .orElseThrow()
                .further()
                .divisions()
                .getFirst();
        assertThat(division.whole().orElseThrow()).isCloseTo(2, within(1e-9));
        assertThat(division.pieces().stream()
                        .mapToDouble(piece -> piece.contribution().orElseThrow().total())
                        .sum())
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void groups_that_overlap_are_not_summed_but_their_gap_is_told() {
        Shire shire = new Shire()
                .indicator("repairs", _ -> {})
                .group("care", "in-care", "Children in care", false)
                .group("care", "send", "Children with a plan", false);
        for (int back = 6; back >= 0; back--) {
            String period = Shire.Q1.plus(-back).toString();
            shire.within("repairs", "", "all", period, "500", "1000")
                    .within("repairs", "", "care:in-care", period, Integer.toString(20 + 2 * back), "100")
                    .within("repairs", "", "care:send", period, "100", "200");
        }
        Division division = shire.scorecard()
                .line(IndicatorCode.of("repairs"))
                .orElseThrow()
                .further()
                .divisions()
                .getFirst();
        assertThat(division.partition()).isFalse();
        assertThat(division.whole()).isEmpty();
        assertThat(division.pieces())
                .allSatisfy(piece -> assertThat(piece.share()).isEmpty());
        var gap = division.pieces().getFirst().gap().orElseThrow();
        assertThat(gap.now()).isEqualTo(-30);
        assertThat(gap.way().code()).isEqualTo("widening");
    }

    @ParameterizedTest
    @CsvSource({
        "'', district, 3",
        "phase, '', 0",
        "'', ward, 0",
    })
    void the_template_says_what_is_looked_at(String dimension, String kind, int parts) {
        Scorecard scorecard = districts()
                .looking(new Patterns(
                        dimension.isEmpty() ? List.of() : List.of(dimension),
                        kind.isEmpty() ? List.of() : List.of(kind),
                        Optional.empty(),
                        0.05))
                .scorecard();
        assertThat(scorecard.scan().orElseThrow().members()).isEqualTo(parts);
    }

    @Test
    void nothing_is_scanned_unless_it_is_asked_for() {
        assertThat(districts().scorecard().scan()).isEmpty();
    }

    @Test
    void a_scan_ranks_who_is_behind_and_who_has_fallen_behind() {
        var scan = districts()
                .looking(new Patterns(List.of(), List.of("district"), Optional.empty(), 0.05))
                .scorecard()
                .scan()
                .orElseThrow();
        assertThat(scan.looks()).isEqualTo(6);
        assertThat(scan.standing())
                .extracting(look -> look.member().name() + " "
                        + look.standing(Polarity.HIGHER).code() + " "
                        + look.aspect().code())
                .startsWith("Canterbury ahead level")
                .contains("Canterbury ahead change", "Thanet behind level");
        Look first = scan.standing().getFirst();
        assertThat(first.rest().amount()).isEqualByComparingTo("106");
        assertThat(first.small()).as("five were not repaired").isTrue();
    }

    @Test
    void two_groups_that_are_each_others_rest_are_one_look() {
        var scan = new Shire()
                .indicator("repairs", _ -> {})
                .group("sex", "girls", "Girls", true)
                .group("sex", "boys", "Boys", true)
                .within("repairs", "", "all", NOW, "1300", "2000")
                .within("repairs", "", "sex:girls", NOW, "750", "1000")
                .within("repairs", "", "sex:boys", NOW, "550", "1000")
                .looking(new Patterns(List.of("sex"), List.of(), Optional.empty(), 0.05))
                .scorecard()
                .scan()
                .orElseThrow();
        assertThat(scan.looks()).isEqualTo(1);
        assertThat(scan.standing().getFirst().member().name())
                .as("the one behind")
                .isEqualTo("Boys");
    }

    @Test
    void a_group_in_a_district_is_held_against_the_same_group_elsewhere() {
        var scan = new Shire()
                .indicator("repairs", _ -> {})
                .district("E07000002", "Dover")
                .group("phase", "primary", "Primary", true)
                .within("repairs", "", "all", NOW, "900", "1000")
                .within("repairs", "", "phase:primary", NOW, "300", "400")
                .within("repairs", "E07000002", "phase:primary", NOW, "20", "100")
                .looking(new Patterns(List.of("phase"), List.of("district"), Optional.empty(), 0.05))
                .scorecard()
                .scan()
                .orElseThrow();
        Look both = scan.standing().stream()
                .filter(look -> !look.member().area().equals(Shire.COUNTY))
                .findFirst()
                .orElseThrow();
        assertThat(both.member().name()).isEqualTo("Dover, Primary");
        assertThat(both.rest().amount()).isEqualByComparingTo("280");
    }

    @Test
    void changes_are_counted_from_the_baseline_asked_for() {
        Shire shire = districts()
                .within("repairs", "", "all", "FY2019-20-Q1", "150", "300")
                .within("repairs", "E07000001", "all", "FY2019-20-Q1", "50", "100")
                .looking(new Patterns(List.of(), List.of("district"), Optional.of(Shire.period("FY2019-20")), 0.05));
        Division division = shire.scorecard()
                .line(IndicatorCode.of("repairs"))
                .orElseThrow()
                .further()
                .divisions()
                .getFirst();
        assertThat(division.then()).hasToString("FY2019-20-Q1");
        Look change = shire.scorecard().scan().orElseThrow().standing().stream()
                .filter(look -> look.aspect() == Look.Aspect.CHANGE)
                .findFirst()
                .orElseThrow();
        assertThat(change.then()).contains(Shire.period("FY2019-20-Q1"));
    }

    @ParameterizedTest
    @CsvSource({
        "PERIOD, FY2019-20, FY2019-20-Q1",
        "ROLLING_12, FY2019-20, FY2019-20-Q4",
        "PERIOD, FY2020-21-Q2, FY2020-21-Q2",
        "PERIOD, FY2030-31, FY2023-24-Q1",
        "PERIOD, FY2010-11, FY2023-24-Q1",
    })
    void changes_are_counted_from_what_the_baseline_holds_else_from_a_year_before(
            Basis basis, String baseline, String then) {
        Shire shire = new Shire().indicator("repairs", d -> d.basis = basis);
        for (int back = 20; back >= 0; back--) {
            shire.figure("repairs", Shire.Q1.plus(-back).toString(), "50");
        }
        var indicator = shire.line("repairs").indicator();
        var whole = org.waymark.calculation.Figures.of(
                indicator,
                org.waymark.snapshot.Snapshot.take(
                                shire.stores(), Shire.template(), java.time.LocalDate.parse("2024-09-16"))
                        .observations(indicator.code(), Shire.COUNTY));
        assertThat(Parts.then(Shire.Q1, Optional.of(Shire.period(baseline)), indicator, whole))
                .hasToString(then);
    }
}
