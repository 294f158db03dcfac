package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two shares or two rates: the expected values were worked out apart, with SciPy 1.17 and, where R's manual has the case, R. */
class TwoGroupsTest {
    private static final Percentage CLOSE = Percentage.withPercentage(1e-7);

    @ParameterizedTest
    @CsvSource({
        "3, 4, 1, 4, true, 0.48571428571428565, 2.1972245773362196",
        "1, 10, 9, 10, false, 0.000346619351134667, -4.394449154672439",
        "2, 15, 300, 900, true, 0.16357207477682495, -1.1786549963416462",
        "104, 200, 1260, 2000, false, 0.00224467400596187, -0.4521741060737718",
        "12, 72, 482, 1000, false, 2.1660554894408127e-07, -1.5374067842252175"
    })
    void shares_are_compared_exactly_where_fewer_than_five_cases_are_expected(
            long a, long m, long b, long n, boolean exact, double p, double logOdds) {
        var two = TwoProportions.of(a, m, b, n);
        assertThat(two.exact()).isEqualTo(exact);
        assertThat(two.p()).isCloseTo(p, CLOSE);
        assertThat(two.logOdds()).isCloseTo(logOdds, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 20, 5, 30, 0.07457663916630482", "7, 7, 1, 9, 0.0013986013986013986"})
    void an_empty_cell_has_an_exact_p_and_half_a_case_in_its_odds(long a, long m, long b, long n, double p) {
        var two = TwoProportions.of(a, m, b, n);
        assertThat(two.p()).isCloseTo(p, CLOSE);
        assertThat(two.logOdds()).isFinite();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 20", "10, 10, 20, 20"})
    void shares_of_nought_or_of_all_do_not_differ(long a, long m, long b, long n) {
        assertThat(TwoProportions.of(a, m, b, n).p()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1, 2", "3, 2, 1, 2", "-1, 2, 1, 2"})
    void groups_without_members_are_refused(long a, long m, long b, long n) {
        assertThatThrownBy(() -> TwoProportions.of(a, m, b, n)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "11, 800, 21, 3011, 0.0796686330333295",
        "0, 100, 5, 100, 0.0625",
        "3, 50, 60, 400, 0.15598876276950221",
        "5000, 100000, 5300, 100000, 0.003215819673645259",
        "40, 1000, 40, 1000, 1",
        "1, 10, 0, 10, 1",
        "2, 10, 3, 10, 1",
        "0, 10, 0, 30, 1"
    })
    void rates_are_compared_exactly(long a, double m, long b, double n, double p) {
        assertThat(TwoRates.of(a, m, b, n).p()).isCloseTo(p, CLOSE);
        assertThat(TwoRates.of(b, n, a, m).p()).as("either way round").isCloseTo(p, CLOSE);
    }

    @Test
    void rates_without_an_exposure_are_refused() {
        assertThatThrownBy(() -> TwoRates.of(1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_log_ratios_are_compared_by_their_variances() {
        assertThat(TwoRatios.of(0.7, 0.05, 0.2, 0.03).p()).isCloseTo(0.0770998717435417, CLOSE);
        assertThat(TwoRatios.of(0.7, 0.05, 0.7, 0.03).p()).isEqualTo(1);
    }

    @Test
    void a_spread_is_pooled_over_groups() {
        Spread spread = Spread.within(List.of(
                List.of(100.0, 110.0, 105.0),
                List.of(120.0, 131.0, 126.0),
                List.of(90.0, 95.0, 99.0),
                List.of(101.0, 108.0, 110.0)));
        assertThat(spread.deviation()).isCloseTo(4.949747468305833, CLOSE);
        assertThat(spread.free()).isEqualTo(8);
        assertThat(spread.predicts(3, 0.95)).isCloseTo(13.179911443995792, CLOSE);
        assertThat(Spread.within(List.of(List.of(3.0))).free()).isZero();
    }
}
