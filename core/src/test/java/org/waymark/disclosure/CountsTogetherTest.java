package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.waymark.confidentiality.Protection;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.statistics.LinearProgramme;

class CountsTogetherTest {
    private static final Need SECRET = new Need.Small(1, 5, 1);

    @Test
    void a_small_count_is_hidden_and_one_more_with_it() {
        var counts = new SmallCounts(Protection.PRODUCT);
        int whole = counts.count(30);
        int[] parts = {counts.count(3), counts.count(20), counts.count(7)};
        counts.sum(whole, parts);
        int all = counts.cell(whole);
        int[] cells = Arrays.stream(parts).map(part -> counts.cell(part)).toArray();
        counts.protect();
        assertThat(counts.figure(all, whole)).isEqualTo(known(30));
        assertThat(counts.figure(cells[0], parts[0])).isEqualTo(Figure.absent(Absence.CONFIDENTIAL));
        assertThat(counts.figure(cells[1], parts[1])).isEqualTo(known(20));
        assertThat(counts.figure(cells[2], parts[2]))
                .as("the cheaper of the two")
                .isEqualTo(Figure.absent(Absence.CONFIDENTIAL));
    }

    @Test
    void what_follows_from_two_counts_is_protected_though_nothing_shows_it() {
        var counts = new SmallCounts(Protection.PRODUCT);
        int whole = counts.count(30);
        int part = counts.count(28);
        counts.sum(whole, part, counts.count(2));
        int cell = counts.cell(part, whole);
        counts.protect();
        assertThat(counts.hidden(cell)).isTrue();
    }

    @Test
    void what_others_publish_stays() {
        var counts = new SmallCounts(Protection.PRODUCT);
        int whole = counts.count(30);
        int part = counts.count(28);
        counts.sum(whole, part, counts.count(2));
        int cell = counts.published(part, whole);
        counts.protect();
        assertThat(counts.hidden(cell)).isFalse();
    }

    @Test
    void who_sees_everything_sees_small_counts_and_no_rounding() {
        var counts = new SmallCounts(Protection.NONE);
        int part = counts.count(2);
        int cell = counts.cell(part);
        counts.protect();
        assertThat(counts.figure(cell, part)).isEqualTo(known(2));
    }

    @Test
    void counts_are_rounded_where_the_council_says_so() {
        var counts = new SmallCounts(new Protection(6, true, Optional.of(5), List.of(), true, 1, 50, false));
        int part = counts.count(28);
        int cell = counts.cell(part);
        counts.protect();
        assertThat(counts.figure(cell, part)).isEqualTo(known(30));
    }

    @Test
    void nobody_who_knows_all_that_is_shown_of_a_table_can_tell_a_small_count() {
        int hidden = 0;
        int shown = 0;
        for (int seed = 0; seed < 60; seed++) {
            var table = new Table(seed, -1);
            assertThat(table.found()).as("table %d", seed).isEmpty();
            hidden += table.hidden();
            shown += table.cells.length - table.hidden();
        }
        assertThat(hidden).isPositive();
        assertThat(shown).isGreaterThan(hidden);
    }

    @Test
    void a_hidden_count_put_back_by_hand_gives_another_away() {
        int given = 0;
        for (int seed = 0; seed < 60; seed++) {
            for (int cell : new Table(seed, -1).linked()) {
                given += new Table(seed, cell).found().isEmpty() ? 0 : 1;
            }
        }
        assertThat(given).isPositive();
    }

    private static Figure known(long value) {
        return Figure.of(java.math.BigDecimal.valueOf(value));
    }

    /** Rows by columns with both margins, and whoever knows how it is made up. */
    private static final class Table {
        private final int rows;
        private final int columns;
        private final long[] value;
        private final int[][] atoms;
        private final int[] cells;
        private final int[] amounts;
        private final SmallCounts counts = new SmallCounts(Protection.PRODUCT);
        private final int betrayed;

        Table(long seed, int betrayed) {
            this.betrayed = betrayed;
            var random = new SplittableRandom(seed);
            rows = 2 + random.nextInt(4);
            columns = 2 + random.nextInt(3);
            value = new long[(rows + 1) * (columns + 1)];
            atoms = new int[value.length][];
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    value[at(row, column)] = random.nextInt(5) == 0 ? random.nextInt(6) : random.nextInt(6, 80);
                }
            }
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    atoms[at(row, column)] = under(row, column);
                    value[at(row, column)] = Arrays.stream(under(row, column))
                            .mapToLong(each -> value[each])
                            .sum();
                }
            }
            amounts = Arrays.stream(value).mapToInt(counts::count).toArray();
            for (int row = 0; row <= rows; row++) {
                int of = row;
                counts.sum(amounts[at(row, columns)], over(columns, column -> at(of, column)));
            }
            for (int column = 0; column <= columns; column++) {
                int of = column;
                counts.sum(amounts[at(rows, column)], over(rows, row -> at(row, of)));
            }
            cells = Arrays.stream(amounts).map(amount -> counts.cell(amount)).toArray();
            counts.protect();
        }

        private int at(int row, int column) {
            return row * (columns + 1) + column;
        }

        private int[] over(int size, java.util.function.IntUnaryOperator place) {
            return java.util.stream.IntStream.range(0, size)
                    .map(place)
                    .map(each -> amounts[each])
                    .toArray();
        }

        private int[] under(int row, int column) {
            var under = new ArrayList<Integer>();
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    if ((row == rows || row == r) && (column == columns || column == c)) {
                        under.add(at(r, c));
                    }
                }
            }
            return under.stream().mapToInt(Integer::intValue).toArray();
        }

        private boolean shows(int place) {
            return place == betrayed || !counts.hidden(cells[place]);
        }

        int hidden() {
            return (int) Arrays.stream(cells).filter(counts::hidden).count();
        }

        /** Those hidden for the sake of others. */
        List<Integer> linked() {
            var linked = new ArrayList<Integer>();
            for (int i = 0; i < cells.length; i++) {
                if (counts.hidden(cells[i]) && (value[i] == 0 || value[i] > 5)) {
                    linked.add(i);
                }
            }
            return linked;
        }

        List<String> found() {
            double[] high = new double[value.length];
            Arrays.fill(high, Double.POSITIVE_INFINITY);
            var programme = new LinearProgramme(new double[value.length], high);
            for (int i = 0; i < value.length; i++) {
                if (shows(i)) {
                    programme.equation(atoms[i], ones(atoms[i]), value[i]);
                }
            }
            var found = new ArrayList<String>();
            for (int i = 0; i < value.length; i++) {
                if (value[i] >= 1 && value[i] <= 5) {
                    double least = programme
                            .least(atoms[i], ones(atoms[i]))
                            .orElseThrow()
                            .value();
                    double most = programme
                            .greatest(atoms[i], ones(atoms[i]))
                            .orElseThrow()
                            .value();
                    if (!SECRET.safe(least, most)) {
                        found.add(i + " is " + value[i] + ": from " + least + " to " + most);
                    }
                }
            }
            return found;
        }

        private static double[] ones(int[] of) {
            double[] ones = new double[of.length];
            Arrays.fill(ones, 1);
            return ones;
        }
    }
}
