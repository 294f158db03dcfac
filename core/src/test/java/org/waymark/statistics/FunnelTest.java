package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.Cases.asStated;
import static org.waymark.statistics.Cases.column;
import static org.waymark.statistics.Cases.first;
import static org.waymark.statistics.Cases.has;
import static org.waymark.statistics.Cases.number;
import static org.waymark.statistics.Cases.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.reference.Reference;

/** Funnel limits and labels against PHEindicatormethods' cases. */
class FunnelTest {
    private static final double PER = 100_000;

    /** The years of events that the cases' populations are of. */
    private static final double YEARS = 3;

    /** The exact limits against those of the published search: the fifth digit, for one event at 99.8%. */
    private static final double SEARCH = 5e-5;

    @Test
    void labels_of_proportions() throws IOException {
        var rows = Reference.rows("ci/phe_funnel_prop_inputs.csv");
        double average = sum(rows, "numerator") / sum(rows, "denominator");
        for (var row : rows) {
            assertThat(Funnel.place(number(row, "numerator"), number(row, "denominator"), average)
                            .label())
                    .as(row.toString())
                    .isEqualTo(text(row, "significance"));
        }
        assertThat(rows).hasSize(303);
    }

    /** At 328 events the published search turned the other way at one step, by the rounding of its sum: held to that step. */
    private static final double TURNED_THE_OTHER_WAY = 328;

    private static final double ONE_STEP = 5e-7;

    @ParameterizedTest
    @ValueSource(strings = {"ci/phe_funnel_prop_outputs.csv", "ci/phe_funnel_prop_outputs_with_axis_variation.csv"})
    void limits_of_proportions(String file) throws IOException {
        for (var row : Reference.rows(file)) {
            double size = Double.parseDouble(first(row));
            // Six decimals of the average are given, and the limits of small places stretch its rounding.
            Interval two = Funnel.proportion(number(row, "Baseline") / 100, size, Funnel.WARNING)
                    .times(100);
            Interval three = Funnel.proportion(number(row, "Baseline") / 100, size, Funnel.ACTION)
                    .times(100);
            near(two.lower(), row, "Lower2s0025limit");
            near(two.upper(), row, "Upper2s0025limit");
            near(three.lower(), row, "Lower3s0001limit");
            near(three.upper(), row, "Upper3s0001limit");
        }
    }

    private static void near(double found, Map<String, String> row, String column) {
        assertThat(found)
                .as(column + " of " + row)
                .isCloseTo(number(row, column), org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void labels_of_ratios() throws IOException {
        var rows = Reference.rows("ci/phe_funnel_ratio_inputs.csv");
        for (var row : rows) {
            assertThat(Funnel.place(Double.parseDouble(first(row).replace("\uFEFF", "")), number(row, "expected"))
                            .label())
                    .as(row.toString())
                    .isEqualTo(text(row, "significance"));
        }
        assertThat(rows).hasSize(300);
    }

    @Test
    void labels_of_crude_and_standardised_rates() throws IOException {
        var all = Reference.rows("ci/phe_funnel_rate_dsr_inputs.csv");
        var some = all.stream().filter(row -> number(row, "count") > 0).toList();
        for (String per : List.of("100000", "100")) {
            crude(all, "crude_per_" + per + "_with_0");
            crude(some, "crude_per_" + per + "_without_0");
            // A standardised rate below ten events has no label; the area without events is labelled by no other
            // column.
            standardised(some, "dsr_per_" + per + "_with_0");
            standardised(some, "dsr_per_" + per + "_without_0");
        }
        assertThat(all).hasSize(40);
        assertThat(some).hasSize(39);
    }

    private static void crude(List<Map<String, String>> rows, String column) {
        double average = sum(rows, "count") / sum(rows, "pop");
        for (var row : rows) {
            assertThat(Funnel.place(number(row, "count"), number(row, "pop") * average)
                            .label())
                    .as(column + " of " + row)
                    .isEqualTo(text(row, column));
        }
    }

    /** The people behind a standardised rate are those who would give it: events over rate. */
    private static void standardised(List<Map<String, String>> rows, String column) {
        double people = rows.stream()
                .mapToDouble(row -> number(row, "count") / number(row, "rate_dsr"))
                .sum();
        double average = sum(rows, "count") / people;
        for (var row : rows) {
            double expected = number(row, "count") / number(row, "rate_dsr") * average;
            assertThat(Funnel.place(number(row, "count"), expected).label())
                    .as(column + " of " + row)
                    .isEqualTo(text(row, column));
        }
    }

    @Test
    void people_behind_a_rate() throws IOException {
        // ev, a rate per 100,000 and the years make the people: one row has no rate and its own people instead.
        for (var row : Reference.rows("ci/phe_funnel_rate_input_funnels.csv")) {
            if (has(row, "denominator_derived")) {
                double people = number(row, "ev") / number(row, "rate") * PER;
                asStated(people / 3, row, "denominator_derived");
                asStated(people / 3, row, "denominator_derived_crude");
                asStated(people / 5, row, "denominator_derived_crude_with_denom");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ci/phe_funnel_rate_outputs.csv",
                "ci/phe_funnel_rate_outputs_2.csv",
                "ci/phe_funnel_rate_outputs_3.csv"
            })
    void limits_of_rates(String file) throws IOException {
        for (var row : Reference.rows(file)) {
            double events = number(row, "Events");
            double baseline = number(row, "baseline");
            for (var level : List.of(Map.entry("2s", Funnel.WARNING), Map.entry("3s", Funnel.ACTION))) {
                String s = level.getKey();
                Interval searched = PoissonSearch.of(events, level.getValue());
                asStated(events / searched.upper() * baseline, row, "lower_" + s + "_limit");
                asStated(events / searched.lower() * baseline, row, "upper_" + s + "_limit");
                asStated(searched.upper() / baseline * PER / YEARS, row, "lower_" + s + "_population_1_year");
                asStated(searched.lower() / baseline * PER / YEARS, row, "upper_" + s + "_population_1_year");
                Interval exact = Funnel.rate(baseline, events, level.getValue());
                relative(exact.lower(), row, "lower_" + s + "_limit", SEARCH);
                relative(exact.upper(), row, "upper_" + s + "_limit", SEARCH);
            }
        }
    }

    @Test
    void limits_of_ratios() throws IOException {
        var rows = Reference.rows("ci/phe_funnel_ratio_outputs.csv");
        assertThat(rows).hasSize(100);
        for (var row : rows) {
            double events = Double.parseDouble(first(row));
            for (var level : List.of(Map.entry("2s", Funnel.WARNING), Map.entry("3s", Funnel.ACTION))) {
                String s = level.getKey();
                Interval searched = PoissonSearch.of(events, level.getValue());
                asStated(searched.upper(), row, "lower_" + s + "_exp_events");
                if (events == TURNED_THE_OTHER_WAY && s.equals("3s")) {
                    relative(searched.lower(), row, "upper_3s_exp_events", ONE_STEP);
                    continue;
                }
                asStated(searched.lower(), row, "upper_" + s + "_exp_events");
                asStated(events / searched.upper() - 1, row, "lower_" + s + "_count");
                asStated(events / searched.lower() - 1, row, "upper_" + s + "_count");
                asStated(100 * events / searched.upper(), row, "lower_" + s + "_isr");
                asStated(100 * events / searched.lower(), row, "upper_" + s + "_isr");
            }
        }
    }

    private static void relative(double found, Map<String, String> row, String column, double share) {
        assertThat(Math.abs(found / number(row, column) - 1))
                .as(column + " of " + row + " is " + found)
                .isLessThan(share);
    }

    private static double sum(List<Map<String, String>> rows, String column) {
        return Arrays.stream(column(rows, column)).sum();
    }

    @Test
    void a_place_of_nobody_has_the_widest_limits_and_one_on_a_limit_is_within() {
        assertThat(Funnel.proportion(0.5, 1, Funnel.ACTION)).isEqualTo(new Interval(0, 1));
        Interval warning = Funnel.proportion(0.5, 100, Funnel.WARNING);
        assertThat(Funnel.place(warning.upper() * 100, 100, 0.5)).isEqualTo(Funnel.Place.WITHIN);
        assertThat(Funnel.place(0, 0)).isEqualTo(Funnel.Place.WITHIN);
    }
}
