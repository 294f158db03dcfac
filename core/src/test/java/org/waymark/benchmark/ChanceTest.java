package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.indicator.Polarity;
import org.waymark.quantity.Unit;
import org.waymark.reference.Reference;
import org.waymark.statistics.Interval;

class ChanceTest {

    @Test
    void agrees_with_fingertips_on_every_case() throws IOException {
        int checked = 0;
        for (var row : Reference.rows("benchmark/fingertipsnext_benchmark_cases.csv")) {
            Polarity polarity = switch (row.getOrDefault("polarity", "")) {
                case "HighIsGood" -> Polarity.HIGHER;
                case "LowIsGood" -> Polarity.LOWER;
                default -> Polarity.NONE;
            };
            var interval = new Interval(
                    Double.parseDouble(row.getOrDefault("lower", "")),
                    Double.parseDouble(row.getOrDefault("upper", "")));
            assertThat(Chance.againstValue(interval, Double.parseDouble(row.getOrDefault("benchmark", "")), polarity)
                            .code())
                    .as(row.toString())
                    .isEqualTo(row.getOrDefault("expected", "").toLowerCase(Locale.ROOT));
            checked++;
        }
        assertThat(checked).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"3, SIMILAR", "3.0001, WORSE", "1, SIMILAR", "0.9999, BETTER"})
    void a_benchmark_on_an_end_of_the_interval_is_similar(double benchmark, Difference expected) {
        assertThat(Chance.againstValue(new Interval(1, 3), benchmark, Polarity.HIGHER))
                .isEqualTo(expected);
        assertThat(Chance.againstValue(new Interval(1, 3), benchmark, Polarity.TARGET))
                .as("nearness to a target is not a way")
                .isIn(Difference.SIMILAR, Difference.HIGHER, Difference.LOWER);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.9, BETTER", "0, 1, SIMILAR", "2, 2.5, SIMILAR", "3, 4, SIMILAR", "3.1, 4, WORSE"})
    void two_intervals_that_touch_are_similar(double lower, double upper, Difference expected) {
        assertThat(Chance.againstInterval(new Interval(1, 3), new Interval(lower, upper), Polarity.HIGHER))
                .isEqualTo(expected);
    }

    @Test
    void fifths_need_five_areas() {
        assertThat(Chance.quintiles(new double[] {1, 2, 3, 4})).isEmpty();
        assertThat(Chance.quintiles(new double[] {5, 4, 3, 2, 1, 6}).orElseThrow())
                .containsExactly(4, 3, 2, 1, 1, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 27.0, 541, 2002, wilson, 25.1, 29.0",
        "PERCENT, 0.0, 0, 1, wilson, 0.0, 79.3",
        "PERCENT, 100.0, 1, 1, wilson, 20.7, 100.0",
        "RATE, 1.0, 9, 100, exact-poisson, 4115.4, 17084.8",
        "RATE, 1.0, 10, 100, byar, 4787.4, 18391.5",
        "COUNT, 9, , , exact-poisson, 4.1, 17.1",
        "COUNT, 0, , , exact-poisson, 0.0, 3.7",
        "PERCENT, 27.0, , , no-parts, 0, 0",
        "PERCENT, 27.0, 2.7, 10, parts-not-whole, 0, 0",
        "PERCENT, 120.0, 12, 10, more-than-all, 0, 0",
        "PERCENT, 0, 0, 0, no-cases, 0, 0",
        "RATE, 0, 0, 0, no-cases, 0, 0",
        "COUNT, -3, , , parts-not-whole, 0, 0",
        "COUNT, 2.5, , , parts-not-whole, 0, 0",
        "POUNDS, 2.5, 5, 2, not-a-count, 0, 0",
    })
    void a_figure_has_an_interval_where_cases_were_counted(
            Unit unit,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String expected,
            double lower,
            double upper) {
        BigDecimal scale = unit.scale(BigDecimal.valueOf(100_000));
        switch (Certainties.of(unit, value, numerator, denominator, scale)) {
            case Certainty.Between between -> {
                assertThat(between.method().code()).isEqualTo(expected);
                assertThat(Math.round(between.lower() * 10) / 10.0).isEqualTo(lower);
                assertThat(Math.round(between.upper() * 10) / 10.0).isEqualTo(upper);
                assertThat(between.level()).isEqualTo(0.95);
            }
            case Certainty.Unknown(Certainty.Why why) -> assertThat(why.code()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 7, 12, yes",
        "PERCENT, 46, 93, no",
        "PERCENT, 46, 92, yes",
        "PERCENT, 3, 2000, no",
        "PERCENT, 0, 10, yes",
        "RATE, 9, 100000, yes",
        "RATE, 10, 100000, no",
        "COUNT, 9, , yes",
        "COUNT, 10, , no",
    })
    void few_cases_are_said(Unit unit, BigDecimal numerator, @Nullable BigDecimal denominator, String few) {
        BigDecimal scale = unit.scale(BigDecimal.valueOf(10_000));
        Certainty certainty = Certainties.of(unit, numerator, numerator, denominator, scale);
        Optional<FewCases> found = FewCases.of(unit, numerator, numerator, denominator, scale, certainty);
        assertThat(found.isPresent() ? "yes" : "no").isEqualTo(few);
        found.ifPresent(cases -> assertThat(cases.moves())
                .isEqualTo(denominator == null ? 1 : scale.doubleValue() / denominator.doubleValue()));
    }
}
