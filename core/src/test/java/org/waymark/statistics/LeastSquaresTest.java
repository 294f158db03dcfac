package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    private final Random random = new Random(7);

    @Test
    void times_without_a_gap_give_the_same_bits_with_and_without_sums_over_them() {
        for (int run = 0; run < 2_000; run++) {
            int n = 2 + random.nextInt(60);
            double[] y = values(n + 5);
            double[] x = new double[n];
            int origin = random.nextInt(3) * 2016;
            for (int i = 0; i < n; i++) {
                x[i] = origin + i;
            }
            var summed = new LeastSquares();
            var even = new LeastSquares();
            assertThat(summed.fit(x, 0, y, 5, n)).isTrue();
            assertThat(even.fitEven(y, 5, n)).isTrue();
            assertThat(new double[] {even.slope(), even.standardError(), even.t(), even.p()})
                    .containsExactly(summed.slope(), summed.standardError(), summed.t(), summed.p());
        }
    }

    @Test
    void a_stretch_of_an_array_is_fitted_as_it_would_be_alone() {
        double[] y = values(50);
        double[] x = values(50);
        var stretch = new LeastSquares();
        stretch.fit(x, 11, y, 20, 25);
        Regression alone =
                Regression.fit(java.util.Arrays.copyOfRange(x, 11, 36), java.util.Arrays.copyOfRange(y, 20, 45));
        assertThat(stretch.slope()).isEqualTo(alone.slope());
        assertThat(stretch.p()).isEqualTo(alone.p());
    }

    @Test
    void a_line_with_next_to_no_noise_keeps_its_digits() {
        // Exact: residuals +-1e-7 in the pattern + - - + about y = 3x, so that the slope is 3 and SSE 4e-14.
        double[] x = {0, 1, 2, 3};
        double[] y = {1e-7, 3 - 1e-7, 6 - 1e-7, 9 + 1e-7};
        var line = new LeastSquares();
        line.fit(x, 0, y, 0, 4);
        assertThat(line.slope()).isCloseTo(3, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(line.standardError())
                .isCloseTo(Math.sqrt(4e-14 / 2 / 5), org.assertj.core.data.Percentage.withPercentage(1e-4));
    }

    @Test
    void significance_is_p_below_the_level_however_near_the_line() {
        var critical = new StudentT.Critical(0.05);
        for (int degrees : new int[] {1, 2, 4, 10, 38, 255, 256, 400}) {
            double low = 0;
            double high = 100;
            for (int step = 0; step < 200; step++) {
                double t = (low + high) / 2;
                boolean significant = StudentT.twoSided(degrees, t) < 0.05;
                assertThat(critical.exceeded(degrees, t)).isEqualTo(significant);
                assertThat(critical.exceeded(degrees, -t)).isEqualTo(significant);
                if (significant) {
                    high = t;
                } else {
                    low = t;
                }
            }
        }
    }

    @Test
    void the_five_per_cent_line_on_ten_degrees_is_where_tables_have_it() {
        var critical = new StudentT.Critical(0.05);
        assertThat(critical.exceeded(10, 2.2282)).isTrue();
        assertThat(critical.exceeded(10, 2.2281)).isFalse();
    }

    @Test
    void degenerate_series_are_never_or_always_significant_as_p_says() {
        var critical = new StudentT.Critical(0.05);
        var line = new LeastSquares();
        line.fitEven(new double[] {5, 5, 5, 5}, 0, 4);
        assertThat(line.significant(critical)).isFalse();
        assertThat(line.p()).isEqualTo(1);
        line.fitEven(new double[] {1, 3, 5, 7}, 0, 4);
        assertThat(line.significant(critical)).isTrue();
        assertThat(line.p()).isZero();
        line.fitEven(new double[] {1, 2}, 0, 2);
        assertThat(line.significant(critical)).isFalse();
        assertThat(line.p()).isNaN();
        assertThat(line.fit(new double[] {1, 1, 1}, 0, new double[] {1, 2, 3}, 0, 3))
                .isFalse();
    }

    private double[] values(int n) {
        var values = new double[n];
        double drift = random.nextGaussian();
        for (int i = 0; i < n; i++) {
            values[i] = Math.round(10 * (50 + drift * i + random.nextGaussian())) / 10.0;
        }
        return values;
    }
}
