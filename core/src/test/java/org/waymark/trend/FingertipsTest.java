package org.waymark.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.indicator.Polarity;
import org.waymark.period.Frequency;
import org.waymark.reference.Reference;

class FingertipsTest {
    private static final Fingertips.Convention R = Fingertips.Convention.PHE_INDICATOR_METHODS;
    private static final double[] YEARS = {2019, 2020, 2021, 2022, 2023};

    @ParameterizedTest
    @ValueSource(strings = {"other_6", "other_grouped", "other_trends", "prop_grouped", "prop_trends"})
    void agrees_with_the_authors_own_sheets(String sheet) throws Exception {
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        for (var row : Reference.rows("trend/phe_trend_markers__testdata_" + sheet + ".csv")) {
            groups.computeIfAbsent(row.getOrDefault("Ethnicity", ""), _ -> new ArrayList<>())
                    .add(row);
        }
        for (var group : groups.entrySet()) {
            List<Map<String, String>> rows = group.getValue();
            Map<String, String> expected = rows.getLast();
            Fingertips.Recent recent = sheet.startsWith("prop")
                    ? Fingertips.proportion(column(rows, "Year"), column(rows, "Count"), column(rows, "denominator"), R)
                    : Fingertips.limits(
                            column(rows, "Year"), column(rows, "Value"), column(rows, "LL"), column(rows, "UL"), R);
            assertThat(verdict(recent)).as(group.getKey()).isEqualTo(expected.get("recent_trend"));
            assertThat(reason(recent.reason())).as(group.getKey()).isEqualTo(expected.get("recent_trend_reason"));
            String significance = expected.getOrDefault("Significance", "");
            if (significance.isEmpty()) {
                assertThat(recent.calculated()).isFalse();
            } else {
                assertThat(recent.chiSquared()).isCloseTo(Double.parseDouble(significance), within(5.0001e-5));
                assertThat(recent.slope()).isCloseTo(number(expected, "Gradient"), within(5.0001e-5));
            }
        }
        assertThat(groups).hasSize(sheet.endsWith("grouped") ? 5 : 1);
    }

    @Test
    void agrees_with_the_national_service() throws Exception {
        Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
        for (var row : Reference.rows("trend/fingertipsnext_trend_cases.csv")) {
            cases.computeIfAbsent(row.getOrDefault("case", ""), _ -> new ArrayList<>())
                    .add(row);
        }
        assertThat(cases).hasSize(5);
        for (var each : cases.entrySet()) {
            List<Map<String, String>> rows = each.getValue();
            Map<String, String> first = rows.getFirst();
            Fingertips.Recent recent = Fingertips.limits(
                    column(rows, "year"),
                    column(rows, "value"),
                    column(rows, "lower"),
                    column(rows, "upper"),
                    Fingertips.Convention.FINGERTIPS_NEXT);
            if (first.getOrDefault("chi_squared_ci_method", "").isEmpty()) {
                // Upstream says no change where there are no limits; here it cannot be calculated, and the counts can
                // be.
                assertThat(recent.calculated()).isFalse();
                Fingertips.Recent proportion = Fingertips.proportion(
                        column(rows, "year"), column(rows, "numerator"), column(rows, "denominator"), R);
                assertThat(proportion.chiSquared()).isCloseTo(3167.8, within(0.05));
                assertThat(proportion.way()).isEqualTo(1);
                continue;
            }
            String chi = first.getOrDefault("chi_squared_ci_method", "");
            int digits = chi.contains(".") ? chi.length() - chi.indexOf('.') - 1 : 0;
            assertThat(recent.chiSquared())
                    .as(each.getKey())
                    .isCloseTo(Double.parseDouble(chi), within(0.50001 * Math.pow(10, -digits)));
            String slope = first.getOrDefault("slope_ci_method", "");
            if (!slope.isEmpty()) {
                assertThat(recent.slope()).isCloseTo(Double.parseDouble(slope), within(5.0001e-7));
            }
            Polarity polarity = switch (first.getOrDefault("polarity", "")) {
                case "high is good" -> Polarity.HIGHER;
                case "low is good" -> Polarity.LOWER;
                default -> Polarity.NONE;
            };
            Verdict told = TrendRules.fingertips(recent, 5, false, question(polarity))
                    .told()
                    .orElseThrow();
            assertThat(words(recent.way(), told)).as(each.getKey()).isEqualTo(first.get("expected_upstream"));
        }
    }

    @Test
    void the_proportion_method_on_the_same_children_gives_nearly_the_same() {
        double[] vaccinated = {57274, 55865, 53681, 51767, 53185};
        double[] children = {61834, 60511, 59074, 57508, 59028};
        assertThat(Fingertips.proportion(YEARS, vaccinated, children, R).chiSquared())
                .isCloseTo(405.0, within(0.05));
    }

    @Test
    void a_slip_of_a_whole_division_upstream_gives_the_figure_it_gives() {
        double[] values = {126.9341, 125.829, 121.5234, 122.3782, 0};
        double[] lower = {125.9343, 124.8371, 120.5533, 121.4012, 119.8035};
        double[] upper = {127.94, 126.8268, 122.4993, 123.361, 121.7507};
        assertThat(Fingertips.limits(YEARS, values, lower, upper, Fingertips.Convention.FINGERTIPS_NEXT)
                        .chiSquared())
                .isCloseTo(26763, within(0.5));
    }

    @Test
    void a_year_that_is_missing_keeps_its_place_in_time() {
        double[] years = {2012, 2013, 2014, 2016, 2017};
        double[] counts = {10, 17, 27, 49, 67};
        double[] all = {125, 141.66666666666669, 117.3913043478261, 204.16666666666666, 171.7948717948718};
        assertThat(Fingertips.proportion(years, counts, all, R).chiSquared())
                .as("by position")
                .isCloseTo(47.3463, within(5e-5));
        assertThat(Fingertips.proportion(years, counts, all, Fingertips.Convention.WAYMARK)
                        .chiSquared())
                .as("by year")
                .isCloseTo(44.7368, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"0, none-or-all", "100, none-or-all"})
    void a_proportion_of_none_or_all_has_no_odds(double last, String reason) {
        Fingertips.Recent recent = Fingertips.proportion(
                YEARS, new double[] {10, 20, 30, 40, last}, new double[] {100, 100, 100, 100, 100}, R);
        assertThat(TrendRules.fingertips(recent, 5, true, question(Polarity.HIGHER))
                        .code())
                .isEqualTo(reason);
    }

    @Test
    void one_year_that_makes_the_trend_is_an_outlier() {
        Fingertips.Recent recent = Fingertips.proportion(
                YEARS, new double[] {510, 505, 500, 495, 900}, new double[] {1000, 1000, 1000, 1000, 1000}, R);
        assertThat(recent.chiSquared()).isGreaterThan(R.critical());
        assertThat(recent.reason()).isEqualTo(Fingertips.Reason.OUTLIER_FOUND);
        assertThat(recent.way()).isZero();
    }

    @Test
    void degenerate_years_have_a_stated_answer() {
        double[] flat = {5, 5, 5, 5, 5};
        double[] hundred = {100, 100, 100, 100, 100};
        assertThat(Fingertips.proportion(YEARS, flat, hundred, R).reason())
                .as("constant")
                .isEqualTo(Fingertips.Reason.NO_SIGNIFICANT_TREND);
        assertThat(Fingertips.limits(YEARS, flat, flat, flat, R).reason())
                .as("limits on each other")
                .isEqualTo(Fingertips.Reason.LIMITS_WITHOUT_WIDTH);
        assertThat(Fingertips.proportion(new double[] {1, 2}, new double[] {1, 2}, new double[] {3, 3}, R)
                        .reason())
                .as("two points")
                .isEqualTo(Fingertips.Reason.NOT_ENOUGH_POINTS);
    }

    private static String words(int way, Verdict told) {
        String moved = way > 0 ? "Increasing" : way < 0 ? "Decreasing" : "NoChange";
        return switch (told) {
            case IMPROVING -> moved + "AndGettingBetter";
            case WORSENING -> moved + "AndGettingWorse";
            case RISING, FALLING, NO_CLEAR_TREND -> moved;
        };
    }

    private static String verdict(Fingertips.Recent recent) {
        return !recent.calculated()
                ? "Cannot be calculated"
                : recent.way() > 0 ? "Increasing" : recent.way() < 0 ? "Decreasing" : "No significant change";
    }

    private static String reason(Fingertips.Reason reason) {
        return switch (reason) {
            case SIGNIFICANT -> "No outliers and significant trend";
            case NO_SIGNIFICANT_TREND -> "No significant trend";
            case OUTLIER_FOUND -> "Outlier found";
            case NOT_ENOUGH_POINTS -> "Not enough data points";
            case MISSING_VALUES -> "Missing values";
            case MISSING_LIMITS -> "Missing at least one confidence interval value";
            case DUPLICATE_YEARS -> "Duplicate years in group";
            case NO_LOG_ODDS, LIMITS_WITHOUT_WIDTH -> "";
        };
    }

    private static Question question(Polarity polarity) {
        return new Question(polarity, Frequency.YEAR, TestedOn.SHOWN, 0.05, 6, false);
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
