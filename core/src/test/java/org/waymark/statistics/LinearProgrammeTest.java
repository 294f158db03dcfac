package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearProgrammeTest {
    private static final double FREE = Double.POSITIVE_INFINITY;

    /** Unknowns of 0 or more. */
    private static LinearProgramme counts(int unknowns) {
        double[] high = new double[unknowns];
        Arrays.fill(high, FREE);
        return new LinearProgramme(new double[unknowns], high);
    }

    private static void sum(LinearProgramme programme, double total, int... which) {
        programme.equation(which, ones(which.length), total);
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double least(LinearProgramme programme, int unknown) {
        return programme.least(new int[] {unknown}, ones(1)).orElseThrow().value();
    }

    private static double greatest(LinearProgramme programme, int unknown) {
        return programme.greatest(new int[] {unknown}, ones(1)).orElseThrow().value();
    }

    /** Rows 10 and 5, columns 8 and 7: the first cell is 3 at least, because the second row has only 5 for the first column. */
    @ParameterizedTest
    @CsvSource({"0, 3, 8", "1, 2, 7", "2, 0, 5", "3, 0, 5"})
    void two_by_two_is_known_by_hand(int cell, double least, double greatest) {
        LinearProgramme table = counts(4);
        sum(table, 10, 0, 1);
        sum(table, 5, 2, 3);
        sum(table, 8, 0, 2);
        sum(table, 7, 1, 3);

        assertThat(least(table, cell)).isEqualTo(least);
        assertThat(greatest(table, cell)).isEqualTo(greatest);
    }

    @Test
    void a_cell_that_stands_alone_in_a_row_is_known() {
        LinearProgramme table = counts(4);
        sum(table, 4, 0);
        sum(table, 9, 0, 1);
        sum(table, 30, 2, 3);

        assertThat(least(table, 0)).isEqualTo(4);
        assertThat(greatest(table, 1)).isEqualTo(5);
        assertThat(greatest(table, 3)).isEqualTo(30);
    }

    @Test
    void at_is_a_point_where_the_sum_is_reached() {
        LinearProgramme mixed = new LinearProgramme(new double[] {0, -2, 1}, new double[] {FREE, 6, 4});
        mixed.equation(new int[] {0, 1, 2}, new double[] {2, -1, 3}, 12);

        var best = mixed.least(new int[] {0, 1, 2}, new double[] {3, 1, -1}).orElseThrow();

        double[] at = best.at();
        assertThat(at).hasSize(3);
        assertThat(2 * at[0] - at[1] + 3 * at[2]).isCloseTo(12, within(1e-9));
        assertThat(3 * at[0] + at[1] - at[2]).isCloseTo(best.value(), within(1e-9));
        assertThat(best.value()).isCloseTo(-16 / 3.0, within(1e-9));
    }

    @Test
    void equations_said_twice_change_nothing() {
        LinearProgramme table = counts(3);
        sum(table, 6, 0, 1, 2);
        sum(table, 6, 2, 1, 0);
        table.equation(new int[] {0, 1, 2}, new double[] {-2, -2, -2}, -12);
        sum(table, 4, 0, 1);

        assertThat(least(table, 0)).isEqualTo(0);
        assertThat(greatest(table, 0)).isEqualTo(4);
        assertThat(greatest(table, 2)).isEqualTo(2);
    }

    @Test
    void an_unknown_named_twice_counts_twice() {
        LinearProgramme twice = counts(2);
        twice.equation(new int[] {0, 0, 1}, new double[] {1, 1, 1}, 10);

        assertThat(greatest(twice, 0)).isEqualTo(5);
        assertThat(twice.greatest(new int[] {0, 0}, ones(2)).orElseThrow().value())
                .isEqualTo(10);
    }

    @Test
    void totals_of_nothing_leave_nothing() {
        LinearProgramme empty = counts(4);
        sum(empty, 0, 0, 1);
        sum(empty, 0, 2, 3);
        sum(empty, 0, 0, 2);
        sum(empty, 0, 1, 3);

        assertThat(greatest(empty, 3)).isZero();
    }

    @Test
    void no_unknowns_sum_to_nothing() {
        LinearProgramme none = counts(0);

        assertThat(none.least(new int[0], new double[0]).orElseThrow().value()).isZero();
        none.equation(new int[0], new double[0], 1);
        assertThat(none.least(new int[0], new double[0])).isEmpty();
    }

    @Test
    void what_contradicts_itself_has_no_answer() {
        LinearProgramme parity = counts(3);
        sum(parity, 4, 0, 1);
        sum(parity, 4, 1, 2);
        parity.equation(new int[] {0, 2}, new double[] {1, -1}, 1);

        assertThat(parity.least(new int[] {0}, ones(1))).isEmpty();
        assertThat(parity.greatest(new int[] {1}, ones(1))).isEmpty();
    }

    @Test
    void a_contradiction_elsewhere_is_a_contradiction() {
        LinearProgramme table = counts(4);
        sum(table, 4, 0, 1);
        sum(table, 5, 2, 3);
        table.equation(new int[] {2, 3}, new double[] {1, 1}, 6);

        assertThat(table.least(new int[] {0}, ones(1))).isEmpty();
    }

    @Test
    void bounds_the_wrong_way_round_fit_nothing() {
        LinearProgramme table = counts(2);
        table.bound(1, 5, 4);

        assertThat(table.least(new int[] {0}, ones(1))).isEmpty();
    }

    @Test
    void what_has_no_end_is_infinite() {
        LinearProgramme difference = counts(3);
        difference.equation(new int[] {0, 1}, new double[] {1, -1}, 2);

        assertThat(greatest(difference, 0)).isEqualTo(FREE);
        assertThat(least(difference, 0)).isEqualTo(2);
        assertThat(difference
                        .least(new int[] {0}, new double[] {-1})
                        .orElseThrow()
                        .value())
                .isEqualTo(-FREE);
        assertThat(difference.greatest(new int[] {2}, ones(1)).orElseThrow().at())
                .isEmpty();
    }

    @Test
    void what_has_no_end_but_does_not_fit_is_empty() {
        LinearProgramme broken = counts(5);
        broken.equation(new int[] {0, 1}, new double[] {1, -1}, 2);
        sum(broken, 3, 2, 3);
        sum(broken, 1, 2, 3, 4);

        assertThat(broken.greatest(new int[] {0}, ones(1))).isEmpty();
    }

    @Test
    void bounds_move_and_move_back() {
        LinearProgramme table = counts(3);
        sum(table, 10, 0, 1, 2);
        assertThat(greatest(table, 0)).isEqualTo(10);

        table.bound(1, 4, 6);
        assertThat(greatest(table, 0)).isEqualTo(6);
        assertThat(greatest(table, 1)).isEqualTo(6);

        table.bound(1, 11, 12);
        assertThat(table.least(new int[] {0}, ones(1))).isEmpty();

        table.bound(1, 0, FREE);
        sum(table, 7, 1, 2);
        assertThat(greatest(table, 0)).isEqualTo(3);
        assertThat(least(table, 0)).isEqualTo(3);
    }

    @Test
    void negative_and_free_unknowns_are_unknowns_too() {
        LinearProgramme free = new LinearProgramme(new double[] {-FREE, -5}, new double[] {FREE, -1});
        sum(free, 0, 0, 1);

        assertThat(least(free, 0)).isEqualTo(1);
        assertThat(greatest(free, 0)).isEqualTo(5);
    }

    @Test
    void nonsense_is_refused() {
        LinearProgramme table = counts(2);

        assertThatThrownBy(() -> table.equation(new int[] {2}, ones(1), 1))
                .hasMessage("There is no unknown 2 among 2.");
        assertThatThrownBy(() -> table.equation(new int[] {0}, ones(2), 1))
                .hasMessage("1 unknowns are named, and 2 coefficients given.");
        assertThatThrownBy(() -> table.equation(new int[] {0}, new double[] {Double.NaN}, 1))
                .hasMessage("The coefficient of unknown 0 is NaN.");
        assertThatThrownBy(() -> table.equation(new int[] {0}, ones(1), FREE))
                .hasMessage("The constant of an equation is Infinity.");
        assertThatThrownBy(() -> table.bound(0, Double.NaN, 1)).hasMessage("No unknown lies between NaN and 1.0.");
        assertThatThrownBy(() -> new LinearProgramme(new double[1], new double[2]))
                .hasMessage("1 lower bounds, and 2 upper.");
    }
}
