package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.area.AreaCode;
import org.waymark.area.Group;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;
import org.waymark.reference.Reference;

class StandingsTest {
    private static final AreaCode KENT = AreaCode.of("E10000016");
    private static final Period YEAR = Period.parse("CY2024").orElseThrow();

    /** Department for Education: EHC plans within 20 weeks, excluding exceptions, 2024, Kent's neighbours of 2025. */
    private static final double[] NEIGHBOURS = {74.2, 68.6, 3.2, 85.1, 15.0, 56.3, 37.5, 33.5, 25.4, 11.4};

    @Test
    void kents_neighbour_mean_and_median_are_far_apart() {
        Standing standing = standing(NEIGHBOURS, 33.3, Polarity.HIGHER);
        assertThat(standing.mean().orElseThrow()).isEqualTo(41.02);
        assertThat(standing.median().orElseThrow()).isEqualTo(35.5);
        assertThat(standing.pooled()).isEmpty();
        assertThat(standing.rank()).contains(7);
        assertThat(standing.of()).isEqualTo(11);
    }

    @Test
    void low_is_first_where_lower_is_better_and_nobody_is_ranked_without_a_polarity() {
        assertThat(standing(NEIGHBOURS, 33.3, Polarity.LOWER).rank()).contains(5);
        assertThat(standing(NEIGHBOURS, 33.3, Polarity.NONE).rank()).isEmpty();
        assertThat(standing(new double[] {5, 5, 1}, 5, Polarity.HIGHER).rank())
                .as("ties share the better rank")
                .contains(1);
    }

    @Test
    void a_member_without_a_figure_is_named_and_the_rest_counted() {
        Group group = group(3);
        List<PeerFigure> figures = List.of(figure(0, "10", "1", "10"), figure(2, "50", "50", "100"));
        Standing standing =
                Standings.of(group, YEAR, figures, Optional.empty(), Polarity.HIGHER, BigDecimal.valueOf(100), 1);
        assertThat(standing.missing()).containsExactly(area(1));
        assertThat(standing.members()).isEqualTo(2);
        assertThat(standing.mean().orElseThrow()).isEqualTo(30);
        assertThat(standing.pooled().orElseThrow()).as("51 of 110").isEqualTo(46.364);
        assertThat(standing.rank()).isEmpty();
    }

    @Test
    void a_list_that_names_us_does_not_compare_us_with_ourselves() {
        var members = new ArrayList<>(group(2).members());
        members.add(new Group.Member(KENT, Optional.empty()));
        Group all = new Group("all", "1", KENT, members, Optional.empty(), Optional.empty(), "");
        PeerFigure ours = new PeerFigure(KENT, BigDecimal.TEN, null, null);
        Standing standing = Standings.of(
                all,
                YEAR,
                List.of(figure(0, "10", "1", "10"), figure(1, "50", "50", "100"), ours),
                Optional.of(ours),
                Polarity.HIGHER,
                BigDecimal.valueOf(100),
                1);
        assertThat(standing.members()).isEqualTo(2);
        assertThat(standing.of()).isEqualTo(3);
        assertThat(standing.rank()).contains(2);
        assertThat(standing.ties()).isEqualTo(1);
        assertThat(standing.mean()).hasValue(30);
    }

    @Test
    void counts_have_a_sum_and_three_members_no_quarters() {
        List<PeerFigure> figures =
                List.of(figure(0, "10", "1", "10"), figure(1, "50", "50", "100"), figure(2, "7", "1", "1"));
        Standing standing =
                Standings.of(group(3), YEAR, figures, Optional.empty(), Polarity.HIGHER, BigDecimal.ONE, 0, true);
        assertThat(standing.sum()).hasValue(67);
        assertThat(standing.place()).isEmpty();
    }

    @Test
    void agrees_with_the_departments_tool_on_neighbour_means_medians() throws Exception {
        var values = Reference.rows("benchmark/lait_values.csv");
        var neighbours = Reference.rows("benchmark/statistical_neighbours_2025.csv");
        int checked = 0;
        for (var expected : Reference.rows("benchmark/lait_rank_band_neighbours_expected.csv")) {
            if (!"886".equals(expected.get("la_code"))
                    || expected.getOrDefault("sn_mean", "").isEmpty()) {
                continue;
            }
            var figures = new ArrayList<Double>();
            for (var neighbour : neighbours) {
                if ("886".equals(neighbour.get("la_code"))) {
                    values.stream()
                            .filter(v -> same(v, expected, "measure")
                                    && same(v, expected, "year")
                                    && java.util.Objects.equals(v.get("la_code"), neighbour.get("neighbour_la_code"))
                                    && !v.getOrDefault("value", "").isEmpty())
                            .forEach(v -> figures.add(Double.parseDouble(v.getOrDefault("value", ""))));
                }
            }
            Standing standing =
                    standing(figures.stream().mapToDouble(Double::doubleValue).toArray(), 1, Polarity.HIGHER);
            double tolerance = 0.01;
            assertThat(standing.mean().orElseThrow())
                    .as(expected.toString())
                    .isCloseTo(Double.parseDouble(expected.getOrDefault("sn_mean", "")), within(tolerance));
            assertThat(standing.median().orElseThrow())
                    .as(expected.toString())
                    .isCloseTo(Double.parseDouble(expected.getOrDefault("sn_median", "")), within(tolerance));
            checked++;
        }
        assertThat(checked).isGreaterThan(10);
    }

    private static boolean same(java.util.Map<String, String> a, java.util.Map<String, String> b, String column) {
        return java.util.Objects.equals(a.get(column), b.get(column));
    }

    private static Standing standing(double[] neighbours, double own, Polarity polarity) {
        var figures = new ArrayList<PeerFigure>();
        for (int i = 0; i < neighbours.length; i++) {
            figures.add(new PeerFigure(area(i), BigDecimal.valueOf(neighbours[i]), null, null));
        }
        return Standings.of(
                group(neighbours.length),
                YEAR,
                figures,
                Optional.of(new PeerFigure(KENT, BigDecimal.valueOf(own), null, null)),
                polarity,
                BigDecimal.valueOf(100),
                1);
    }

    private static PeerFigure figure(int area, String value, String numerator, String denominator) {
        return new PeerFigure(
                area(area), new BigDecimal(value), new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static AreaCode area(int i) {
        return AreaCode.of("E0000000" + i % 10);
    }

    private static Group group(int size) {
        var members = new ArrayList<Group.Member>();
        for (int i = 0; i < size; i++) {
            members.add(new Group.Member(area(i), Optional.of(i + 1)));
        }
        return new Group("neighbours", "2025", KENT, members, Optional.empty(), Optional.empty(), "");
    }
}
