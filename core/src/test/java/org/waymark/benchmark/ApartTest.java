package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.quantity.Unit;

class ApartTest {
    private static Certainty.Between interval(int of, int all) {
        return (Certainty.Between) Certainties.of(
                Unit.PERCENT, BigDecimal.ZERO, BigDecimal.valueOf(of), BigDecimal.valueOf(all), BigDecimal.ONE);
    }

    private static Apart apart(int a, int m, int b, int n) {
        return Apart.of((double) a / m, interval(a, m), (double) b / n, interval(b, n));
    }

    /** Newcombe (1998), Table II, method 10, to four places. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000",
    })
    void the_published_examples_come_out(int a, int m, int b, int n, double lower, double upper) {
        Apart apart = apart(a, m, b, n);
        assertThat(apart.interval().lower()).isCloseTo(lower, within(0.00006));
        assertThat(apart.interval().upper()).isCloseTo(upper, within(0.00006));
        assertThat(apart.beyondChance()).isTrue();
    }

    @Test
    void two_figures_that_are_the_same_are_not_apart() {
        Apart apart = apart(5, 56, 5, 56);
        assertThat(apart.by()).isZero();
        assertThat(apart.beyondChance()).isFalse();
        assertThat(apart.interval().lower()).isCloseTo(-apart.interval().upper(), within(1e-12));
    }

    @Test
    void noughts_of_both_are_not_apart() {
        assertThat(apart(0, 10, 0, 20).beyondChance()).isFalse();
    }
}
