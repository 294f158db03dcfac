package org.waymark.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.methods.WorkedExample;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;

class ChangeTest {
    private static Figure share(String of) {
        String[] parts = of.split(" of ");
        return Figure.of(new BigDecimal(parts[0]), new BigDecimal(parts[1]), BigDecimal.valueOf(100));
    }

    private static Figure plain(String value) {
        return Figure.of(new BigDecimal(value));
    }

    @Test
    void percentages_change_by_points_and_counts_by_their_size_and_a_percentage() throws IOException {
        WorkedExample example = WorkedExample.of("calculations", "change");
        Change points = Change.between(share(example.text("then")), share(example.text("now")), Unit.PERCENT)
                .orElseThrow();
        assertThat(points.difference().toDouble()).isCloseTo(example.number("points"), within(1e-12));
        assertThat(points.percent()).isEmpty();
        Change count = Change.between(plain(example.text("count then")), plain(example.text("count now")), Unit.COUNT)
                .orElseThrow();
        assertThat(count.difference().toDouble()).isEqualTo(example.number("difference"));
        assertThat(count.percent().orElseThrow().toDouble()).isCloseTo(example.number("percent"), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 5, COUNT", "-2, 5, POUNDS", "5, 10, SCORE", "5, 10, RATIO"})
    void there_is_no_percentage_of_nought_or_less_nor_of_a_scale_without_a_nought(String then, String now, Unit unit) {
        Change change = Change.between(plain(then), plain(now), unit).orElseThrow();
        assertThat(change.difference().dividend())
                .isEqualByComparingTo(new BigDecimal(now).subtract(new BigDecimal(then)));
        assertThat(change.percent()).isEmpty();
    }

    @Test
    void an_absent_figure_has_not_changed() {
        assertThat(Change.between(Figure.absent(Absence.CONFIDENTIAL), plain("1"), Unit.COUNT))
                .isEmpty();
        assertThat(Change.between(plain("1"), Figure.absent(Absence.MISSING), Unit.COUNT))
                .isEmpty();
    }
}
