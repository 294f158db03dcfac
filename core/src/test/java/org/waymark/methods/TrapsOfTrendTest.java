package org.waymark.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.TrendRule;
import org.waymark.observation.Series;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Shire;
import org.waymark.trend.Assurance;
import org.waymark.trend.ProcessChart;
import org.waymark.trend.ProcessLimits;
import org.waymark.trend.ProcessRules;
import org.waymark.trend.ProcessTrends;
import org.waymark.trend.Question;
import org.waymark.trend.SpecialCause;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;
import org.waymark.trend.TrendRules;

/** The traps of direction of travel, each with the test that keeps us out of it. */
class TrapsOfTrendTest {

    @Test
    void trap_1_regression_on_a_rolling_series_finds_trends_that_are_not_there() {
        var random = new Random(20240916);
        int shown = 0;
        int behind = 0;
        int runs = 300;
        for (int run = 0; run < runs; run++) {
            Shire shire = new Shire().indicator("noise", d -> d.rolling(TrendRule.REGRESSION));
            Period period = Period.parse("FY2024-25-Q1").orElseThrow();
            for (int i = 0; i < 16; i++, period = period.previous()) {
                shire.parts("noise", period.toString(), String.valueOf(450 + random.nextInt(101)), "1000");
            }
            Line line = shire.line("noise");
            behind += moves(line.trend()) ? 1 : 0;
            double[] rolling = line.series().stream()
                    .filter(point -> point.figure() instanceof org.waymark.quantity.Figure.Known)
                    .mapToDouble(point -> ((org.waymark.quantity.Figure.Known) point.figure()).toDouble())
                    .toArray();
            shown += moves(TrendRules.regression(series(rolling), question())) ? 1 : 0;
        }
        assertThat(100.0 * shown / runs).as("on the figures shown").isGreaterThan(25);
        assertThat(100.0 * behind / runs).as("on the quarters behind them").isLessThan(9);
    }

    @Test
    void trap_1_holds_for_every_rule_that_tests() {
        // Noise as the mean of four: what each rule would make of it, were it put to the figures shown.
        var random = new Random(7);
        int orders = 0;
        int limits = 0;
        int runs = 1_000;
        for (int run = 0; run < runs; run++) {
            double[] noise = random.doubles(27).toArray();
            double[] rolling = IntStream.range(0, 24)
                    .mapToDouble(i -> (noise[i] + noise[i + 1] + noise[i + 2] + noise[i + 3]) / 4)
                    .toArray();
            orders += moves(TrendRules.mannKendall(series(rolling), question())) ? 1 : 0;
            limits += moves(ProcessTrends.spc(series(rolling), List.of(), question())) ? 1 : 0;
        }
        assertThat(100.0 * orders / runs).isGreaterThan(20);
        assertThat(100.0 * limits / runs).isGreaterThan(10);
    }

    @Test
    void trap_2_positions_are_not_dates() {
        // Nothing was measured in 2020 and 2021.
        var years = new Series(new long[] {2017, 2018, 2019, 2022, 2023, 2024}, new double[] {60, 62, 64, 70, 72, 74});
        var trend = (Trend.Tested) TrendRules.regression(
                years, new Question(Polarity.HIGHER, Frequency.YEAR, TestedOn.SHOWN, 0.05, 6, false));
        assertThat(trend.slopePerYear().orElseThrow()).isCloseTo(2, within(1e-12));
        assertThat(trend.check().orElseThrow().slopePerYear()).isEqualTo(2);
    }

    @Test
    void trap_4_a_target_on_a_limit_is_inconsistent() {
        assertThat(Assurance.of(10, 0, 10, Polarity.HIGHER)).contains(Assurance.INCONSISTENT);
        assertThat(Assurance.of(0, 0, 10, Polarity.HIGHER)).contains(Assurance.INCONSISTENT);
        assertThat(Assurance.of(10, 0, 10, Polarity.LOWER)).contains(Assurance.INCONSISTENT);
        assertThat(Assurance.of(10.001, 0, 10, Polarity.HIGHER)).contains(Assurance.CONSISTENTLY_FAILS);
    }

    @Test
    void trap_4_a_point_on_a_limit_is_not_outside() {
        assertThat(new ProcessLimits(5, 0, 10, 1, 9).outside(10)).isFalse();
        assertThat(new ProcessLimits(5, 0, 10, 1, 9).outside(0)).isFalse();
    }

    @Test
    void trap_5_limits_without_width_flag_nothing_and_tell_nothing() {
        double[] values = {1, 1, 1, 1, 2};
        ProcessChart chart = ProcessChart.xmr(
                series(values), Polarity.HIGHER, List.of(), OptionalInt.empty(), ProcessRules.MAKING_DATA_COUNT);
        assertThat(chart.last().limits().upper())
                .isEqualTo(chart.last().limits().lower());
        assertThat(chart.points()).allMatch(point -> point.cause() == SpecialCause.NONE);
        assertThat(ProcessTrends.spc(
                                series(values),
                                List.of(),
                                new Question(Polarity.HIGHER, Frequency.MONTH, TestedOn.SHOWN, 0.05, 5, false))
                        .code())
                .isEqualTo("limits-have-no-width");
    }

    private static boolean moves(Trend trend) {
        return !trend.code().equals("noClearTrend");
    }

    private static Question question() {
        return new Question(Polarity.HIGHER, Frequency.QUARTER, TestedOn.SHOWN, 0.05, 6, false);
    }

    private static Series series(double... values) {
        return new Series(IntStream.range(0, values.length).asLongStream().toArray(), values);
    }
}
