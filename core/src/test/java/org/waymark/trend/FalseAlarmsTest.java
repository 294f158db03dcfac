package org.waymark.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.indicator.Polarity;
import org.waymark.observation.Series;
import org.waymark.period.Frequency;

/** How often pure noise is given an arrow: the figures of {@code docs/methods/direction-of-travel.md}. */
class FalseAlarmsTest {
    private static final int RUNS = 2_000;

    @ParameterizedTest(name = "{0} points, each the mean of {1}: {2}%")
    @CsvSource({"6, 1, 5", "24, 1, 5", "6, 12, 36", "13, 12, 62", "24, 12, 65", "6, 4, 33", "13, 4, 37"})
    void noise_shown_as_rolling_figures_looks_like_a_trend(int points, int span, double percent) {
        var random = new Random(20240916);
        int alarms = 0;
        for (int run = 0; run < RUNS; run++) {
            double[] noise = random.doubles(points + span - 1L)
                    .map(_ -> random.nextGaussian())
                    .toArray();
            alarms += TrendRules.regression(rolling(noise, points, span), question())
                            .code()
                            .equals("noClearTrend")
                    ? 0
                    : 1;
        }
        assertThat(100.0 * alarms / RUNS).isCloseTo(percent, within(3.5));
    }

    @ParameterizedTest(name = "{0} points: {1}%")
    @CsvSource({"12, 1.5", "24, 1.7"})
    void the_last_point_of_a_steady_process_seldom_looks_special(int points, double percent) {
        var random = new Random(20240916);
        int alarms = 0;
        int runs = 4 * RUNS;
        for (int run = 0; run < runs; run++) {
            double[] noise =
                    random.doubles(points).map(_ -> random.nextGaussian()).toArray();
            alarms += ProcessTrends.spc(rolling(noise, points, 1), java.util.List.of(), question())
                            .code()
                            .equals("noClearTrend")
                    ? 0
                    : 1;
        }
        assertThat(100.0 * alarms / runs).isCloseTo(percent, within(0.5));
    }

    private static Series rolling(double[] noise, int points, int span) {
        var at = new long[points];
        var values = new double[points];
        for (int i = 0; i < points; i++) {
            at[i] = i;
            for (int j = 0; j < span; j++) {
                values[i] += noise[i + j] / span;
            }
        }
        return new Series(at, values);
    }

    private static Question question() {
        return new Question(Polarity.HIGHER, Frequency.MONTH, TestedOn.SHOWN, 0.05, 6, false);
    }
}
