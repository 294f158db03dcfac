package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JumpCheckTest {

    @Test
    void the_median_of_the_others_leaves_out_the_one() {
        var random = new Random(5);
        for (int trial = 0; trial < 500; trial++) {
            double[] all = random.doubles(2 + random.nextInt(9)).map(Math::rint).toArray();
            for (int left = 0; left < all.length; left++) {
                assertThat(JumpCheck.medianWithout(sorted(all), all[left])).isEqualTo(plainly(all, left));
            }
        }
    }

    private static double plainly(double[] all, int left) {
        var others = new double[all.length - 1];
        System.arraycopy(all, 0, others, 0, left);
        System.arraycopy(all, left + 1, others, left, others.length - left);
        Arrays.sort(others);
        return (others[(others.length - 1) / 2] + others[others.length / 2]) / 2;
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
