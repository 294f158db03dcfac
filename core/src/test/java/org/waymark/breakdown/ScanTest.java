package org.waymark.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

class ScanTest {
    private static final IndicatorCode CODE = IndicatorCode.of("repairs");
    private static final Period NOW = Period.parse("FY2024-25-Q1").orElseThrow();

    private static Looking.Sides sides(Period period, long x, int n, long y, int m) {
        return new Looking.Sides(period, ContributionsTest.cases(x, n), ContributionsTest.cases(y, m));
    }

    private static Look look(String member, long x, int n, long y, int m) {
        return Looking.level(CODE, ContributionsTest.member(member), sides(NOW, x, n, y, m), true)
                .orElseThrow();
    }

    @Test
    void shares_are_compared_as_proportions_and_rates_as_counts() {
        assertThat(look("Dover", 104, 200, 1260, 2000).p()).isCloseTo(0.00224467400596187, within(1e-12));
        Look rates = Looking.level(CODE, ContributionsTest.member("Dover"), sides(NOW, 11, 800, 21, 3011), false)
                .orElseThrow();
        assertThat(rates.p()).isCloseTo(0.0796686330333295, within(1e-9));
        assertThat(rates.size()).isPositive();
    }

    @Test
    void a_change_is_held_against_everybody_elses() {
        Look moved = Looking.change(
                        CODE,
                        ContributionsTest.member("Dover"),
                        sides(NOW.lastYear(), 150, 200, 1200, 2000),
                        sides(NOW, 110, 200, 1260, 2000),
                        true)
                .orElseThrow();
        assertThat(moved.size()).isNegative();
        assertThat(moved.p()).isLessThan(0.001);
        Look together = Looking.change(
                        CODE,
                        ContributionsTest.member("Dover"),
                        sides(NOW.lastYear(), 100, 200, 1000, 2000),
                        sides(NOW, 120, 200, 1200, 2000),
                        true)
                .orElseThrow();
        assertThat(together.p()).as("both rose alike").isGreaterThan(0.99);
    }

    @Test
    void few_cases_are_flagged() {
        assertThat(look("Dover", 9, 100, 300, 900).small()).isTrue();
        assertThat(look("Dover", 95, 100, 300, 900).small())
                .as("five who were not")
                .isTrue();
        assertThat(look("Dover", 50, 100, 300, 900).small()).isFalse();
    }

    @Test
    void what_cannot_be_compared_is_not_looked_at() {
        assertThat(Looking.level(CODE, ContributionsTest.member("x"), sides(NOW, 0, 0, 300, 900), true))
                .as("nobody in it")
                .isEmpty();
        assertThat(Looking.level(CODE, ContributionsTest.member("x"), sides(NOW, 5, 4, 300, 900), true))
                .as("more cases than people")
                .isEmpty();
        var pounds = new Looking.Sides(
                NOW, new Cases(new BigDecimal("1.5"), BigDecimal.TEN), new Cases(BigDecimal.ONE, BigDecimal.TEN));
        assertThat(Looking.level(CODE, ContributionsTest.member("x"), pounds, false))
                .isEmpty();
        var amounts = new Looking.Sides(NOW, new Cases(BigDecimal.ONE, null), new Cases(BigDecimal.ONE, null));
        assertThat(Looking.level(CODE, ContributionsTest.member("x"), amounts, false))
                .isEmpty();
    }

    @Test
    void the_largest_difference_that_stands_out_comes_first() {
        Scan scan = Scan.of(
                List.of(
                        look("Large", 1040, 2000, 12600, 20000),
                        look("Wide", 20, 100, 600, 1000),
                        look("Alike", 60, 100, 610, 1000)),
                4,
                0.05);
        assertThat(scan.looks()).isEqualTo(3);
        assertThat(scan.untested()).isEqualTo(4);
        assertThat(scan.members()).isEqualTo(3);
        assertThat(scan.standing()).extracting(look -> look.member().name()).containsExactly("Wide", "Large");
    }

    /** The example of Benjamini and Hochberg's own paper: fifteen p-values, of which the four smallest are discoveries at 5%. */
    @Test
    void the_discoveries_of_the_papers_own_example() {
        double[] p = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0
        };
        var looks = new ArrayList<Look>();
        Look like = look("x", 50, 100, 500, 1000);
        for (double each : p) {
            looks.add(new Look(
                    CODE,
                    like.member(),
                    like.aspect(),
                    NOW,
                    like.then(),
                    like.part(),
                    like.rest(),
                    like.partThen(),
                    like.restThen(),
                    like.size(),
                    each,
                    false));
        }
        assertThat(Scan.of(looks, 0, 0.05).standing()).hasSize(4);
        assertThat(Scan.of(List.of(), 0, 0.05).standing()).isEmpty();
    }

    @Test
    void where_nothing_differs_almost_no_scan_finds_anything() {
        var random = new Random(11);
        int alarms = 0;
        for (int scan = 0; scan < 200; scan++) {
            var looks = new ArrayList<Look>();
            for (int part = 0; part < 40; part++) {
                long x = 0;
                for (int i = 0; i < 120; i++) {
                    x += random.nextDouble() < 0.6 ? 1 : 0;
                }
                looks.add(look("part " + part, x, 120, 2880, 4800));
            }
            alarms += Scan.of(looks, 0, 0.05).standing().isEmpty() ? 0 : 1;
        }
        assertThat(alarms)
                .as("of 200 scans of 40 looks each; uncorrected, about 174 would")
                .isLessThan(20);
    }
}
