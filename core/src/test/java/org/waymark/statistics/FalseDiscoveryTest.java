package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    @Test
    void benjamini_and_hochbergs_own_example() {
        // The fifteen p-values of the paper's section 3.2: at 0.05 the first four are believed, and Bonferroni's way
        // three.
        double[] p = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.000
        };
        assertThat(FalseDiscovery.survives(p, 0.05))
                .containsExactly(
                        true, true, true, true, false, false, false, false, false, false, false, false, false, false,
                        false);
    }

    @Test
    void a_later_rank_that_passes_carries_the_earlier_ones_with_it() {
        assertThat(FalseDiscovery.survives(new double[] {0.04, 0.045, 0.049}, 0.05))
                .containsExactly(true, true, true);
        assertThat(FalseDiscovery.survives(new double[] {0.9, 0.04, 0.04}, 0.05))
                .as("equal p share a fate, and the order does not matter")
                .containsExactly(false, false, false);
        assertThat(FalseDiscovery.survives(new double[] {}, 0.05)).isEmpty();
    }

    @Test
    void of_pure_noise_few_reports_have_an_arrow_at_all() {
        var random = new Random(20240916);
        int with = 0;
        int without = 0;
        for (int report = 0; report < 2_000; report++) {
            double[] p = random.doubles(40).toArray();
            boolean any = false;
            for (boolean survives : FalseDiscovery.survives(p, 0.05)) {
                any |= survives;
            }
            with += any ? 1 : 0;
            without += java.util.Arrays.stream(p).anyMatch(each -> each < 0.05) ? 1 : 0;
        }
        assertThat(with / 2_000.0).isBetween(0.03, 0.07);
        assertThat(without / 2_000.0).isGreaterThan(0.8);
    }
}
