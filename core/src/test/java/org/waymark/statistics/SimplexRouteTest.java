package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.statistics.SimplexRoute.Claim;

class SimplexRouteTest {
    /** a + b = 10, both between 0 and 8; the least of a is 2. */
    private static final LinearPart PART = new LinearPart(
            new int[] {0, 1},
            new double[] {0, 0},
            new double[] {8, 8},
            List.of(LinearEquation.of(new int[] {0, 1}, new double[] {1, 1}, 10, 2)));

    private static final double[] COST = {1, 0};

    private static boolean proven(double a, double b, double multiplier) {
        return SimplexProof.of(PART, COST, new double[] {a, b}, new double[] {multiplier})
                .isPresent();
    }

    @Test
    void a_true_claim_is_let_through() {
        assertThat(proven(2, 8, 1)).isTrue();
    }

    @Test
    void a_point_that_is_not_least_is_not_let_through() {
        assertThat(proven(3, 7, 1)).isFalse();
    }

    @Test
    void a_point_that_breaks_an_equation_is_not_let_through() {
        assertThat(proven(2, 7, 1)).isFalse();
    }

    @Test
    void a_point_that_breaks_a_bound_is_not_let_through() {
        assertThat(proven(1, 9, 1)).isFalse();
    }

    @Test
    void multipliers_that_prove_nothing_are_not_let_through() {
        assertThat(proven(2, 8, 0)).isFalse();
    }

    /** The second route is taken only when the first fails, so it is walked here on purpose. */
    @ParameterizedTest
    @EnumSource
    void each_route_proves_what_it_claims(SimplexRoute route) {
        Random random = new Random(4);
        for (int turn = 0; turn < 40; turn++) {
            EveryTable every = new EveryTable(random, 3, 3, 4);
            every.tryAll();
            double[] high = new double[9];
            Arrays.fill(high, Double.POSITIVE_INFINITY);
            LinearPart part = new LinearPart(new int[0], new double[9], high, margins(every));
            double[] cost = new double[9];
            cost[turn % 9] = 1;

            var answer = route.least(part, cost);

            assertThat(answer.claim()).isEqualTo(Claim.PROVEN);
            assertThat(answer.at()[turn % 9]).isEqualTo(every.least()[turn % 9]);
        }
    }

    private static List<LinearEquation> margins(EveryTable every) {
        var equations = new java.util.ArrayList<LinearEquation>();
        for (int line = 0; line < 3; line++) {
            double[] ones = {1, 1, 1};
            equations.add(
                    new LinearEquation(new int[] {3 * line, 3 * line + 1, 3 * line + 2}, ones, every.rows()[line]));
            equations.add(new LinearEquation(new int[] {line, 3 + line, 6 + line}, ones, every.columns()[line]));
        }
        return equations;
    }
}
