package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.methods.WorkedExample;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.scorecard.Following.Pair;

/** The worked example of docs/methods/proxies.md, and its edges. */
class FollowingTest {
    @Test
    void the_worked_example_of_the_page() throws IOException {
        var page = WorkedExample.of("proxies", "proxy");
        String[] annual = page.text("annual").split(", ");
        String[] proxy = page.text("proxy").split(", ");
        int[] values = new int[annual.length * 2];
        for (int i = 0; i < annual.length; i++) {
            values[i * 2] = Integer.parseInt(annual[i]);
            values[i * 2 + 1] = Integer.parseInt(proxy[i]);
        }
        Following following = Following.of(pairs(values), true);
        assertThat(following.moves()).isEqualTo(Integer.parseInt(page.text("moves")));
        assertThat(following.agreed()).isEqualTo(Integer.parseInt(page.text("agreed")));
        assertThat(following.gap()).hasValueCloseTo(Double.parseDouble(page.text("gap")), within(0.0001));
        assertThat(following.rank()).hasValueCloseTo(Double.parseDouble(page.text("rank")), within(0.0001));
    }

    @Test
    void fewer_than_six_years_have_no_rank_correlation() {
        Following following = Following.of(pairs(60, 58, 55, 54, 50, 52, 48, 45, 52, 50), true);
        assertThat(following.rank()).isEmpty();
        assertThat(following.tooFew()).isFalse();
    }

    @Test
    void two_years_are_too_few_and_none_agrees_with_nothing() {
        assertThat(Following.of(pairs(60, 58, 55, 54), true).tooFew()).isTrue();
        assertThat(Following.of(List.of(), true).gap()).isEmpty();
    }

    @Test
    void a_year_in_which_one_stood_still_does_not_agree() {
        assertThat(Following.of(pairs(60, 58, 60, 59, 61, 60), true).agreed()).isEqualTo(1);
    }

    @Test
    void of_different_units_no_distance_is_given() {
        assertThat(Following.of(pairs(60, 580, 55, 540, 50, 500), false).gap()).isEmpty();
    }

    @Test
    void where_one_side_never_moved_there_is_no_rank_correlation() {
        assertThat(Following.of(pairs(60, 58, 60, 54, 60, 52, 60, 45, 60, 50, 60, 60), true)
                        .rank())
                .isEmpty();
    }

    /** Annual and proxy by turns. */
    private static List<Pair> pairs(int... values) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < values.length; i += 2) {
            var year = new Period.Year(YearType.CALENDAR, 2019 + i / 2);
            pairs.add(new Pair(year, BigDecimal.valueOf(values[i]), year, BigDecimal.valueOf(values[i + 1])));
        }
        return pairs;
    }
}
