package org.waymark.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.indicator.Polarity;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;

class ForeseeingTest {
    private static final Period YEAR = period("FY2024-25");

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    private static Question question(Adding adding, Polarity polarity, @Nullable String target) {
        return new Question(
                YEAR,
                Frequency.QUARTER.within(YEAR.start(), YEAR.end(), YearType.FINANCIAL),
                4,
                adding,
                adding == Adding.RATIO ? BigDecimal.valueOf(100) : BigDecimal.ONE,
                adding == Adding.RATIO,
                polarity,
                target == null ? null : new BigDecimal(target),
                null,
                null,
                false);
    }

    /** Quarters that end with the last given. */
    private static List<Part> amounts(String last, double... values) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < values.length; i++) {
            parts.add(new Part(period(last).plus(i - values.length + 1), BigDecimal.valueOf(values[i]), null));
        }
        return parts;
    }

    private static Outlook.Foreseen foreseen(Outlook outlook) {
        return (Outlook.Foreseen) outlook;
    }

    private static Unforeseen because(Outlook outlook) {
        return ((Outlook.Refused) outlook).because();
    }

    private static double[] repeated(int quarters, double... season) {
        var values = new double[quarters];
        for (int i = 0; i < quarters; i++) {
            values[i] = season[i % season.length];
        }
        return values;
    }

    @Test
    void what_remains_of_a_sum_is_shared_by_the_quarters_to_come() {
        var outlook = foreseen(Foreseeing.of(
                amounts("FY2024-25-Q1", repeated(21, 10, 20, 30, 40)), question(Adding.SUM, Polarity.HIGHER, "115")));
        assertThat(outlook.known()).isEqualTo(1);
        assertThat(outlook.remaining()).isEqualTo(3);
        assertThat(outlook.remainder().orElseThrow().average()).isEqualByComparingTo("35");
        assertThat(outlook.naive()).isEqualTo(100);
        assertThat(outlook.method())
                .as("a perfect season is foreseen by repeating it")
                .isEqualTo(Outlook.Method.NAIVE);
        assertThat(outlook.low()).isEqualTo(100);
        assertThat(outlook.likelihood()).contains(Likelihood.VERY_UNLIKELY);
    }

    @Test
    void what_remains_of_a_mean_counts_every_quarter() {
        var outlook = foreseen(Foreseeing.of(
                amounts("FY2024-25-Q2", repeated(22, 10, 10)), question(Adding.MEAN, Polarity.LOWER, "9")));
        assertThat(outlook.remainder().orElseThrow().average()).isEqualByComparingTo("8");
        assertThat(outlook.expected()).isEqualTo(10);
    }

    @Test
    void a_percentage_needs_the_cases_of_the_same_quarters_a_year_before() {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < 21; i++) {
            int cases = 100 + 100 * (i % 4);
            parts.add(new Part(
                    period("FY2024-25-Q1").plus(i - 20), BigDecimal.valueOf(cases / 2), BigDecimal.valueOf(cases)));
        }
        var outlook = foreseen(Foreseeing.of(parts, question(Adding.RATIO, Polarity.HIGHER, "60")));
        // 50 of 100 so far, 900 cases to come: (60 × 1,000 − 50 × 100) / 900.
        assertThat(outlook.remainder().orElseThrow().average().doubleValue()).isCloseTo(61.1111111111, within(1e-9));
        assertThat(outlook.expected()).isCloseTo(50, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"HIGHER, 85.1, LOST", "HIGHER, 85, OPEN", "HIGHER, 10, SAFE", "LOWER, 9, LOST", "LOWER, 85, SAFE"})
    void arithmetic_may_rule_the_target_out_or_in(Polarity polarity, String target, Remainder.Reach reach) {
        var known = List.of(new Part(period("FY2024-25-Q1"), BigDecimal.TEN, BigDecimal.valueOf(25)));
        var remainder = Remainder.of(
                known,
                3,
                BigDecimal.valueOf(75),
                new BigDecimal(target),
                false,
                question(Adding.RATIO, polarity, target));
        assertThat(remainder.reach()).isEqualTo(reach);
    }

    @Test
    void a_year_that_is_complete_has_no_outlook() {
        assertThat(because(Foreseeing.of(
                        amounts("FY2024-25-Q4", repeated(24, 1, 2)), question(Adding.SUM, Polarity.HIGHER, "5"))))
                .isEqualTo(Unforeseen.YEAR_COMPLETE);
    }

    @Test
    void without_a_figure_or_with_too_few_nothing_is_foreseen() {
        assertThat(because(Foreseeing.of(List.of(), question(Adding.SUM, Polarity.HIGHER, "5"))))
                .isEqualTo(Unforeseen.NO_FIGURES);
        assertThat(because(Foreseeing.of(
                        amounts("FY2024-25-Q1", repeated(17, 1, 2)), question(Adding.SUM, Polarity.HIGHER, "5"))))
                .isEqualTo(Unforeseen.TOO_FEW_POINTS);
        assertThat(Foreseeing.of(
                        amounts("FY2024-25-Q1", repeated(18, 1, 2)), question(Adding.SUM, Polarity.HIGHER, "5")))
                .isInstanceOf(Outlook.Foreseen.class);
    }

    @Test
    void a_gap_begins_the_past_afresh() {
        var parts = amounts("FY2024-25-Q1", repeated(21, 1, 2));
        parts.remove(12);
        assertThat(because(Foreseeing.of(parts, question(Adding.SUM, Polarity.HIGHER, "5"))))
                .isEqualTo(Unforeseen.TOO_FEW_POINTS);
    }

    @Test
    void a_last_quarter_that_is_late_is_foreseen_but_counts_in_no_year_but_its_own() {
        var outlook = foreseen(Foreseeing.of(
                amounts("FY2023-24-Q3", repeated(23, 10, 20, 30, 40)), question(Adding.SUM, Polarity.HIGHER, "100")));
        assertThat(outlook.known()).isZero();
        assertThat(outlook.remaining()).isEqualTo(4);
        assertThat(outlook.expected()).isEqualTo(100);
    }

    @Test
    void figures_that_never_change_have_a_range_of_no_width() {
        var outlook = foreseen(
                Foreseeing.of(amounts("FY2024-25-Q1", repeated(21, 5)), question(Adding.SUM, Polarity.LOWER, "20")));
        assertThat(outlook.low()).isEqualTo(20);
        assertThat(outlook.high()).isEqualTo(20);
        assertThat(outlook.likelihood()).contains(Likelihood.VERY_LIKELY);
    }

    @Test
    void where_past_forecasts_missed_their_ranges_nothing_is_foreseen_but_the_arithmetic_stands() {
        // Each year twice as far from the last as the one before: no past error tells how large the next will be.
        var values = new double[25];
        for (int i = 0; i < values.length; i++) {
            values[i] = 10 * Math.pow(2, i / 2.0) * (i / 4 % 2 == 0 ? 1 : 3);
        }
        var outlook = (Outlook.Refused)
                Foreseeing.of(amounts("FY2024-25-Q1", values), question(Adding.SUM, Polarity.HIGHER, "100000"));
        assertThat(outlook.because()).isEqualTo(Unforeseen.UNRELIABLE);
        assertThat(outlook.remainder()).isPresent();
        assertThat(outlook.remaining()).isEqualTo(3);
    }

    @Test
    void a_year_without_a_target_is_foreseen_without_a_chance() {
        var outlook = foreseen(Foreseeing.of(
                amounts("FY2024-25-Q1", repeated(21, 5, 6)), question(Adding.SUM, Polarity.HIGHER, null)));
        assertThat(outlook.chance()).isEmpty();
        assertThat(outlook.remainder()).isEmpty();
    }

    /** Noise about a level, 400 series: the range is meant to hold the end of the year in four of five. */
    @Test
    void the_range_holds_about_as_often_as_it_says() {
        var random = new Random(20240916);
        int held = 0;
        int foreseen = 0;
        int inside = 0;
        int judged = 0;
        for (int series = 0; series < 400; series++) {
            var values = new double[32];
            for (int i = 0; i < values.length; i++) {
                values[i] = 100 + 10 * random.nextGaussian();
            }
            double end = values[28] + values[29] + values[30] + values[31];
            var past = amounts("FY2024-25-Q1", java.util.Arrays.copyOf(values, 29));
            if (!(Foreseeing.of(past, question(Adding.SUM, Polarity.HIGHER, "400"))
                    instanceof Outlook.Foreseen outlook)) {
                continue;
            }
            foreseen++;
            held += end >= outlook.low() && end <= outlook.high() ? 1 : 0;
            inside += outlook.backtest().inside();
            judged += outlook.backtest().judged();
        }
        assertThat(foreseen).as("few are refused as unreliable").isGreaterThan(380);
        assertThat(held / (double) foreseen).isBetween(0.74, 0.90);
        assertThat(inside / (double) judged).as("and the backtest says so").isBetween(0.74, 0.92);
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, VERY_LIKELY",
        "0.89, LIKELY",
        "0.66, LIKELY",
        "0.5, ABOUT_AS_LIKELY_AS_NOT",
        "0.2, UNLIKELY",
        "0.1, UNLIKELY",
        "0.09, VERY_UNLIKELY"
    })
    void a_chance_has_a_word(double chance, Likelihood word) {
        assertThat(Likelihood.of(chance)).isEqualTo(word);
    }

    @Test
    void few_errors_make_a_wide_range() {
        assertThat(Trials.halfWidth(new double[] {1, -2, 3, -4}))
                .as("rank 4 of 4")
                .isEqualTo(4);
        assertThat(Trials.halfWidth(new double[] {1, 2, 3, 4, 5, 6, 7, 8, -9}))
                .as("rank 8 of 9")
                .isEqualTo(8);
    }
}
