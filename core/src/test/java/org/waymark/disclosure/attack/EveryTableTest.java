package org.waymark.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.quantity.Unit;

/** Intervals held against a list of every table of whole numbers that fits what is printed. */
class EveryTableTest {
    private static final String PERIOD = "FY2024-25-Q1";
    private static final List<String> DISTRICTS = List.of("ash", "birch", "cedar");
    private static final List<String> SEXES = List.of("f", "m");
    private static final List<String> AGES = List.of("old", "young");

    /** The cells within, and every sum of them: which cells it counts, where it is printed and whether it is hidden. */
    private record Sum(String area, String cohort, int[] cells, boolean hidden) {
        int of(int[] values) {
            return Arrays.stream(cells).map(cell -> values[cell]).sum();
        }
    }

    @Test
    void two_ways_of_dividing_come_to_exactly_the_least_and_the_most() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            int[] truth = random.ints(6, 0, 5).toArray();
            List<Sum> sums = sums(random, false);
            Map<String, int[]> every = every(sums, truth);
            Map<String, int[]> attacked = attacked(sums, truth);
            assertThat(attacked.keySet()).isEqualTo(every.keySet());
            every.forEach(
                    (name, range) -> assertThat(attacked.get(name)).as(name).containsExactly(range));
        }
    }

    @Test
    void three_ways_of_dividing_leave_out_nothing_that_is_possible() {
        int same = 0;
        int all = 0;
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            int[] truth = random.ints(12, 0, 3).toArray();
            List<Sum> sums = sums(random, true);
            Map<String, int[]> every = every(sums, truth);
            Map<String, int[]> attacked = attacked(sums, truth);
            for (var each : every.entrySet()) {
                int[] range = java.util.Objects.requireNonNull(attacked.get(each.getKey()));
                assertThat(range[0]).isLessThanOrEqualTo(each.getValue()[0]);
                assertThat(range[1]).isGreaterThanOrEqualTo(each.getValue()[1]);
                same += Arrays.equals(range, each.getValue()) ? 1 : 0;
                all++;
            }
        }
        // Fractions allow a little more than people do, seldom.
        assertThat(same).isGreaterThan(all * 9 / 10);
    }

    /** Every district and the county by every group and all; the county's own total is always printed. */
    private static List<Sum> sums(Random random, boolean ages) {
        var sums = new ArrayList<Sum>();
        int groups = ages ? 4 : 2;
        for (int d = -1; d < DISTRICTS.size(); d++) {
            for (int s = -1; s < SEXES.size(); s++) {
                for (int a = -1; a < (ages ? AGES.size() : 0); a++) {
                    var cells = new ArrayList<Integer>();
                    for (int cell = 0; cell < DISTRICTS.size() * groups; cell++) {
                        boolean in = (d < 0 || cell / groups == d)
                                && (s < 0 || cell % 2 == s)
                                && (a < 0 || cell % groups / 2 == a);
                        if (in) {
                            cells.add(cell);
                        }
                    }
                    boolean total = d < 0 && s < 0 && a < 0;
                    var cohort = new ArrayList<String>();
                    if (a >= 0) {
                        cohort.add("age:" + AGES.get(a));
                    }
                    if (s >= 0) {
                        cohort.add("sex:" + SEXES.get(s));
                    }
                    sums.add(new Sum(
                            d < 0 ? "shire" : DISTRICTS.get(d),
                            cohort.isEmpty() ? "all" : String.join("+", cohort),
                            cells.stream().mapToInt(Integer::intValue).toArray(),
                            !total && random.nextInt(10) < (cells.size() == 1 ? 5 : 2)));
                }
            }
        }
        return sums;
    }

    private static Map<String, int[]> attacked(List<Sum> sums, int[] truth) {
        Printed printed = new Printed()
                .area("shire", "county", null)
                .dimension("sex", SEXES.toArray(new String[0]))
                .dimension("age", AGES.toArray(new String[0]))
                .indicator("kids", Unit.COUNT, Basis.PERIOD, Calculation.FROM_PARTS);
        DISTRICTS.forEach(district -> printed.area(district, "district", "shire"));
        sums.forEach(sum -> printed.count(
                "kids", sum.area(), sum.cohort(), PERIOD, sum.hidden() ? "c" : String.valueOf(sum.of(truth))));
        var ranges = new TreeMap<String, int[]>();
        Attack.on(printed.evidence(), new Attack.Asked(6, true, false))
                .found()
                .forEach(found -> ranges.put(
                        found.spot().place().area() + " " + found.spot().place().cohort(),
                        new int[] {(int) found.low(), (int) found.high()}));
        return ranges;
    }

    private static Map<String, int[]> every(List<Sum> sums, int[] truth) {
        var ranges = new LinkedHashMap<String, int[]>();
        List<Sum> shown = sums.stream().filter(sum -> !sum.hidden()).toList();
        List<Sum> hidden = sums.stream().filter(Sum::hidden).toList();
        fill(
                new int[truth.length],
                0,
                shown,
                truth,
                values -> hidden.forEach(sum -> {
                    int value = sum.of(values);
                    ranges.merge(sum.area() + " " + sum.cohort(), new int[] {value, value}, (one, other) ->
                            new int[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])});
                }));
        return new TreeMap<>(ranges);
    }

    private static void fill(
            int[] values, int from, List<Sum> shown, int[] truth, java.util.function.Consumer<int[]> fits) {
        // A sum is checked as soon as its last cell is filled in, and may never be too large before.
        for (Sum sum : shown) {
            int last = sum.cells()[sum.cells().length - 1];
            int now = 0;
            for (int cell : sum.cells()) {
                now += cell < from ? values[cell] : 0;
            }
            if (now > sum.of(truth) || last < from && now < sum.of(truth)) {
                return;
            }
        }
        if (from == values.length) {
            fits.accept(values);
            return;
        }
        int total = Arrays.stream(truth).sum();
        for (int value = 0; value <= total; value++) {
            values[from] = value;
            fill(values, from + 1, shown, truth, fits);
        }
        values[from] = 0;
    }
}
