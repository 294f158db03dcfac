package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Reference;

class LimitsTest {

    @Test
    void agree_with_power_bi_spc_to_the_decimals_it_states() throws Exception {
        Map<String, List<Map<String, String>>> charts = new LinkedHashMap<>();
        for (var row : Reference.rows("spc/powerbi_spc_chart_limits.csv")) {
            charts.computeIfAbsent(row.get("chart") + " " + row.getOrDefault("groupings", ""), _ -> new ArrayList<>())
                    .add(row);
        }
        int checked = 0;
        for (var chart : charts.entrySet()) {
            List<Map<String, String>> rows = chart.getValue();
            double[] above = column(rows, "numerators");
            double[] below = column(rows, "denominators");
            String kind = rows.getFirst().getOrDefault("chart", "");
            AttributeLimits limits = switch (kind) {
                case "i" -> individuals(above, below);
                case "p" -> AttributeLimits.p(above, below);
                case "pprime" -> AttributeLimits.pPrime(above, below);
                case "u" -> AttributeLimits.u(above, below);
                case "uprime" -> AttributeLimits.uPrime(above, below);
                case "c" -> AttributeLimits.c(above);
                default -> throw new AssertionError("a chart without a test: " + kind);
            };
            for (int i = 0; i < rows.size(); i++) {
                Map<String, String> row = rows.get(i);
                String times = row.getOrDefault("multiplier", "");
                double scale = times.isEmpty() ? 1 : Double.parseDouble(times);
                var near = within(0.5000001 * Math.pow(10, -number(row, "decimal_places_asserted")));
                assertThat(limits.upper(i, 3) * scale).as(chart.getKey()).isCloseTo(number(row, "ul99"), near);
                assertThat(limits.upper(i, 2) * scale).as(chart.getKey()).isCloseTo(number(row, "ul95"), near);
                assertThat(limits.lower(i, 2) * scale).as(chart.getKey()).isCloseTo(number(row, "ll95"), near);
                assertThat(limits.lower(i, 3) * scale).as(chart.getKey()).isCloseTo(number(row, "ll99"), near);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(153);
    }

    /** An XmR chart as so many standard deviations, each d2 of a moving range. */
    private static AttributeLimits individuals(double[] above, double[] below) {
        var values = new double[above.length];
        java.util.Arrays.setAll(values, i -> above[i] / below[i]);
        var sigma = new double[values.length];
        java.util.Arrays.fill(sigma, MovingRange.average(values, true) / MovingRange.D2);
        return new AttributeLimits(
                java.util.Arrays.stream(values).average().orElseThrow(),
                sigma,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
    }

    @Test
    void limits_stop_where_the_measure_stops() {
        AttributeLimits small = AttributeLimits.p(new double[] {1, 2, 1}, new double[] {10, 10, 10});
        assertThat(small.lower(0, 3)).isZero();
        AttributeLimits nearlyAll = AttributeLimits.p(new double[] {9, 10, 9}, new double[] {10, 10, 10});
        assertThat(nearlyAll.upper(0, 3)).isEqualTo(1);
        assertThat(AttributeLimits.c(new double[] {1, 2, 0}).lower(0, 3)).isZero();
    }

    @Test
    void none_or_all_gives_limits_without_width() {
        AttributeLimits none = AttributeLimits.pPrime(new double[] {0, 0}, new double[] {5, 9});
        assertThat(none.upper(0, 3)).isEqualTo(none.lower(0, 3)).isZero();
        AttributeLimits all = AttributeLimits.p(new double[] {5, 9}, new double[] {5, 9});
        assertThat(all.upper(1, 3)).isEqualTo(all.lower(1, 3)).isEqualTo(1);
    }

    @Test
    void a_denominator_of_nought_is_refused() {
        assertThatThrownBy(() -> AttributeLimits.p(new double[] {0}, new double[] {0}))
                .hasMessage("a denominator is above nought: 0.0");
    }

    @Test
    void wild_moving_ranges_are_left_out_once() {
        double[] vignette = {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
        assertThat(MovingRange.average(vignette, false)).isCloseTo(1.882353, within(5e-7));
        assertThat(MovingRange.average(vignette, true)).isEqualTo(1);
        assertThat(MovingRange.average(new double[] {5, 5, 5}, true)).isZero();
        assertThat(MovingRange.average(new double[] {5}, true)).isNaN();
    }

    private static double[] column(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .mapToDouble(row -> row.getOrDefault(column, "").isEmpty() ? Double.NaN : number(row, column))
                .toArray();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }
}
