package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.finding.Finding;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.TrendRule;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.template.TrendSettings;
import org.waymark.trend.Assurance;
import org.waymark.trend.Note;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;

/** Which series each rule is put to, and what is said where it does not suit. */
class TravelTest {
    private static final int[] NOISE = {50, 52, 47, 51, 49, 53, 48, 50, 46, 52, 51, 49};

    @ParameterizedTest
    @EnumSource(
            value = TrendRule.class,
            names = {"REGRESSION", "MANN_KENDALL", "SEASONAL_KENDALL", "SPC", "SPC_PARTS"})
    void every_test_of_a_rolling_figure_is_put_to_the_quarters_behind_it(TrendRule rule) {
        Line line = rolling(rule).line("plans");
        assertThat(((Trend.Tested) line.trend()).testedOn()).isEqualTo(TestedOn.UNDERLYING);
        assertThat(((Trend.Tested) line.trend()).points()).isEqualTo(12);
        assertThat(line.trend().code()).isEqualTo("noClearTrend");
        assertThat(line.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TrendRule.class,
            names = {"REGRESSION", "MANN_KENDALL", "SEASONAL_KENDALL", "SPC"})
    void a_rule_put_to_overlapping_figures_says_so(TrendRule rule) {
        Shire shire = new Shire().indicator("plans", d -> {
            d.basis = Basis.ROLLING_12;
            d.trend = Optional.of(rule);
        });
        Line line = quarters(shire, "plans", NOISE).line("plans");
        assertThat(line.trend().code()).isEqualTo("overlapping-periods");
        assertThat(line.findings()).extracting(Finding::rule).containsExactly("trend-on-overlap");
    }

    @Test
    void fingertips_is_refused_to_quarters_and_says_so() {
        Shire shire = new Shire().indicator("plans", d -> d.trend = Optional.of(TrendRule.FINGERTIPS));
        Line line = quarters(shire, "plans", NOISE).line("plans");
        assertThat(line.trend().code()).isEqualTo("not-yearly");
        assertThat(line.findings().getFirst().sentence())
                .isEqualTo("plans comes by quarter, and the trend rule fingertips takes yearly figures only; no"
                        + " direction is told.");
    }

    @Test
    void fingertips_takes_the_latest_five_years_of_a_percentage_from_its_parts() {
        // Department for Education: Kent's plans issued within 20 weeks, exceptions left out.
        Shire shire = yearly(Polarity.HIGHER)
                .parts("plans", "FY2018-19", "546", "1903")
                .parts("plans", "FY2019-20", "601", "1904")
                .parts("plans", "FY2020-21", "1181", "2852")
                .parts("plans", "FY2021-22", "904", "2198")
                .parts("plans", "FY2022-23", "324", "1796")
                .parts("plans", "FY2023-24", "783", "2354");
        var tested = (Trend.Tested) shire.line("plans").trend();
        assertThat(tested.code()).isEqualTo("worsening");
        assertThat(tested.points()).isEqualTo(5);
        assertThat(tested.statistics().getFirst().value())
                .isCloseTo(39.6570943, org.assertj.core.api.Assertions.within(1e-7));
    }

    @Test
    void fingertips_takes_a_rate_from_the_interval_of_its_numerators() {
        // A percentage that can exceed 100 is a rate; by Byar's limits.
        Shire shire = yearly(Polarity.LOWER);
        int[] events = {90, 100, 130, 150, 180, 210};
        for (int i = 0; i < events.length; i++) {
            shire.parts("plans", "FY%d-%02d".formatted(2018 + i, 19 + i), String.valueOf(events[i]), "100");
        }
        var tested = (Trend.Tested) shire.line("plans").trend();
        assertThat(tested.code()).isEqualTo("worsening");
        assertThat(tested.slopePerYear().orElseThrow()).isBetween(25.0, 29.0);
    }

    @Test
    void fingertips_without_parts_or_with_a_hidden_year_cannot_be_calculated() {
        Shire values = yearly(Polarity.HIGHER);
        Shire hidden = yearly(Polarity.HIGHER);
        for (int year = 2018; year <= 2023; year++) {
            String period = "FY%d-%02d".formatted(year, (year + 1) % 100);
            values.figure("plans", period, "50");
            if (year == 2021) {
                hidden.absent("plans", period, Absence.CONFIDENTIAL);
            } else {
                hidden.parts("plans", period, String.valueOf(50 + year % 3), "100");
            }
        }
        assertThat(values.line("plans").trend().code()).isEqualTo("no-confidence-limits");
        assertThat(values.line("plans").findings()).extracting(Finding::rule).containsExactly("trend-needs-parts");
        assertThat(hidden.line("plans").trend().code()).isEqualTo("missing-values");
    }

    @Test
    void seasonal_kendall_has_no_seasons_in_yearly_figures() {
        Shire shire = new Shire().indicator("plans", d -> {
            d.frequency = Frequency.YEAR;
            d.trend = Optional.of(TrendRule.SEASONAL_KENDALL);
        });
        Line line = shire.figure("plans", "FY2023-24", "50").line("plans");
        assertThat(line.trend().code()).isEqualTo("no-seasons");
        assertThat(line.findings()).extracting(Finding::rule).containsExactly("trend-needs-seasons");
    }

    @Test
    void limits_from_parts_without_parts_are_refused() {
        Shire shire = new Shire().indicator("plans", d -> d.trend = Optional.of(TrendRule.SPC_PARTS));
        Line line = quarters(shire, "plans", NOISE).line("plans");
        assertThat(line.trend().code()).isEqualTo("parts-not-held");
        assertThat(line.findings()).extracting(Finding::rule).containsExactly("trend-needs-parts");
    }

    @Test
    void a_restart_begins_a_group_at_the_first_figure_that_ends_on_or_after_it() {
        Shire shire = new Shire()
                .indicator("plans", d -> d.trend = Optional.of(TrendRule.SPC))
                .restart("2023-02-01", "A new team took over.");
        int[] leap = {20, 22, 19, 21, 20, 22, 60, 62, 59, 61, 60, 62};
        Line line = quarters(shire, "plans", leap).line("plans");
        var process = line.trend().process().orElseThrow();
        assertThat(process.points())
                .extracting(point -> point.group())
                .containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1);
        assertThat(line.trend().code()).isEqualTo("noClearTrend");
        assertThat(((Trend.Tested) line.trend()).notes()).containsExactly(new Note.TrialLimits(6));
        assertThat(line.annotations()).hasSize(1);
        // Without it the leap is what the limits see.
        Shire without = new Shire().indicator("plans", d -> d.trend = Optional.of(TrendRule.SPC));
        assertThat(quarters(without, "plans", leap)
                        .line("plans")
                        .trend()
                        .process()
                        .orElseThrow()
                        .points())
                .allMatch(point -> point.group() == 0);
    }

    @Test
    void too_few_figures_since_a_restart_are_not_told() {
        Shire shire = new Shire()
                .indicator("plans", d -> d.trend = Optional.of(TrendRule.SPC))
                .restart("2023-08-01", "A new team took over.");
        Trend trend = quarters(shire, "plans", NOISE).line("plans").trend();
        assertThat(trend).isEqualTo(new Trend.Untold(org.waymark.trend.NotTested.TOO_FEW_POINTS, TrendRule.SPC, 4));
    }

    @Test
    void where_nearness_counts_limits_say_only_high_or_low() {
        Shire shire = new Shire()
                .indicator("stock", d -> {
                    d.polarity = Polarity.TARGET;
                    d.trend = Optional.of(TrendRule.SPC);
                })
                .target("stock", "FY2024-25", "50", "10");
        int[] leap = {50, 52, 49, 51, 50, 52, 49, 51, 50, 52, 49, 80};
        Line line = quarters(shire, "stock", leap).line("stock");
        assertThat(line.trend().code()).isEqualTo("rising");
        assertThat(line.trend().process().orElseThrow().assurance(50, Polarity.TARGET))
                .isEmpty();
    }

    @Test
    void assurance_is_the_target_against_the_last_limits() {
        Shire shire = new Shire().indicator("plans", d -> d.trend = Optional.of(TrendRule.SPC));
        var process =
                quarters(shire, "plans", NOISE).line("plans").trend().process().orElseThrow();
        assertThat(process.assurance(90, Polarity.HIGHER)).contains(Assurance.CONSISTENTLY_FAILS);
        assertThat(process.assurance(50, Polarity.HIGHER)).contains(Assurance.INCONSISTENT);
        assertThat(process.assurance(10, Polarity.HIGHER)).contains(Assurance.CONSISTENTLY_PASSES);
    }

    @Test
    void an_arrow_that_does_not_survive_among_many_tests_is_put_down_to_chance() {
        Shire alone = new Shire();
        Shire among = new Shire().trends(new TrendSettings("regression", 0.05, 6, OptionalDouble.of(0.05)));
        for (Shire shire : List.of(alone, among)) {
            shire.indicator("weak", _ -> {});
            quarters(shire, "weak", new int[] {50, 49, 53, 50, 52, 55, 51, 54, 54, 51, 55, 54});
            shire.indicator("strong", _ -> {});
            quarters(shire, "strong", new int[] {50, 52, 53, 55, 58, 60, 61, 64, 66, 67, 70, 72});
            for (int i = 0; i < 10; i++) {
                shire.indicator("still-" + i, _ -> {});
                quarters(shire, "still-" + i, NOISE);
            }
        }
        assertThat(alone.line("weak").trend().code()).isEqualTo("improving");
        var weak = (Trend.Tested) among.line("weak").trend();
        assertThat(weak.code()).isEqualTo("noClearTrend");
        assertThat(weak.notes())
                .containsExactly(new Note.PutDownToChance(org.waymark.trend.Verdict.IMPROVING, 0.05, 12));
        assertThat(among.line("strong").trend().code()).isEqualTo("improving");
    }

    private static Shire rolling(TrendRule rule) {
        Shire shire = new Shire().indicator("plans", d -> d.rolling(rule));
        Period period = Shire.Q1;
        for (int i = NOISE.length - 1; i >= 0; i--, period = period.previous()) {
            shire.parts("plans", period.toString(), String.valueOf(NOISE[i]), "100");
        }
        return shire;
    }

    private static Shire yearly(Polarity polarity) {
        return new Shire().indicator("plans", d -> {
            d.frequency = Frequency.YEAR;
            d.polarity = polarity;
            d.trend = Optional.of(TrendRule.FINGERTIPS);
        });
    }

    private static Shire quarters(Shire shire, String code, int[] values) {
        Period period = Shire.Q1;
        for (int i = values.length - 1; i >= 0; i--, period = period.previous()) {
            shire.figure(code, period.toString(), String.valueOf(values[i]));
        }
        return shire;
    }
}
