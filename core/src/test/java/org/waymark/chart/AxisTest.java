package org.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.quantity.Unit;

class AxisTest {
    private static Axis axis(Unit unit, String figures) {
        List<Double> heights =
                Stream.of(figures.split(" ")).map(Double::valueOf).toList();
        return Axis.of(heights, unit, 100, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 20 60, 0 20 40 60",
        "PERCENT, 98 99, 96 97 98 99 100",
        "PERCENT, 62 65, 60 61 62 63 64 65",
        "PERCENT, 55 58, 0 20 40 60",
        "PERCENT, 61 100, 0 20 40 60 80 100",
        "PERCENT, 0 0, 0 1 2 3 4",
        "PERCENT, 120 140, 115 120 125 130 135 140",
        "COUNT, 5376 7856, 0 2000 4000 6000 8000",
        "COUNT, 3, 0 1 2 3",
        "COUNT, -5 4, -6 -4 -2 0 2 4",
        "POUNDS, 5120 5700, 0 2000 4000 6000",
        "RATE, 0.2 0.9, 0 0.2 0.4 0.6 0.8 1",
        "DAYS, 1600000, 0 500000 1000000 1500000 2000000"
    })
    void the_scale_is_of_round_numbers_and_starts_at_nought(Unit unit, String figures, String ticks) {
        assertThat(axis(unit, figures).ticks().stream().map(BigDecimal::toPlainString))
                .containsExactly(ticks.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"PERCENT, 98 99, true", "PERCENT, 55 58, false", "COUNT, 98 99, false", "PERCENT, 61 100, false"})
    void only_high_and_close_percentages_raise_the_foot_of_the_scale(Unit unit, String figures, boolean raised) {
        assertThat(axis(unit, figures).raised()).isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "60, 0", "30, 50"})
    void a_figure_stands_at_its_height(double figure, double y) {
        assertThat(axis(Unit.PERCENT, "20 60").y(figure)).isEqualTo(y);
    }
}
