package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Reference;

class KendallTest {
    /**
     * Corrections for serial correlation are stated upstream and not built: on one series their verdicts run from p 0.0001
     * to p 0.92, so none is offered.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            "hamed_rao modification",
            "hamed_rao lag 3",
            "yue_wang",
            "pre_whitening",
            "trend_free_pre_whitening",
            "correlated_seasonal");

    private static final Percentage EXACT = Percentage.withPercentage(1e-7);

    @Test
    void kents_ehcp_years() {
        double[] values = {85.8, 58.8, 28.9, 28.7, 31.6, 41.4, 41.1, 18.0, 33.3};
        MannKendall test = MannKendall.of(values);
        assertThat(test.s()).isEqualTo(-12);
        assertThat(test.z()).isCloseTo(-1.1468, within(5e-5));
        assertThat(test.normalP()).isCloseTo(0.2515, within(5e-5));
        assertThat(test.exactP()).isCloseTo(0.2595, within(5e-5));
        assertThat(test.p()).isEqualTo(test.exactP());
        assertThat(TheilSen.slope(years(9), values)).isCloseTo(-3.591, within(5e-4));
    }

    @Test
    void the_smallest_p_of_few_points() {
        assertThat(MannKendall.smallestP(4)).isCloseTo(2 / 24.0, within(1e-15));
        assertThat(MannKendall.smallestP(5)).isCloseTo(2 / 120.0, within(1e-15));
        assertThat(MannKendall.smallestP(1)).isEqualTo(1);
    }

    @Test
    void counting_by_merging_is_counting_every_pair() {
        var random = new java.util.Random(7);
        for (int n : new int[] {2, 3, 10, 57, 200}) {
            double[] values = random.ints(n, 0, 20).asDoubleStream().toArray();
            long s = 0;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    s += (long) Math.signum(values[j] - values[i]);
                }
            }
            assertThat(MannKendall.of(values).s()).isEqualTo(s);
        }
    }

    @Test
    void a_hundred_thousand_points_take_no_time() {
        double[] values = new java.util.Random(7).doubles(100_000).toArray();
        org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(5), () -> MannKendall.of(values));
    }

    @Test
    void degenerate_series_have_a_stated_answer() {
        assertThat(MannKendall.of(new double[] {5, 5, 5, 5}).p()).as("constant").isEqualTo(1);
        assertThat(MannKendall.of(new double[] {5, 5, 5, 5}).z()).isZero();
        assertThat(MannKendall.of(new double[] {1, 2}).p()).as("two points").isEqualTo(1);
        assertThat(MannKendall.of(new double[] {1}).p()).as("one point").isEqualTo(1);
        assertThat(MannKendall.of(new double[] {}).p()).as("none").isEqualTo(1);
        assertThat(TheilSen.slope(new double[] {1, 1}, new double[] {1, 2}))
                .as("one time")
                .isNaN();
        assertThat(TheilSen.slope(new double[] {1, 1, 2}, new double[] {1, 2, 3}))
                .as("duplicate times: the pair at one time is left out")
                .isEqualTo(1.5);
        assertThat(SeasonalKendall.of(new int[] {0, 1}, new double[] {1, 2}, 2).p())
                .as("no pair")
                .isEqualTo(1);
    }

    @Test
    void agrees_with_r_on_real_series_with_gaps() throws Exception {
        Map<String, List<double[]>> points = new LinkedHashMap<>();
        for (var row : Reference.rows("trend/lait_series.csv")) {
            points.computeIfAbsent(row.get("series"), _ -> new ArrayList<>())
                    .add(new double[] {number(row, "t"), number(row, "value")});
        }
        int checked = 0;
        int exact = 0;
        for (var row : Reference.rows("trend/lait_trend_expected_r.csv")) {
            String name = row.get("series");
            List<double[]> of = Objects.requireNonNull(points.get(name));
            double[] time = of.stream().mapToDouble(p -> p[0]).toArray();
            double[] values = of.stream().mapToDouble(p -> p[1]).toArray();
            MannKendall test = MannKendall.of(values);
            assertThat((double) test.s()).as(name).isEqualTo(number(row, "mk_S"));
            assertThat(test.z()).as(name).isCloseTo(number(row, "mk_z_cc"), near(row, "mk_z_cc"));
            assertThat(test.normalP()).as(name).isCloseTo(number(row, "mk_p_normal_cc"), near(row, "mk_p_normal_cc"));
            assertThat(test.tauB()).as(name).isCloseTo(number(row, "tau_b"), near(row, "tau_b"));
            assertThat(TheilSen.slope(time, values))
                    .as(name)
                    .isCloseTo(number(row, "theil_sen"), near(row, "theil_sen"));
            if (!row.getOrDefault("mk_p_exact", "").isEmpty()) {
                assertThat(test.exactP()).as(name).isCloseTo(number(row, "mk_p_exact"), near(row, "mk_p_exact"));
                exact++;
            }
            checked++;
        }
        assertThat(checked).isEqualTo(141);
        assertThat(exact).isPositive();
    }

    @Test
    void agrees_with_py_mann_kendall_on_rainfall() throws Exception {
        List<Map<String, String>> rain = Reference.rows("trend/pymannkendall_monthly_rainfall.csv");
        int checked = 0;
        for (var row : Reference.rows("trend/pymannkendall_expected.csv")) {
            String name = row.getOrDefault("test", "");
            if (LEFT_OUT.contains(name)) {
                continue;
            }
            switch (name) {
                case "original" -> {
                    double[] values = held(rain, "Bogra", "Bogra");
                    MannKendall test = MannKendall.of(values);
                    same(row, test.s(), test.variance(), test.z(), test.normalP(), test.tau());
                    assertThat(TheilSen.slope(years(values.length), values))
                            .as("upstream counts positions, months missing or not")
                            .isCloseTo(number(row, "slope"), within(5e-11));
                }
                case "seasonal period 12" -> {
                    double[] values = held(rain, "Bogra", "Bogra");
                    double[] years = held(rain, "Bogra", "Year");
                    int[] season = months(held(rain, "Bogra", "Month"));
                    SeasonalKendall test = SeasonalKendall.of(season, values, 12);
                    same(row, test.s(), test.variance(), test.z(), test.p(), test.tau());
                    assertThat(TheilSen.seasonalOfWholeYears(years, season, values, 12))
                            .as("years with a gap dropped")
                            .isCloseTo(number(row, "slope"), within(5e-11));
                    assertThat(TheilSen.seasonal(years, season, values))
                            .as("gaps kept")
                            .isCloseTo(-0.0869565, within(5e-8));
                }
                case "regional" -> {
                    var stations = new ArrayList<MannKendall>();
                    for (String station : List.of("Bogra", "Dhaka", "Mymensingh", "Rangpur", "Srimangal", "Sylhet")) {
                        stations.add(MannKendall.of(held(rain, station, station)));
                    }
                    SeasonalKendall test = SeasonalKendall.sum(stations);
                    assertThat((double) test.s()).isEqualTo(number(row, "S"));
                    assertThat(test.variance()).isCloseTo(number(row, "var_S"), within(0.5));
                    assertThat(test.z()).isCloseTo(number(row, "z"), within(5e-8));
                    assertThat(test.p()).isCloseTo(number(row, "p"), within(5e-7));
                }
                default -> throw new AssertionError("a case without a test: " + name);
            }
            checked++;
        }
        assertThat(checked).isEqualTo(3);
    }

    private static void same(Map<String, String> row, long s, double variance, double z, double p, double tau) {
        assertThat((double) s).isEqualTo(number(row, "S"));
        assertThat(variance).isCloseTo(number(row, "var_S"), within(5e-7));
        assertThat(z).isCloseTo(number(row, "z"), EXACT);
        assertThat(p).isCloseTo(number(row, "p"), EXACT);
        assertThat(tau).isCloseTo(number(row, "tau"), within(5e-11));
    }

    /** A column, of the months in which the station has a figure. */
    private static double[] held(List<Map<String, String>> rain, String station, String column) {
        return rain.stream()
                .filter(row -> isNumber(row.getOrDefault(station, "")))
                .mapToDouble(row -> number(row, column))
                .toArray();
    }

    private static boolean isNumber(String text) {
        return !text.isBlank() && Character.isDigit(text.charAt(0));
    }

    private static int[] months(double[] months) {
        return java.util.Arrays.stream(months)
                .mapToInt(month -> (int) month - 1)
                .toArray();
    }

    private static double[] years(int count) {
        return IntStream.range(0, count).asDoubleStream().toArray();
    }

    private static org.assertj.core.data.Offset<Double> near(Map<String, String> row, String column) {
        return within(Math.max(1e-9 * Math.abs(number(row, column)), 1e-13));
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }
}
