package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Weeks of remission of 42 children with leukaemia (E. J. Freireich and others, Blood 21, 1963; in E. A. Gehan, Biometrika 52,
 * 1965, and as {@code gehan} in Venables and Ripley's MASS), and of patients with acute myelogenous leukaemia (R. G. Miller,
 * “Survival Analysis”, 1981; {@code aml} in R's {@code survival}). A minus marks a time that was cut off.
 */
class SurvivalTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final double[] TREATED = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };
    private static final double[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};
    private static final double[] MAINTAINED = {9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161};
    private static final double[] NOT_MAINTAINED = {5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45};

    @ParameterizedTest
    @CsvSource({
        // time, at risk, ended, survival as a fraction, standard error as R's summary(survfit) prints it
        "6, 21, 3, 6, 7, 0.0764",
        "7, 17, 1, 96, 119, 0.0869",
        "10, 15, 1, 64, 85, 0.0963",
        "13, 12, 1, 176, 255, 0.1068",
        "16, 11, 1, 32, 51, 0.1141",
        "22, 7, 1, 64, 119, 0.1282",
        "23, 6, 1, 160, 357, 0.1346"
    })
    void the_curve_of_the_treated_is_as_published(
            double time, long atRisk, long ended, double of, double over, double error) {
        KaplanMeier.Step step = curve(TREATED).steps().stream()
                .filter(each -> each.time() == time)
                .findFirst()
                .orElseThrow();
        assertThat(step.atRisk()).isEqualTo(atRisk);
        assertThat(step.ended()).isEqualTo(ended);
        assertThat(step.survival()).isCloseTo(of / over, EXACT);
        assertThat(step.standardError()).isCloseTo(error, within(5.1e-5));
    }

    @Test
    void standard_errors_are_greenwoods() {
        assertThat(curve(TREATED).steps().getLast().standardError()).isCloseTo(0.13459145675576045, EXACT);
        assertThat(curve(MAINTAINED).steps().getLast().standardError()).isCloseTo(0.15349274578629368, EXACT);
        assertThat(curve(MAINTAINED).survival(33.9)).isCloseTo(27.0 / 55, EXACT);
    }

    @Test
    void medians_and_their_intervals_are_those_r_prints() {
        assertThat(curve(TREATED).quantile(0.5)).hasValue(23);
        assertThat(curve(PLACEBO).quantile(0.5)).hasValue(8);
        same(curve(TREATED), KaplanMeier.Scale.LOG_LOG, OptionalDouble.of(13), OptionalDouble.empty());
        same(curve(PLACEBO), KaplanMeier.Scale.LOG_LOG, OptionalDouble.of(4), OptionalDouble.of(11));
        same(curve(TREATED), KaplanMeier.Scale.LOG, OptionalDouble.of(16), OptionalDouble.empty());
        same(curve(PLACEBO), KaplanMeier.Scale.LOG, OptionalDouble.of(4), OptionalDouble.of(12));
        assertThat(curve(MAINTAINED).quantile(0.5)).hasValue(31);
        same(curve(MAINTAINED), KaplanMeier.Scale.LOG, OptionalDouble.of(18), OptionalDouble.empty());
        assertThat(curve(NOT_MAINTAINED).quantile(0.5)).hasValue(23);
        same(curve(NOT_MAINTAINED), KaplanMeier.Scale.LOG, OptionalDouble.of(8), OptionalDouble.empty());
    }

    @Test
    void a_curve_level_at_a_half_has_its_median_in_the_middle() {
        assertThat(curve(new double[] {1, 2, 3, 4}).quantile(0.5)).hasValue(2.5);
        assertThat(curve(new double[] {1, -2, -3, -4}).quantile(0.5)).isEmpty();
    }

    @Test
    void the_log_rank_test_is_as_published() {
        LogRank leukaemia = rank(TREATED, PLACEBO);
        assertThat(leukaemia.observed()).isEqualTo(9);
        // The exact fractions, in decimals; R prints 19.25, 16.8 and p = 4e-05, SAS 16.7929.
        assertThat(leukaemia.expected()).isCloseTo(19.25050094803113, EXACT);
        assertThat(leukaemia.variance()).isCloseTo(6.2569605736755, EXACT);
        assertThat(leukaemia.statistic()).isCloseTo(16.792940989216532, EXACT);
        assertThat(leukaemia.p()).isCloseTo(4.168809109334543e-05, within(1e-15));
        LogRank myelogenous = rank(MAINTAINED, NOT_MAINTAINED);
        assertThat(myelogenous.statistic()).isCloseTo(3.396388698977602, EXACT);
        assertThat(myelogenous.p()).isCloseTo(0.0653393220405049, EXACT);
        assertThat(rank(PLACEBO, TREATED).statistic())
                .as("the other way round")
                .isCloseTo(leukaemia.statistic(), EXACT);
    }

    @Test
    void a_difference_in_medians_has_an_interval_that_comes_again() {
        MedianDifference one = difference(7);
        assertThat(one.difference()).hasValue(-15);
        assertThat(one.interval()).isEqualTo(difference(7).interval());
        assertThat(one.unreached()).isPositive();
        MedianDifference told = MedianDifference.of(
                times(PLACEBO), ended(PLACEBO), times(NOT_MAINTAINED), ended(NOT_MAINTAINED), 0.95, 2000, 7);
        assertThat(told.interval()).hasValueSatisfying(interval -> {
            assertThat(interval.lower()).isLessThan(-15);
            assertThat(interval.upper()).isBetween(-15.0, 3.0);
        });
    }

    @Test
    void whole_days_in_columns_give_the_same_curve() {
        var ended = new long[36];
        var cut = new long[36];
        for (double time : TREATED) {
            (time > 0 ? ended : cut)[(int) Math.abs(time)]++;
        }
        assertThat(KaplanMeier.ofDays(ended, cut).steps())
                .isEqualTo(curve(TREATED).steps());
        assertThat(KaplanMeier.ofDays(new long[3], new long[3]).quantile(0.5))
                .as("nobody")
                .isEmpty();
    }

    private static void same(KaplanMeier curve, KaplanMeier.Scale scale, OptionalDouble lower, OptionalDouble upper) {
        assertThat(curve.interval(0.5, 0.95, scale)).isEqualTo(new KaplanMeier.Reach(lower, upper));
    }

    private static MedianDifference difference(long seed) {
        return MedianDifference.of(times(PLACEBO), ended(PLACEBO), times(TREATED), ended(TREATED), 0.95, 200, seed);
    }

    private static KaplanMeier curve(double[] marked) {
        return KaplanMeier.of(times(marked), ended(marked));
    }

    private static LogRank rank(double[] one, double[] other) {
        return LogRank.of(times(one), ended(one), times(other), ended(other));
    }

    private static double[] times(double[] marked) {
        return Arrays.stream(marked).map(Math::abs).toArray();
    }

    private static boolean[] ended(double[] marked) {
        var ended = new boolean[marked.length];
        for (int i = 0; i < marked.length; i++) {
            ended[i] = marked[i] > 0;
        }
        return ended;
    }
}
