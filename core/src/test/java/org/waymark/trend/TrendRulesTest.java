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

    private static String code(Series series) {
        return TrendRules.regression(series, question(Polarity.HIGHER, false)).code();
    }

    private static String move(Series series, int back, TrendRule rule) {
        return TrendRules.move(series, back, rule, question(Polarity.HIGHER, false))
                .code();
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
