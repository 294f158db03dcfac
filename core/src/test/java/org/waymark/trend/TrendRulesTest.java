package org.waymark.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.TrendRule;
import org.waymark.observation.Series;
import org.waymark.period.Frequency;

class TrendRulesTest {
    private static final double[] RISING = {10, 12, 11, 14, 15, 17, 16, 19};

    @ParameterizedTest
    @CsvSource({"HIGHER, improving", "LOWER, worsening", "TARGET, worsening", "NONE, rising"})
    void polarity_turns_a_slope_into_a_verdict(Polarity polarity, String verdict) {
        assertThat(TrendRules.regression(series(RISING), question(polarity, false))
                        .code())
                .isEqualTo(verdict);
    }

    @Test
    void a_slope_is_told_per_year() {
        var trend = (Trend.Tested) TrendRules.regression(series(0, 1, 2, 3, 4, 5), question(Polarity.HIGHER, false));
        assertThat(trend.slopePerYear().orElseThrow()).isEqualTo(4);
        assertThat(trend.p().orElseThrow()).isZero();
        assertThat(trend.points()).isEqualTo(6);
    }

    @Test
    void noise_shows_no_clear_trend_and_a_constant_series_is_tested() {
        assertThat(code(series(5, 9, 3, 8, 4, 7))).isEqualTo("noClearTrend");
        assertThat(code(series(5, 5, 5, 5, 5, 5))).isEqualTo("noClearTrend");
    }

    @Test
    void too_few_points_are_not_tested() {
        assertThat(code(series(1, 2, 3, 4, 5))).isEqualTo("too-few-points");
        assertThat(code(series())).isEqualTo("no-figures");
        assertThat(TrendRules.regression(series(1, 2, 3), question(Polarity.HIGHER, true))
                        .code())
                .isEqualTo("series-broken");
    }

    @Test
    void gaps_are_time_not_positions() {
        // Level, then a year's gap, then level again and higher: by position the slope would be steeper.
        var gapped = new Series(new long[] {0, 1, 2, 7, 8, 9}, new double[] {1, 1, 1, 2, 2, 2});
        var trend = (Trend.Tested) TrendRules.regression(gapped, question(Polarity.HIGHER, false));
        assertThat(trend.slopePerYear().orElseThrow())
                .isEqualTo(4 * 21.0 / 155, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void the_previous_figure_and_the_same_period_last_year() {
        Series quarters = series(50, 60, 70, 80, 55);
        assertThat(move(quarters, 1, TrendRule.PREVIOUS)).isEqualTo("worsening");
        assertThat(move(quarters, 4, TrendRule.SAME_PERIOD_LAST_YEAR)).isEqualTo("improving");
        assertThat(move(series(50, 50), 1, TrendRule.PREVIOUS)).isEqualTo("noClearTrend");
        assertThat(move(series(50), 1, TrendRule.PREVIOUS)).isEqualTo("too-few-points");
        assertThat(move(new Series(new long[] {0, 2}, new double[] {1, 2}), 1, TrendRule.PREVIOUS))
                .as("a gap is a gap")
                .isEqualTo("too-few-points");
    }

    @Test
    void a_straight_line_is_checked_by_the_order_of_the_figures() {
        var agreed = (Trend.Tested) TrendRules.regression(series(RISING), question(Polarity.HIGHER, false));
        assertThat(agreed.check().orElseThrow().agrees()).isTrue();
        assertThat(agreed.statistics()).extracting(Statistic::name).containsExactly("t");
        // One wild figure bends the line and not the order.
        var bent = (Trend.Tested)
                TrendRules.regression(series(10, 11, 12, 13, 14, 15, 16, -40), question(Polarity.HIGHER, false));
        assertThat(bent.verdict()).isEqualTo(Verdict.NO_CLEAR_TREND);
        var order = (Trend.Tested) TrendRules.regression(
                series(10, 11, 12, 13, 14, 15, 16, 17, 18, -40), question(Polarity.HIGHER, false));
        assertThat(order.verdict()).isEqualTo(Verdict.NO_CLEAR_TREND);
        assertThat(order.check().orElseThrow().agrees()).isFalse();
    }

    @Test
    void mann_kendall_tells_by_order_and_refuses_what_could_never_be_told() {
        var rising = (Trend.Tested) TrendRules.mannKendall(series(RISING), question(Polarity.LOWER, false));
        assertThat(rising.verdict()).isEqualTo(Verdict.WORSENING);
        assertThat(rising.statistics().getFirst()).isEqualTo(new Statistic("S", 24));
        var four = new Question(Polarity.HIGHER, Frequency.QUARTER, TestedOn.SHOWN, 0.05, 3, false);
        assertThat(TrendRules.mannKendall(series(1, 2, 3, 4), four).code()).isEqualTo("too-few-points");
        assertThat(TrendRules.mannKendall(series(1, 2, 3, 4, 5), four).code()).isEqualTo("improving");
        assertThat(TrendRules.mannKendall(series(5, 5, 5, 5, 5, 5), four).code())
                .isEqualTo("noClearTrend");
        assertThat(TrendRules.mannKendall(series(), four).code()).isEqualTo("no-figures");
    }

    @Test
    void seasonal_kendall_sees_through_a_season_that_hides_a_trend() {
        double[] seasonal = {40, 50, 55, 70, 42, 52, 57, 72, 44, 54, 59, 74};
        assertThat(TrendRules.regression(series(seasonal), question(Polarity.HIGHER, false))
                        .code())
                .isEqualTo("noClearTrend");
        var seen = (Trend.Tested) TrendRules.seasonalKendall(series(seasonal), question(Polarity.HIGHER, false));
        assertThat(seen.verdict()).isEqualTo(Verdict.IMPROVING);
        assertThat(seen.slopePerYear().orElseThrow()).isEqualTo(2);
        assertThat(seen.statistics().getFirst()).isEqualTo(new Statistic("S", 12));
    }

    @Test
    void seasonal_kendall_refuses_what_has_no_seasons_or_too_few_years() {
        var yearly = new Question(Polarity.HIGHER, Frequency.YEAR, TestedOn.SHOWN, 0.05, 6, false);
        assertThat(TrendRules.seasonalKendall(series(RISING), yearly).code()).isEqualTo("no-seasons");
        assertThat(TrendRules.seasonalKendall(series(RISING), question(Polarity.HIGHER, false))
                        .code())
                .as("two years of quarters could never reach the level")
                .isEqualTo("too-few-points");
    }

    @Test
    void a_visible_season_is_noted_and_changes_no_verdict() {
        double[] seasonal = {40, 50, 55, 70, 41, 52, 57, 71, 42, 51, 56, 73};
        var noted = (Trend.Tested) TrendRules.regression(series(seasonal), question(Polarity.HIGHER, false));
        assertThat(noted.notes()).hasExactlyElementsOfTypes(Note.VisibleSeason.class);
        assertThat(((Trend.Tested) TrendRules.regression(series(RISING), question(Polarity.HIGHER, false))).notes())
                .isEmpty();
    }

    private static String code(Series series) {
        return TrendRules.regression(series, question(Polarity.HIGHER, false)).code();
    }

    private static String move(Series series, int back, TrendRule rule) {
        Question question = question(Polarity.HIGHER, false);
        Trend trend = rule == TrendRule.PREVIOUS
                ? TrendRules.previous(series, question)
                : TrendRules.samePeriodLastYear(series, back, question);
        return trend.code();
    }

    private static Question question(Polarity polarity, boolean broken) {
        return new Question(polarity, Frequency.QUARTER, TestedOn.SHOWN, 0.05, 6, broken);
    }

    private static Series series(double... values) {
        var at = new long[values.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = 100 + i;
        }
        return new Series(at, values);
    }
}
