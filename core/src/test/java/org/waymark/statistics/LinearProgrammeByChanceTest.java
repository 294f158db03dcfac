package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Linear programmes made by chance, against ways to their answers that need no simplex method. */
class LinearProgrammeByChanceTest {
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

    /** Of a table of whole numbers with its margins, the extremes of each cell are whole: all such tables can be tried. */
    @Test
    void tables_agree_with_every_table_that_has_their_margins() {
        Random random = new Random(20261122);
        for (int turn = 0; turn < 60; turn++) {
            EveryTable every = new EveryTable(random, 3, 3, 4);
            LinearProgramme table = counts(9);
            for (int line = 0; line < 3; line++) {
                sum(table, every.rows()[line], 3 * line, 3 * line + 1, 3 * line + 2);
                sum(table, every.columns()[line], line, 3 + line, 6 + line);
            }
            every.tryAll();
            for (int cell = 0; cell < 9; cell++) {
                assertThat(least(table, cell)).isEqualTo(every.least()[cell]);
                assertThat(greatest(table, cell)).isEqualTo(every.greatest()[cell]);
            }
        }
    }

    /** What was asked before must not change an answer. */
    @Test
    void the_hundredth_question_is_answered_like_the_first() {
        Random random = new Random(3);
        LinearProgramme asked = table(new Random(11));
        for (int turn = 0; turn < 100; turn++) {
            int[] which = random.ints(3, 0, 48).toArray();
            double[] weights = random.ints(3, -4, 5).asDoubleStream().toArray();

            var known = asked.least(which, weights).orElseThrow();
            var first = table(new Random(11)).least(which, weights).orElseThrow();

            assertThat(known.value()).isCloseTo(first.value(), within(1e-9));
        }
    }

    /** Eight rows of six, with their margins. */
    private static LinearProgramme table(Random random) {
        int[] cells = random.ints(48, 0, 30).toArray();
        LinearProgramme table = counts(48);
        for (int row = 0; row < 8; row++) {
            int[] which = IntStream.range(6 * row, 6 * row + 6).toArray();
            sum(table, Arrays.stream(which).map(i -> cells[i]).sum(), which);
        }
        for (int column = 0; column < 6; column++) {
            int from = column;
            int[] which = IntStream.range(0, 8).map(row -> 6 * row + from).toArray();
            sum(table, Arrays.stream(which).map(i -> cells[i]).sum(), which);
        }
        return table;
    }

    /** Coefficients a thousandfold apart: of these 200 the 26th is proven by the third route alone. */
    @Test
    void coefficients_far_apart_are_levelled() {
        Random random = new Random(5);
        for (int turn = 0; turn < 200; turn++) {
            double[] inside = random.ints(12, 0, 20).asDoubleStream().toArray();
            LinearProgramme programme = counts(12);
            for (int row = 0; row < 7; row++) {
                int[] which = random.ints(4, 0, 12).toArray();
                double[] coefficients = new double[4];
                double constant = 0;
                for (int k = 0; k < 4; k++) {
                    coefficients[k] = (random.nextInt(7) - 3) * Math.pow(10, random.nextInt(4) - 2);
                    constant += coefficients[k] * inside[which[k]];
                }
                programme.equation(which, coefficients, constant);
            }
            int unknown = turn % 12;

            assertThat(least(programme, unknown)).isLessThanOrEqualTo(inside[unknown] + 1e-6);
            assertThat(greatest(programme, unknown)).isGreaterThanOrEqualTo(inside[unknown] - 1e-6);
        }
    }

    /** A bounded programme is least in a corner; all corners can be tried. */
    @Test
    void bounded_programmes_agree_with_the_best_of_their_corners() {
        Random random = new Random(7);
        int empty = 0;
        for (int turn = 0; turn < 300; turn++) {
            Corners corners = Corners.random(random);
            LinearProgramme programme = new LinearProgramme(corners.low(), corners.high());
            corners.equations()
                    .forEach(equation ->
                            programme.equation(equation.which(), equation.coefficients(), equation.constant()));
            int[] which = {0, 1, 2, 3, 4};
            double[] weights =
                    Arrays.stream(which).mapToDouble(i -> random.nextInt(9) - 4).toArray();

            var expected = corners.least(weights);
            var found = programme.least(which, weights);

            assertThat(found.isPresent()).isEqualTo(expected.isPresent());
            empty += found.isPresent() ? 0 : 1;
            found.ifPresent(solution -> assertThat(solution.value()).isCloseTo(expected.getAsDouble(), within(1e-7)));
        }
        assertThat(empty).isBetween(20, 200);
    }
}
