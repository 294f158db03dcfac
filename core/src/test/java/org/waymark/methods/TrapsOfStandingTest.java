package org.waymark.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.Band;
import org.waymark.benchmark.Chance;
import org.waymark.benchmark.Difference;
import org.waymark.benchmark.QuartileCuts;
import org.waymark.benchmark.Standing;
import org.waymark.indicator.Polarity;
import org.waymark.reference.Reference;
import org.waymark.statistics.Funnel;
import org.waymark.statistics.Interval;

/** The traps of standing among others, each with the answer given. */
final class TrapsOfStandingTest {

    @Test
    void trap_3_peers_disagree_on_the_neighbour_figure_so_each_is_named() {
        Standing standing = Neighbouring.standing(
                Stream.of("74.2", "68.6", "3.2", "85.1", "15.0", "56.3", "37.5", "33.5", "25.4", "11.4")
                        .map(BigDecimal::new)
                        .toList(),
                new BigDecimal("33.3"),
                Polarity.HIGHER);
        assertThat(standing.mean()).hasValue(41.02);
        assertThat(standing.median()).hasValue(35.5);
        assertThat(standing.pooled()).as("no parts are held").isEmpty();
        assertThat(standing.sum()).as("a percentage has no sum").isEmpty();
    }

    @Test
    void trap_4_a_value_on_a_quartile_cut_belongs_to_the_lower_band() throws IOException {
        List<BigDecimal> figures = Reference.rows("benchmark/lait_rank_band_neighbours_expected.csv").stream()
                .filter(row -> row.getOrDefault("measure", "").equals("LAC_KS4_AVG_Attain8")
                        && row.getOrDefault("year", "").equals("2024")
                        && !row.getOrDefault("value", "").isEmpty())
                .map(row -> new BigDecimal(row.getOrDefault("value", "")))
                .toList();
        QuartileCuts cuts = QuartileCuts.of(figures).orElseThrow();
        BigDecimal kent = new BigDecimal("16.6");
        assertThat(cuts.lower()).isEqualByComparingTo(kent);
        assertThat(cuts.band(kent, Polarity.HIGHER)).contains(Band.D);
        assertThat(cuts.band(kent, Polarity.LOWER)).as("mirrored").contains(Band.A);
        assertThat(cuts.band(cuts.upper(), Polarity.HIGHER)).contains(Band.B);
        assertThat(cuts.band(cuts.upper(), Polarity.LOWER)).contains(Band.C);
    }

    @Test
    void trap_4_a_benchmark_on_an_end_of_the_interval_is_similar_and_a_point_on_a_limit_not_outside() {
        assertThat(Chance.againstValue(new Interval(1, 3), 3, Polarity.HIGHER)).isEqualTo(Difference.SIMILAR);
        Interval limits = Funnel.proportion(0.5, 100, Funnel.ACTION);
        assertThat(Funnel.place(limits.upper() * 100, 100, 0.5)).isNotEqualTo(Funnel.Place.HIGH_ACTION);
    }

    @Test
    void trap_4_cuts_are_exact_where_binary_ones_would_miss() {
        // Halfway from 0.2 to 0.7 is 0.45, and in binary a little less: a figure of 0.45 would lie above its own cut.
        assertThat(0.2 + 0.5 * (0.7 - 0.2)).isLessThan(0.45);
        QuartileCuts cuts = QuartileCuts.of(Stream.of("0.1", "0.2", "0.7", "0.9")
                        .map(BigDecimal::new)
                        .toList())
                .orElseThrow();
        assertThat(cuts.middle()).isEqualByComparingTo("0.45");
        assertThat(cuts.band(new BigDecimal("0.450"), Polarity.HIGHER)).contains(Band.C);
    }
}
