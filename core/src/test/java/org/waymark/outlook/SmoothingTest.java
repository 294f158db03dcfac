package org.waymark.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The expected values were worked out apart, in Python, from the papers' formulas. */
class SmoothingTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    static final double[] QUARTERS = {52, 61, 48, 55, 54, 63, 51, 58, 57, 64, 52, 60, 59, 68, 55, 63, 61, 70, 58};

    @Test
    void a_seasonal_series_keeps_its_season() {
        assertThat(Smoothing.plainSeason(QUARTERS, 4)).isTrue();
        assertThat(Smoothing.theta(QUARTERS, 4, 3))
                .containsExactly(new double[] {65.22780782217521, 63.68096023445592, 71.8320293134033}, CLOSE);
    }

    @Test
    void a_series_without_one_has_half_the_drift_of_its_line() {
        double[] years = {30, 33, 29, 34, 36, 35, 38, 37, 41, 40};
        assertThat(Smoothing.theta(years, 1, 2))
                .containsExactly(new double[] {40.79559070803334, 41.39256040500303}, CLOSE);
    }

    @Test
    void figures_that_never_change_foresee_themselves() {
        double[] flat = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};
        assertThat(Smoothing.theta(flat, 4, 2)).containsExactly(new double[] {7, 7}, CLOSE);
        assertThat(Smoothing.plainSeason(flat, 4)).isFalse();
    }

    @Test
    void the_naive_rival_repeats_the_year_before_or_the_last_year() {
        assertThat(Smoothing.naive(QUARTERS, 4, 6)).containsExactly(63, 61, 70, 58, 63, 61);
        assertThat(Smoothing.naive(new double[] {3, 5}, 1, 2)).containsExactly(5, 5);
    }

    @Test
    void a_short_series_shows_no_season() {
        assertThat(Smoothing.plainSeason(new double[] {1, 9, 1, 9, 1, 9, 1, 9}, 4))
                .isFalse();
    }
}
