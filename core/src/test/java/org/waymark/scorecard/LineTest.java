package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.TrendRule;
import org.waymark.period.Frequency;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.target.Origin;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;

/** Which figure a report shows of an indicator, and what it says of it. */
class LineTest {

    @Test
    void the_figure_due_is_shown_and_rated() {
        Line line = shire().figure("repairs", "FY2024-25-Q1", "91").line("repairs");
        assertThat(line.rating().code()).isEqualTo("green");
        assertThat(line.due()).contains(Shire.Q1);
    }

    @Test
    void an_older_figure_is_shown_uncoloured() {
        Line line = shire().figure("repairs", "FY2023-24-Q4", "91").line("repairs");
        assertThat(line.rating().code()).isEqualTo("out-of-date");
        assertThat(line.shown().orElseThrow().period()).hasToString("FY2023-24-Q4");
        assertThat(line.due().orElseThrow()).hasToString("FY2024-25-Q1");
    }

    @Test
    void with_no_figure_at_all_it_is_overdue() {
        assertThat(shire().line("repairs").rating().code()).isEqualTo("overdue");
    }

    @Test
    void a_figure_not_due_by_the_date_leaves_the_one_before_in_place_and_rated() {
        Line line = new Shire()
                .indicator("repairs", d -> d.lag = 90)
                .target("repairs", "FY2023-24", "90", "80")
                .figure("repairs", "FY2023-24-Q4", "85")
                .line("repairs");
        assertThat(line.rating().code()).isEqualTo("amber");
        assertThat(line.due().orElseThrow()).hasToString("FY2023-24-Q4");
    }

    @Test
    void a_new_indicator_whose_first_figure_is_not_yet_due() {
        Line line = new Shire()
                .indicator("repairs", d -> {
                    d.lag = 90;
                    d.reportedFrom = Optional.of(Shire.Q1);
                })
                .line("repairs");
        assertThat(line.rating().code()).isEqualTo("not-due");
        assertThat(line.trend().code()).isEqualTo("no-figures");
    }

    @Test
    void a_figure_recorded_after_the_date_is_not_known() {
        Shire shire = shire().known("repairs", "FY2024-25-Q1", "91", "2024-09-17");
        assertThat(shire.line("repairs", "2024-09-16").rating().code()).isEqualTo("overdue");
        assertThat(shire.line("repairs", "2024-09-17").rating().code())
                .as("the whole day counts")
                .isEqualTo("green");
    }

    @Test
    void a_revision_takes_the_place_of_what_it_revises_from_its_day_on() {
        Shire shire = shire().known("repairs", "FY2024-25-Q1", "91", "2024-07-10")
                .known("repairs", "FY2024-25-Q1", "79", "2024-08-20");
        assertThat(shire.line("repairs", "2024-08-19").rating().code()).isEqualTo("green");
        assertThat(shire.line("repairs", "2024-08-20").rating().code()).isEqualTo("red");
    }

    @Test
    void a_suppressed_figure_and_one_not_available() {
        assertThat(shire().absent("repairs", "FY2024-25-Q1", Absence.CONFIDENTIAL)
                        .line("repairs")
                        .rating()
                        .code())
                .isEqualTo("suppressed");
        assertThat(shire().absent("repairs", "FY2024-25-Q1", Absence.NOT_AVAILABLE)
                        .line("repairs")
                        .rating()
                        .code())
                .isEqualTo("no-figure");
    }

    @Test
    void it_is_compared_at_the_decimals_the_reader_sees() {
        Line line = shire().figure("repairs", "FY2024-25-Q1", "89.5").line("repairs");
        assertThat(line.rating().code()).isEqualTo("green");
    }

    @Test
    void the_narrowest_target_that_holds_the_figures_last_day_and_only_the_local_one() {
        Line line = shire().target("repairs", "FY2024-25-Q1", "95", "92")
                .target("repairs", "FY2024-25", Origin.STATUTORY, "100", null)
                .figure("repairs", "FY2024-25-Q1", "91")
                .line("repairs");
        assertThat(line.rating().code()).isEqualTo("red");
        assertThat(line.aim().orElseThrow().period()).hasToString("FY2024-25-Q1");
        assertThat(line.otherAims()).extracting(Aim::target).containsExactly(new BigDecimal("100"));
    }

    @Test
    void a_target_of_another_origin_alone_rates_nothing() {
        Line line = new Shire()
                .indicator("repairs", d -> {})
                .target("repairs", "FY2024-25", Origin.NATIONAL, "90", "80")
                .figure("repairs", "FY2024-25-Q1", "91")
                .line("repairs");
        assertThat(line.rating().code()).isEqualTo("no-target");
    }

    @Test
    void a_monthly_indicator_shows_the_quarters_last_month() {
        Line line = new Shire()
                .indicator("repairs", d -> d.frequency = Frequency.MONTH)
                .target("repairs", "FY2024-25", "90", "80")
                .figure("repairs", "2024-05", "70")
                .figure("repairs", "2024-06", "85")
                .figure("repairs", "2024-07", "99")
                .line("repairs");
        assertThat(line.shown().orElseThrow().period()).hasToString("2024-06");
        assertThat(line.rating().code()).isEqualTo("amber");
        assertThat(line.previous().orElseThrow().rating().code()).isEqualTo("red");
    }

    @Test
    void an_activity_has_a_range_and_never_a_colour() {
        Line line = new Shire()
                .indicator("demand", d -> {
                    d.kind = Kind.ACTIVITY;
                    d.polarity = Polarity.NONE;
                })
                .target("demand", "FY2024-25", "90", "80")
                .figure("demand", "FY2024-25-Q1", "91")
                .line("demand");
        assertThat(line.rating().code()).isEqualTo("not-rated-kind");
        assertThat(line.range()).as("no range was given").isEmpty();
    }

    @Test
    void a_rolling_figure_is_tested_on_what_it_is_made_of() {
        Shire shire = new Shire().indicator("plans", d -> {
            d.basis = Basis.ROLLING_12;
            d.calculation = Calculation.FROM_PARTS;
        });
        String[] quarters = {
            "FY2022-23-Q1",
            "FY2022-23-Q2",
            "FY2022-23-Q3",
            "FY2022-23-Q4",
            "FY2023-24-Q1",
            "FY2023-24-Q2",
            "FY2023-24-Q3",
            "FY2023-24-Q4",
            "FY2024-25-Q1"
        };
        for (int i = 0; i < quarters.length; i++) {
            shire.parts("plans", quarters[i], String.valueOf(10 + 5 * i), "100");
        }
        Line line = shire.line("plans");
        var known = (Figure.Known) line.shown().orElseThrow().figure();
        assertThat(known.toDouble()).isEqualTo((35 + 40 + 45 + 50) / 4.0);
        assertThat(line.shown().orElseThrow().numerator()).isEqualByComparingTo("170");
        var trend = (Trend.Tested) line.trend();
        assertThat(trend.testedOn()).isEqualTo(TestedOn.UNDERLYING);
        assertThat(trend.points()).isEqualTo(9);
        assertThat(trend.slopePerYear().orElseThrow()).isEqualTo(20, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void a_rolling_figure_supplied_without_its_parts_is_not_tested() {
        Shire shire = new Shire().indicator("plans", d -> d.basis = Basis.ROLLING_12);
        var period = Shire.Q1;
        for (int i = 0; i < 12; i++, period = period.previous()) {
            shire.figure("plans", period.toString(), String.valueOf(80 - i));
        }
        assertThat(shire.line("plans").trend().code()).isEqualTo("overlapping-periods");
    }

    @Test
    void a_rolling_figure_with_an_underlying_series_is_tested_on_it() {
        Shire shire = new Shire()
                .indicator("plans", d -> {
                    d.basis = Basis.ROLLING_12;
                    d.underlying = Optional.of(IndicatorCode.of("plans-in-quarter"));
                })
                .indicator("plans-in-quarter", d -> d.kind = Kind.CONTEXT);
        var period = Shire.Q1;
        for (int i = 0; i < 8; i++, period = period.previous()) {
            shire.figure("plans", period.toString(), "50");
            shire.figure("plans-in-quarter", period.toString(), String.valueOf(80 - 5 * i));
        }
        var trend = (Trend.Tested) shire.line("plans").trend();
        assertThat(trend.testedOn()).isEqualTo(TestedOn.UNDERLYING);
        assertThat(trend.code()).isEqualTo("improving");
    }

    @Test
    void a_missing_part_makes_a_rolling_figure_missing_unless_enough_are_held() {
        Shire missing = rollingWithAHole(Optional.empty());
        assertThat(missing.line("plans").rating().code()).isEqualTo("overdue");
        Shire enough = rollingWithAHole(Optional.of(3));
        assertThat(((Figure.Known) enough.line("plans").shown().orElseThrow().figure()).toDouble())
                .isEqualTo(50);
    }

    @Test
    void a_break_cuts_the_series_tested() {
        Shire shire = new Shire()
                .indicator("invoices", d -> {})
                .indicator("invoices", d -> {
                    d.version = 2;
                    d.from = Optional.of(Shire.period("FY2023-24-Q4"));
                    d.breaks = true;
                })
                .target("invoices", "FY2024-25", "90", "80");
        var period = Shire.Q1;
        for (int i = 0; i < 10; i++, period = period.previous()) {
            shire.figure("invoices", period.toString(), String.valueOf(95 - i));
        }
        Line line = shire.line("invoices");
        assertThat(line.trend().code()).isEqualTo("series-broken");
        assertThat(line.version().number()).isEqualTo(2);
        assertThat(line.series())
                .filteredOn(Point::breaksHere)
                .extracting(p -> p.period().toString())
                .containsExactly("FY2023-24-Q4");
    }

    @Test
    void near_a_target_is_good_on_either_side() {
        Shire shire = new Shire()
                .indicator("stock", d -> d.polarity = Polarity.TARGET)
                .target("stock", "FY2024-25", "50", "10")
                .target("stock", "FY2023-24", "50", "10")
                .target("stock", "FY2022-23", "50", "10");
        int[] values = {70, 33, 64, 40, 57, 45, 54, 48};
        var period = Shire.Q1;
        for (int i = values.length - 1; i >= 0; i--, period = period.previous()) {
            shire.figure("stock", period.toString(), String.valueOf(values[i]));
        }
        Line line = shire.line("stock");
        assertThat(line.trend().code()).isEqualTo("improving");
        assertThat(line.rating().code()).isEqualTo("amber");
    }

    @Test
    void an_indicators_own_rule_is_the_one_applied() {
        Shire shire = new Shire().indicator("repairs", d -> d.trend = Optional.of(TrendRule.SPC));
        assertThat(shire.figure("repairs", "FY2024-25-Q1", "1")
                        .line("repairs")
                        .trend()
                        .rule())
                .isEqualTo(TrendRule.SPC);
    }

    private static Shire rollingWithAHole(Optional<Integer> minimum) {
        return new Shire()
                .indicator("plans", d -> {
                    d.basis = Basis.ROLLING_12;
                    d.calculation = Calculation.FROM_PARTS;
                    d.minimumParts = minimum;
                })
                .parts("plans", "FY2023-24-Q2", "40", "100")
                .parts("plans", "FY2023-24-Q4", "50", "100")
                .parts("plans", "FY2024-25-Q1", "60", "100");
    }

    private static Shire shire() {
        return new Shire().indicator("repairs", d -> {}).target("repairs", "FY2024-25", "90", "80");
    }
}
