package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Reference;

class RegressionTest {

    @Test
    void kents_ehcp_years_are_just_short_of_significant() {
        // Department for Education, EHC plans issued within 20 weeks, excluding exceptions, Kent, 2016 to 2024.
        double[] values = {85.8, 58.8, 28.9, 28.7, 31.6, 41.4, 41.1, 18.0, 33.3};
        Regression line = Regression.fit(years(values.length), values);
        assertThat(line.slope()).isCloseTo(-4.92166667, within(1e-8));
        assertThat(line.standardError()).isCloseTo(2.09580877, within(1e-8));
        assertThat(line.t()).isCloseTo(-2.34833766, within(1e-8));
        assertThat(line.p()).isCloseTo(0.0512126, within(1e-7));
    }

    @Test
    void dropping_the_first_year_takes_the_doubt_away() {
        double[] values = {58.8, 28.9, 28.7, 31.6, 41.4, 41.1, 18.0, 33.3};
        assertThat(Regression.fit(years(8), values).p()).isCloseTo(0.26524, within(1e-5));
    }

    @Test
    void times_near_two_thousand_lose_no_digits() {
        double[] values = {85.8, 58.8, 28.9, 28.7, 31.6, 41.4, 41.1, 18.0, 33.3};
        double[] late = years(9);
        for (int i = 0; i < late.length; i++) {
            late[i] += 2_016_000;
        }
        assertThat(Regression.fit(late, values).p())
                .isCloseTo(Regression.fit(years(9), values).p(), within(1e-12));
    }

    @Test
    void a_flat_series_has_no_slope_and_a_perfect_line_no_doubt() {
        assertThat(Regression.fit(years(6), new double[] {5, 5, 5, 5, 5, 5}).p())
                .isEqualTo(1);
        Regression perfect = Regression.fit(years(6), new double[] {1, 3, 5, 7, 9, 11});
        assertThat(perfect.p()).isZero();
        assertThat(perfect.t()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void two_points_make_a_line_and_no_test() {
        assertThat(Regression.fit(years(2), new double[] {1, 2}).p()).isNaN();
        assertThatThrownBy(() -> Regression.fit(new double[] {1, 1}, new double[] {1, 2}))
                .hasMessage("x does not vary");
        assertThatThrownBy(() -> Regression.fit(new double[] {1}, new double[] {1}))
                .hasMessage("two points or more, as many x as y: 1, 1");
    }

    @Test
    void agrees_with_nist_and_r() throws Exception {
        Map<String, List<double[]>> points = new java.util.LinkedHashMap<>();
        for (var row : Reference.rows("trend/ols_points.csv")) {
            points.computeIfAbsent(row.get("dataset"), _ -> new ArrayList<>())
                    .add(new double[] {number(row, "x"), number(row, "y")});
        }
        int checked = 0;
        for (var row : Reference.rows("trend/ols_reference.csv")) {
            List<double[]> of = points.get(row.get("dataset"));
            if (of == null) {
                of = norris();
            }
            Regression line = fit(of);
            assertThat(line.slope()).isCloseTo(number(row, "slope"), Percentage.withPercentage(1e-9));
            assertThat(line.standardError()).isCloseTo(number(row, "slope_se"), Percentage.withPercentage(1e-8));
            assertThat(line.intercept()).isCloseTo(number(row, "intercept"), within(1e-9));
            String p = row.getOrDefault("p_value", "");
            if (!p.isEmpty() && !p.equals("NA")) {
                assertThat(line.p()).isCloseTo(Double.parseDouble(p), within(1e-12));
            }
            checked++;
        }
        assertThat(checked).isEqualTo(6);
    }

    @Test
    void agrees_with_r_on_real_series_with_gaps() throws Exception {
        Map<String, List<double[]>> points = new java.util.LinkedHashMap<>();
        for (var row : Reference.rows("trend/lait_series.csv")) {
            points.computeIfAbsent(row.get("series"), _ -> new ArrayList<>())
                    .add(new double[] {number(row, "t"), number(row, "value")});
        }
        int checked = 0;
        for (var row : Reference.rows("trend/lait_trend_expected_r.csv")) {
            Regression line = fit(java.util.Objects.requireNonNull(points.get(row.get("series"))));
            assertThat(line.slope())
                    .as(row.get("series"))
                    .isCloseTo(number(row, "slope"), Percentage.withPercentage(1e-9));
            assertThat(line.p()).as(row.get("series")).isCloseTo(number(row, "p_ols"), within(1e-9));
            checked++;
        }
        assertThat(checked).isEqualTo(141);
    }

    private static List<double[]> norris() throws Exception {
        var points = new ArrayList<double[]>();
        for (var row : Reference.rows("trend/nist_norris.csv")) {
            points.add(new double[] {number(row, "x"), number(row, "y")});
        }
        return points;
    }

    private static Regression fit(List<double[]> points) {
        return Regression.fit(
                points.stream().mapToDouble(p -> p[0]).toArray(),
                points.stream().mapToDouble(p -> p[1]).toArray());
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }

    private static double[] years(int count) {
        var years = new double[count];
        for (int i = 0; i < count; i++) {
            years[i] = i;
        }
        return years;
    }
}
