package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimplexWalkTest {
    private static final double FREE = Double.POSITIVE_INFINITY;

    /** a + b + c = 10 with a up to 4, said twice. */
    private static final LinearPart PART = part(4, -2);

    private static LinearPart part(double most, double sign) {
        double[] ones = {1, 1, 1};
        double[] again = {sign, sign, sign};
        return new LinearPart(
                new int[] {0, 1, 2},
                new double[3],
                new double[] {most, FREE, FREE},
                List.of(
                        new LinearEquation(new int[] {0, 1, 2}, ones, 10),
                        new LinearEquation(new int[] {0, 1, 2}, again, 10 * sign)));
    }

    @Test
    void it_walks_from_corner_to_corner() {
        SimplexWalk walk = SimplexWalk.from(PART, new double[] {0, 10, 0}).orElseThrow();

        assertThat(walk.least(new double[] {-1, 0, 0}).orElseThrow()[0]).isEqualTo(4);
        assertThat(walk.least(new double[] {0, 1, 0}).orElseThrow()).containsExactly(4, 0, 6);
        assertThat(walk.least(new double[] {1, 0, 1}).orElseThrow()).containsExactly(0, 10, 0);
    }

    @Test
    void a_point_between_corners_is_no_place_to_start() {
        assertThat(SimplexWalk.from(PART, new double[] {1, 4, 5})).isEmpty();
    }

    /** The corner does not keep the equations, so whatever is found from it is wrong, and is not given out. */
    @Test
    void a_walk_from_a_false_corner_gives_up() {
        SimplexWalk walk = SimplexWalk.from(PART, new double[] {0, 9, 0}).orElseThrow();

        assertThat(walk.least(new double[] {-1, 0, 0})).isEmpty();
    }

    @Test
    void a_walk_without_end_gives_up() {
        LinearPart endless = new LinearPart(
                new int[] {0, 1},
                new double[2],
                new double[] {FREE, FREE},
                List.of(new LinearEquation(new int[] {0, 1}, new double[] {1, -1}, 2)));
        SimplexWalk walk = SimplexWalk.from(endless, new double[] {2, 0}).orElseThrow();

        assertThat(walk.least(new double[] {-1, 0})).isEmpty();
    }
}
