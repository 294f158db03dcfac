package org.waymark.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.period.Period;

class GapTest {
    private static final Period FIRST = Period.parse("AY2015-16").orElseThrow();

    private static List<Gap.Both> both(String gaps) {
        var both = new ArrayList<Gap.Both>();
        int year = 0;
        for (String gap : gaps.split(" ")) {
            if (!gap.equals("-")) {
                both.add(new Gap.Both(FIRST.plus(year), 50 + Double.parseDouble(gap), 50));
            }
            year++;
        }
        return both;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        -30 -28 -27 -24 -23 -20   | NARROWING
        -10 -13 -14 -17 -18 -21   | WIDENING
        10 13 14 17 18 21         | WIDENING
        -30 -28 -27 - -23 -20 -17 | NARROWING
        -20 -25 -18 -26 -19 -22   | UNCLEAR
        -20 -20 -20 -20 -20 -20   | UNCLEAR
        -30 -20 -10               | TOO_FEW
        """)
    void a_gap_narrows_widens_or_shows_no_clear_trend(String gaps, Gap.Way way) {
        Gap gap = Gap.of(ContributionsTest.member("Children in care"), both(gaps), 0.05)
                .orElseThrow();
        assertThat(gap.way()).isEqualTo(way);
    }

    @Test
    void a_missing_year_stays_a_year() {
        Gap gap = Gap.of(ContributionsTest.member("Children in care"), both("-30 -28 - -24 -22 -20 -18"), 0.05)
                .orElseThrow();
        assertThat(gap.slope()).isCloseTo(2, within(1e-9));
        assertThat(gap.now()).isEqualTo(-18);
    }

    @Test
    void there_is_no_gap_where_no_period_has_both() {
        var own = List.of(new Gap.Held(FIRST, 40));
        var other = List.of(new Gap.Held(FIRST.next(), 50));
        assertThat(Gap.of(ContributionsTest.member("x"), Gap.pair(own, other), 0.05))
                .isEmpty();
        assertThat(Gap.pair(own, List.of(new Gap.Held(FIRST, 50)))).hasSize(1);
    }
}
