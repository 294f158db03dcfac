package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.statistics.Cases.has;
import static org.waymark.statistics.Cases.level;
import static org.waymark.statistics.Cases.number;
import static org.waymark.statistics.Cases.same;
import static org.waymark.statistics.Cases.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Reference;

/** Against the cases of PHEindicatormethods and R. */
class IntervalsTest {

    @Test
    void quantiles_of_the_normal_and_of_chi_squared_are_rs() throws IOException {
        for (var row : Reference.rows("ci/normal_chisq_quantiles.csv")) {
            same(Distributions.normal(number(row, "p")), row, "z");
            same(Distributions.chiSquared(number(row, "p"), 1), row, "chisq1");
        }
    }

    @Test
    void exact_poisson_limits_are_rs() throws IOException {
        for (var row : Reference.rows("ci/exact_poisson_quantiles.csv")) {
            double x = number(row, "x");
            double share = number(row, "p");
            same(Distributions.chiSquared(share, 2 * x) / 2, row, "gamma_lower");
            same(Distributions.chiSquared(share, 2 * x + 2) / 2, row, "gamma_upper");
            if (share > 0.5) {
                same(ExactPoisson.of(x, 2 * share - 1).upper(), row, "gamma_upper");
            } else {
                same(ExactPoisson.of(x, 1 - 2 * share).lower(), row, "gamma_lower");
            }
        }
    }

    @Test
    void wilson_and_byar_by_name() throws IOException {
        for (var row : Reference.rows("ci/phe_Byars_Wilson__testdata_B_W.csv")) {
            Interval found = text(row, "method").equals("Byars")
                    ? Byar.of(number(row, "x"), level(row))
                    : Wilson.of(number(row, "x"), number(row, "n"), level(row));
            same(found.upper(), row, "uppercl");
            if (has(row, "lowercl")) {
                same(found.lower(), row, "lowercl");
            } else {
                assertThat(found.lower()).as("the formula falls below nought").isZero();
            }
        }
    }

    @Test
    void proportions() throws IOException {
        int checked = 0;
        for (var row : Reference.rows("ci/phe_Proportion__testdata_Prop.csv")) {
            if (has(row, "value")) {
                checked++;
                double times = number(row, "multiplier");
                both(
                        row,
                        l -> Wilson.of(number(row, "Numerator"), number(row, "Denominator"), l)
                                .times(times));
            }
        }
        for (var row : Reference.rows("ci/phe_Proportion__testdata_Prop_g.csv")) {
            if (has(row, "value")) {
                checked++;
                one(row, Wilson.of(number(row, "Numerator"), number(row, "Denominator"), level(row)));
            }
        }
        assertThat(checked).as("all but those without a part").isEqualTo(16 + 8);
    }

    @Test
    void rates_cross_from_exact_to_byar_at_ten() throws IOException {
        int checked = 0;
        for (var row : Reference.rows("ci/phe_Rate__testdata_Rate.csv")) {
            if (has(row, "value")) {
                checked++;
                double times = number(row, "multiplier") / number(row, "Denominator");
                method(row, number(row, "Numerator"));
                both(
                        row,
                        l -> CountInterval.of(number(row, "Numerator"), l)
                                .interval()
                                .times(times));
            }
        }
        for (var row : Reference.rows("ci/phe_Rate__testdata_Rate_g.csv")) {
            if (has(row, "value")) {
                checked++;
                double times = number(row, "multiplier") / number(row, "Denominator");
                method(row, number(row, "Numerator"));
                one(
                        row,
                        CountInterval.of(number(row, "Numerator"), level(row))
                                .interval()
                                .times(times));
            }
        }
        assertThat(checked).isEqualTo(17 + 9);
    }

    @Test
    void means() throws IOException {
        var rows = Reference.rows("ci/phe_Mean__testdata_Mean.csv");
        for (var row : Reference.rows("ci/phe_Mean__testdata_Mean_results.csv")) {
            double[] values = rows.stream()
                    .filter(r -> text(row, "area").equals("No grouping")
                            || text(r, "area").equals(text(row, "area")))
                    .mapToDouble(r -> number(r, "values"))
                    .toArray();
            StudentMean mean = StudentMean.of(values);
            same(mean.mean(), row, "value");
            same(mean.deviation(), row, "stdev");
            both(
                    row,
                    l -> new Interval(
                            mean.mean() - mean.reach(l).orElseThrow(),
                            mean.mean() + mean.reach(l).orElseThrow()));
        }
    }

    @Test
    void none_all_and_nothing_have_stated_answers() {
        Interval none = Wilson.of(0, 1, 0.95);
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isCloseTo(0.793450685623, org.assertj.core.api.Assertions.within(1e-12));
        Interval all = Wilson.of(1, 1, 0.95);
        assertThat(all.lower()).isCloseTo(0.206549314377, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(all.upper()).isEqualTo(1);
        assertThatThrownBy(() -> Wilson.of(0, 0, 0.95)).hasMessage("not a proportion: 0.0 of 0.0");
        assertThatThrownBy(() -> Wilson.of(3, 2, 0.95)).hasMessage("not a proportion: 3.0 of 2.0");
        assertThatThrownBy(() -> Byar.of(-1, 0.95)).hasMessage("not a count: -1.0");
        assertThatThrownBy(() -> Wilson.of(1, 2, 1)).hasMessage("a level lies between 0 and 1: 1.0");
        assertThat(ExactPoisson.of(0, 0.95).lower()).isZero();
        assertThat(ExactPoisson.of(0, 0.95).upper())
                .as("minus the logarithm of 0.025")
                .isCloseTo(-Math.log(0.025), org.assertj.core.api.Assertions.within(1e-12));
        assertThat(Byar.of(0, 0.95).lower()).isZero();
        assertThat(StudentMean.of(7).reach(0.95)).isEmpty();
        assertThat(StudentMean.of(7, 7, 7).reach(0.95)).hasValue(0);
    }

    private static void method(Map<String, String> row, double events) {
        assertThat(CountInterval.of(events, 0.95).method())
                .isEqualTo(
                        text(row, "method").equals("Exact") ? CountInterval.Method.EXACT : CountInterval.Method.BYAR);
    }

    private static void both(Map<String, String> row, java.util.function.DoubleFunction<Interval> at) {
        for (var level : List.of(Map.entry("95_0", 0.95), Map.entry("99_8", 0.998))) {
            Interval found = at.apply(level.getValue());
            same(found.lower(), row, "lower" + level.getKey() + "cl");
            same(found.upper(), row, "upper" + level.getKey() + "cl");
        }
    }

    private static void one(Map<String, String> row, Interval found) {
        same(found.lower(), row, "lowercl");
        same(found.upper(), row, "uppercl");
    }
}
