package org.waymark.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.period.Period;
import org.waymark.period.YearType;

class ExpectedRangeTest {

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    private static List<ExpectedRange.Held> quarters(String first, double... values) {
        var held = new ArrayList<ExpectedRange.Held>();
        for (int i = 0; i < values.length; i++) {
            held.add(new ExpectedRange.Held(period(first).plus(i), values[i]));
        }
        return held;
    }

    private static final double[] THREE_YEARS = {100, 120, 90, 101, 110, 131, 95, 108, 105, 126, 99, 110};

    @Test
    void the_range_is_the_seasons_mean_and_what_the_spread_allows() {
        var range = ExpectedRange.of(quarters("FY2021-22-Q1", THREE_YEARS), period("FY2024-25-Q2"), YearType.FINANCIAL)
                .orElseThrow();
        assertThat(range.mean()).isCloseTo(125.66666666666667, within(1e-9));
        assertThat(range.high() - range.mean()).isCloseTo(13.179911443995792, within(1e-9));
        assertThat(range.years()).isEqualTo(3);
    }

    @Test
    void figures_of_the_year_itself_do_not_move_its_own_range() {
        var before = quarters("FY2021-22-Q1", THREE_YEARS);
        var after = new ArrayList<>(before);
        after.add(new ExpectedRange.Held(period("FY2024-25-Q1"), 999));
        var range = ExpectedRange.of(after, period("FY2024-25-Q2"), YearType.FINANCIAL)
                .orElseThrow();
        var without = ExpectedRange.of(before, period("FY2024-25-Q2"), YearType.FINANCIAL)
                .orElseThrow();
        assertThat(range.high()).isEqualTo(without.high());
        assertThat(range.low()).isEqualTo(without.low());
        assertThat(range.judged()).as("though it is judged by its own").isEqualTo(1);
        assertThat(range.inside()).isZero();
    }

    @Test
    void two_years_of_a_season_are_too_few() {
        var held = quarters("FY2021-22-Q1", THREE_YEARS);
        held.remove(1);
        assertThat(ExpectedRange.of(held, period("FY2024-25-Q2"), YearType.FINANCIAL))
                .isEmpty();
        assertThat(ExpectedRange.of(held, period("FY2024-25-Q1"), YearType.FINANCIAL))
                .isPresent();
        assertThat(ExpectedRange.of(List.of(), period("FY2024-25-Q1"), YearType.FINANCIAL))
                .isEmpty();
    }

    @Test
    void yearly_figures_need_five_for_their_spread() {
        var held = new ArrayList<ExpectedRange.Held>();
        for (int year = 0; year < 4; year++) {
            held.add(new ExpectedRange.Held(period("FY2020-21").plus(year), 10 + year));
        }
        assertThat(ExpectedRange.of(held, period("FY2024-25"), YearType.FINANCIAL))
                .isEmpty();
        held.addFirst(new ExpectedRange.Held(period("FY2019-20"), 9));
        assertThat(ExpectedRange.of(held, period("FY2024-25"), YearType.FINANCIAL))
                .isPresent();
    }

    @Test
    void figures_that_never_change_have_a_range_of_no_width_and_counts_none_below_nought() {
        var flat = ExpectedRange.of(
                        quarters("FY2021-22-Q1", 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4),
                        period("FY2024-25-Q1"),
                        YearType.FINANCIAL)
                .orElseThrow();
        assertThat(flat.low()).isEqualTo(4);
        assertThat(flat.high()).isEqualTo(4);
        var small = ExpectedRange.of(
                        quarters("FY2021-22-Q1", 0, 9, 1, 0, 5, 2, 0, 8, 1, 0, 7, 3),
                        period("FY2024-25-Q1"),
                        YearType.FINANCIAL)
                .orElseThrow();
        assertThat(small.low()).isZero();
    }

    @Test
    void about_nineteen_in_twenty_past_points_of_plain_noise_fall_inside() {
        var random = new Random(7);
        int judged = 0;
        int inside = 0;
        for (int series = 0; series < 200; series++) {
            var values = new double[40];
            for (int i = 0; i < values.length; i++) {
                values[i] = 500 + 60 * (i % 4) + 20 * random.nextGaussian();
            }
            var range = ExpectedRange.of(quarters("FY2014-15-Q1", values), period("FY2024-25-Q1"), YearType.FINANCIAL)
                    .orElseThrow();
            judged += range.judged();
            inside += range.inside();
        }
        assertThat(inside / (double) judged).isBetween(0.93, 0.97);
    }
}
