package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is hidden costs little more than the least that would do, found by trying every pattern. */
class LeastLossTest {
    private static final int TABLES = 40;

    @Test
    void every_small_table_is_safe_and_its_loss_is_near_the_least() {
        double worst = 1;
        double spent = 0;
        double needed = 0;
        int compared = 0;
        var random = new Random(20240630);
        while (compared < TABLES) {
            double[][] values = table(random);
            Grid grid = grid(values);
            if (grid.safe()) {
                continue;
            }
            double cost = grid.cost(grid.protect());
            assertThat(grid.safe()).isTrue();
            double least = least(values);
            worst = Math.max(worst, cost / least);
            spent += cost;
            needed += least;
            compared++;
        }
        assertThat(worst).isLessThanOrEqualTo(2);
        assertThat(spent / needed).isLessThanOrEqualTo(1.1);
    }

    private static double[][] table(Random random) {
        double[][] values = new double[3][3];
        for (double[] row : values) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 6 + random.nextInt(30);
            }
        }
        return values;
    }

    private static Grid grid(double[][] values) {
        var needs = new @Nullable Need[3][3];
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                needs[r][c] = values[r][c] < 6 ? new Need.Small(1, 5, 1) : null;
            }
        }
        return new Grid(values, needs, false);
    }

    /** Every set of the other cells, cheapest first, until one is safe. */
    private static double least(double[][] values) {
        var open = new ArrayList<int[]>();
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                if (values[r][c] >= 6) {
                    open.add(new int[] {r, c});
                }
            }
        }
        List<Integer> sets = new ArrayList<>();
        for (int set = 0; set < 1 << open.size(); set++) {
            sets.add(set);
        }
        sets.sort(Comparator.comparingDouble(set -> cost(set, open, values)));
        for (int set : sets) {
            Grid grid = grid(values);
            for (int i = 0; i < open.size(); i++) {
                if ((set >> i & 1) == 1) {
                    grid.hide(open.get(i)[0], open.get(i)[1]);
                }
            }
            if (grid.safe()) {
                return cost(set, open, values);
            }
        }
        throw new AssertionError("hiding everything is safe");
    }

    private static double cost(int set, List<int[]> open, double[][] values) {
        double cost = 0;
        for (int i = 0; i < open.size(); i++) {
            cost += (set >> i & 1) == 1 ? values[open.get(i)[0]][open.get(i)[1]] : 0;
        }
        return cost;
    }
}
