package org.waymark.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest(name = "{0} at {1} places is {2} units")
    @CsvSource({"27.03, 1, 270", "-27.03, 1, -270", "0.04, 1, 0", "89.51, 0, 90", "-0.51, 0, -1", "12, 6, 12000000"})
    void a_double_is_counted_in_units_of_the_last_decimal(double value, int places, long units) {
        assertThat(Decimals.of(places).units(value)).isEqualTo(units);
    }

    @ParameterizedTest(name = "{0} at {1} places cannot be told")
    @CsvSource({"89.5, 0", "-89.5, 0", "0.05, 1", "33.3333335, 6", "12345678901, 0", "NaN, 0", "Infinity, 1"})
    void at_a_half_the_exact_figure_must_be_asked(double value, int places) {
        assertThat(Decimals.of(places).units(value)).isEqualTo(Decimals.UNSURE);
    }

    @Test
    void where_it_can_be_told_it_is_what_exact_rounding_says() {
        var random = new Random(3);
        int told = 0;
        for (int run = 0; run < 200_000; run++) {
            int places = random.nextInt(4);
            var figure = new Figure.Known(
                    BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(5)),
                    BigDecimal.valueOf(1 + random.nextInt(random.nextBoolean() ? 2 : 5_000)));
            Decimals decimals = Decimals.of(places);
            long units = decimals.units(figure.toDouble());
            BigDecimal rounded = decimals.round(figure);
            assertThat(decimals.ofUnits(decimals.units(rounded))).isEqualTo(rounded);
            if (units != Decimals.UNSURE) {
                told++;
                assertThat(units).isEqualTo(decimals.units(rounded));
                assertThat(decimals.doubleOfUnits(units)).isEqualTo(rounded.doubleValue());
            }
        }
        assertThat(told).isGreaterThan(150_000);
    }
}
