package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonalityTest {

    @Test
    void a_season_shows_in_three_years_of_quarters() {
        double[] values = {40, 50, 55, 70, 41, 52, 57, 71, 42, 51, 56, 73};
        assertThat(quarters(values).p()).isLessThan(0.001);
    }

    @Test
    void a_season_shows_through_a_trend() {
        double[] values = {40, 50, 55, 70, 51, 62, 67, 81, 62, 71, 76, 93};
        assertThat(quarters(values).p()).isLessThan(0.01);
    }

    @Test
    void a_straight_line_and_a_constant_have_none() {
        assertThat(quarters(IntStream.range(0, 12).mapToDouble(i -> 0.1 * i).toArray())
                        .p())
                .isEqualTo(1);
        assertThat(quarters(new double[] {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5}).h())
                .isZero();
    }

    @ParameterizedTest(name = "{0} values in {1} seasons")
    @CsvSource({"12, 4, 2.9", "24, 4, 1.2", "36, 12, 1.0"})
    void in_noise_a_season_is_seen_one_or_two_times_in_a_hundred(int n, int seasons, double percent) {
        var random = new Random(20240916);
        int seen = 0;
        for (int run = 0; run < 4_000; run++) {
            double[] noise = IntStream.range(0, n)
                    .mapToDouble(_ -> random.nextGaussian())
                    .toArray();
            seen += of(noise, seasons).p() < 0.01 ? 1 : 0;
        }
        assertThat(seen / 40.0).isCloseTo(percent, within(0.6));
    }

    private static Seasonality quarters(double[] values) {
        return of(values, 4);
    }

    private static Seasonality of(double[] values, int seasons) {
        return Seasonality.of(
                IntStream.range(0, values.length).asDoubleStream().toArray(),
                IntStream.range(0, values.length).map(i -> i % seasons).toArray(),
                values,
                seasons);
    }
}
