package org.waymark.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Polarity;
import org.waymark.observation.Series;
import org.waymark.period.Frequency;

class ProcessChartTest {

    @Test
    void a_point_on_a_limit_is_not_outside_and_one_on_a_near_limit_is_not_close() {
        var limits = new ProcessLimits(5, 2, 8, 3, 7);
        assertThat(limits.outside(8)).isFalse();
        assertThat(limits.outside(2)).isFalse();
        assertThat(limits.outside(8.000001)).isTrue();
        assertThat(limits.close(7)).isFalse();
        assertThat(limits.close(7.000001)).isTrue();
        assertThat(limits.close(8)).isTrue();
        assertThat(limits.side(5)).isZero();
    }

    @Test
    void the_first_signal_that_holds_is_the_cause() {
        // Rises for seven points of which the last two are outside.
        ProcessChart chart = chart(Polarity.HIGHER, 5, 4, 5, 4, 5, 4, 5, 4, 4.5, 5, 5.5, 6, 6.5, 7.2);
        assertThat(chart.last().cause()).isEqualTo(SpecialCause.ABOVE_LIMIT);
        assertThat(chart.points().get(9).cause()).isEqualTo(SpecialCause.RISING);
        assertThat(chart.variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
    }

    @Test
    void a_tie_breaks_a_run_and_a_turning_point_takes_the_way_of_the_next_step() {
        assertThat(ProcessSignals.trend(new double[] {1, 2, 3, 3, 4, 5, 6}, 4)).containsExactly(0, 0, 0, 1, 1, 1, 1);
        assertThat(ProcessSignals.trend(new double[] {1, 2, 3, 2, 1}, 3)).containsExactly(1, 1, -1, -1, -1);
    }

    @Test
    void moving_ranges_never_cross_groups() {
        Series series = series(1, 2, 1, 2, 101, 102, 101, 102);
        ProcessChart chart = ProcessChart.xmr(
                series, Polarity.NONE, List.of(4), OptionalInt.empty(), ProcessRules.MAKING_DATA_COUNT);
        assertThat(chart.last().limits().mean()).isEqualTo(101.5);
        assertThat(chart.last().limits().upper()).isEqualTo(101.5 + 2.66);
        assertThat(chart.last().group()).isEqualTo(1);
        assertThat(chart.points()).allMatch(point -> point.cause() == SpecialCause.NONE);
    }

    @Test
    void limits_without_width_are_not_assessed_unless_asked_for_by_name() {
        double[] values = {1, 1, 1, 1, 2};
        ProcessChart ours = chart(Polarity.HIGHER, values);
        assertThat(ours.assessable()).isFalse();
        assertThat(ours.points()).allMatch(point -> point.cause() == SpecialCause.NONE);
        assertThat(ours.assurance(5, Polarity.HIGHER)).isEmpty();
        ProcessChart theirs =
                ProcessChart.xmr(series(values), Polarity.HIGHER, List.of(), OptionalInt.empty(), ProcessRules.NHSPY);
        assertThat(theirs.points()).noneMatch(point -> point.cause() == SpecialCause.NONE);
    }

    @Test
    void seven_points_on_the_mean_are_a_shift_in_one_peers_eyes_only() {
        double[] values = {9, 1, 5, 5, 5, 5, 5, 5, 5, 8, 2, 9, 1, 8, 2};
        assertThat(chart(Polarity.HIGHER, values).points().get(4).cause()).isEqualTo(SpecialCause.NONE);
        ProcessChart theirs =
                ProcessChart.xmr(series(values), Polarity.HIGHER, List.of(), OptionalInt.empty(), ProcessRules.NHSPY);
        assertThat(theirs.points().get(4).cause()).isEqualTo(SpecialCause.ON_THE_MEAN);
        assertThat(theirs.points().get(4).type()).isEqualTo(PointType.COMMON_CAUSE);
    }

    @Test
    void two_close_and_one_across_the_mean_is_a_signal_in_one_peers_eyes_only() {
        assertThat(ProcessSignals.closeInThree(new boolean[] {true, false, true}, new int[] {1, -1, 1}))
                .containsOnly(false);
        assertThat(ProcessSignals.beyondInThree(new int[] {1, 0, 1}, false)).containsExactly(1, 0, 1);
    }

    @Test
    void two_figures_for_one_period_are_refused() {
        var twice = new Series(new long[] {1, 1}, new double[] {1, 2});
        assertThatThrownBy(() -> ProcessChart.xmr(
                        twice, Polarity.NONE, List.of(), OptionalInt.empty(), ProcessRules.MAKING_DATA_COUNT))
                .hasMessage("one figure for each period, in order: 1");
    }

    @Test
    void the_last_points_special_cause_is_the_direction() {
        double[] noise = {5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5};
        assertThat(spc(Polarity.HIGHER, noise).code()).isEqualTo("noClearTrend");
        double[] leap = noise.clone();
        leap[12] = 15;
        assertThat(spc(Polarity.HIGHER, leap).code()).isEqualTo("improving");
        assertThat(spc(Polarity.LOWER, leap).code()).isEqualTo("worsening");
        assertThat(spc(Polarity.NONE, leap).code()).isEqualTo("rising");
    }

    @Test
    void what_cannot_be_told_by_limits_says_why() {
        assertThat(spc(Polarity.HIGHER).code()).isEqualTo("no-figures");
        assertThat(spc(Polarity.HIGHER, 1, 2).code()).isEqualTo("too-few-points");
        assertThat(spc(Polarity.HIGHER, 5, 5, 5, 5, 5, 5).code()).isEqualTo("limits-have-no-width");
    }

    @Test
    void limits_from_fewer_than_thirteen_points_are_trial_limits() {
        var few = (Trend.Tested) spc(Polarity.HIGHER, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6);
        assertThat(few.notes()).containsExactly(new Note.TrialLimits(12));
        var enough = (Trend.Tested) spc(Polarity.HIGHER, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5);
        assertThat(enough.notes()).isEmpty();
    }

    @Test
    void proportions_are_held_against_the_spread_of_their_own_denominators() {
        double[] of = {50, 55, 48, 52, 49, 51, 53, 47, 50, 52, 49, 90};
        double[] all = new double[of.length];
        Arrays.fill(all, 100);
        var tested = (Trend.Tested) ProcessTrends.spcParts(
                series(of), of, all, 100, ProcessTrends.Parts.PROPORTION, List.of(), question(Polarity.HIGHER));
        assertThat(tested.code()).isEqualTo("improving");
        var none = new double[of.length];
        assertThat(ProcessTrends.spcParts(
                                series(none),
                                none,
                                all,
                                100,
                                ProcessTrends.Parts.PROPORTION,
                                List.of(),
                                question(Polarity.HIGHER))
                        .code())
                .as("proportions of nought")
                .isEqualTo("limits-have-no-width");
    }

    private static Trend spc(Polarity polarity, double... values) {
        return ProcessTrends.spc(series(values), List.of(), question(polarity));
    }

    private static Question question(Polarity polarity) {
        return new Question(polarity, Frequency.MONTH, TestedOn.SHOWN, 0.05, 6, false);
    }

    private static ProcessChart chart(Polarity polarity, double... values) {
        return ProcessChart.xmr(
                series(values), polarity, List.of(), OptionalInt.empty(), ProcessRules.MAKING_DATA_COUNT);
    }

    private static Series series(double... values) {
        return new Series(IntStream.range(0, values.length).asLongStream().toArray(), values);
    }
}
