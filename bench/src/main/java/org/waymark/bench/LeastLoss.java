package org.waymark.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.disclosure.Need;
import org.waymark.disclosure.Protecting;
import org.waymark.disclosure.Web;

/** What is hidden in small tables, against the least that would do, found by trying every pattern from the cheapest up. */
final class LeastLoss {
    private static final int TABLES = 200;
    private static final Need FEW = new Need.Small(1, 5, 1);

    private LeastLoss() {}

    static String row(int size) {
        var random = new Random(20240630 + size);
        double[] ours = new double[TABLES];
        double[] rivals = new double[TABLES];
        double[] spent = new double[3];
        int given = 0;
        int table = 0;
        while (table < TABLES) {
            double[][] values = values(random, size);
            Web web = web(values);
            if (Given.nothing(web)) {
                continue;
            }
            Set<Integer> all = new TreeSet<>();
            for (int cell = 0; cell < web.cells(); cell++) {
                all.add(cell);
            }
            double least = least(values);
            double cost = Protecting.protect(web, all).hidden().keySet().stream()
                    .mapToDouble(cell -> web.shown(cell).cost())
                    .sum();
            given += Given.nothing(web) ? 0 : 1;
            Web other = web(values);
            PlainTables.of(other, List.of(all), Double.MAX_VALUE);
            double others = hidden(other) - hidden(web(values));
            ours[table] = cost / least;
            rivals[table] = others / least;
            spent[0] += cost;
            spent[1] += others;
            spent[2] += least;
            table++;
        }
        return String.format(
                Locale.UK,
                "| %d tables of %d by %d | %.3f | %.3f | %.2f | %.3f | %.3f | %.2f | %d |",
                TABLES,
                size,
                size,
                mean(ours),
                spent[0] / spent[2],
                worst(ours),
                mean(rivals),
                spent[1] / spent[2],
                worst(rivals),
                given);
    }

    private static double mean(double[] ratios) {
        return java.util.Arrays.stream(ratios).average().orElseThrow();
    }

    private static double worst(double[] ratios) {
        return java.util.Arrays.stream(ratios).max().orElseThrow();
    }

    private static double hidden(Web web) {
        double cost = 0;
        for (int cell = 0; cell < web.cells(); cell++) {
            cost += web.state(cell) == Web.State.HIDDEN ? web.shown(cell).cost() : 0;
        }
        return cost;
    }

    private static double[][] values(Random random, int size) {
        double[][] values = new double[size][size];
        for (double[] row : values) {
            for (int i = 0; i < size; i++) {
                row[i] = random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 6 + random.nextInt(30);
            }
        }
        return values;
    }

    /** A table whose totals are shown, with what is small in it hidden; it costs its count to hide a cell. */
    private static Web web(double[][] values) {
        var web = new Web();
        int size = values.length;
        int[][] amounts = new int[size][size];
        int[][] turned = new int[size][size];
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                @Nullable Need need = values[r][c] < 6 ? FEW : null;
                amounts[r][c] = web.amount(values[r][c], need, false);
                turned[c][r] = amounts[r][c];
                int cell = web.cell(values[r][c], amounts[r][c]);
                if (need != null) {
                    web.settle(cell, Web.State.HIDDEN);
                }
            }
        }
        for (int[][] lines : new int[][][] {amounts, turned}) {
            for (int[] line : lines) {
                double sum = 0;
                for (int amount : line) {
                    sum += web.value(amount);
                }
                int total = web.amount(sum, null, false);
                web.settle(web.cell(sum, total), Web.State.SHOWN);
                web.sum(total, line);
            }
        }
        return web;
    }

    private static double least(double[][] values) {
        int size = values.length;
        var open = new ArrayList<Integer>();
        int small = 0;
        for (int cell = 0; cell < size * size; cell++) {
            if (values[cell / size][cell % size] < 6) {
                small |= 1 << cell;
            } else {
                open.add(cell);
            }
        }
        int hidden = small;
        List<Integer> patterns = new ArrayList<>();
        for (int pattern = 0; pattern < 1 << size * size; pattern++) {
            if ((pattern & small) == hidden && nobodyAlone(pattern, size)) {
                patterns.add(pattern);
            }
        }
        patterns.sort(Comparator.comparingDouble(pattern -> cost(pattern, open, values)));
        Web web = web(values);
        for (int pattern : patterns) {
            for (int cell : open) {
                web.settle(cell, (pattern >> cell & 1) == 1 ? Web.State.HIDDEN : Web.State.OPEN);
            }
            if (Given.nothing(web)) {
                return cost(pattern, open, values);
            }
        }
        throw new IllegalStateException("hiding everything is safe");
    }

    /** Alone in its row or column a hidden cell is what the total leaves: such a pattern is not the least that is safe. */
    private static boolean nobodyAlone(int pattern, int size) {
        for (int line = 0; line < size; line++) {
            int row = 0;
            int column = 0;
            for (int i = 0; i < size; i++) {
                row += pattern >> line * size + i & 1;
                column += pattern >> i * size + line & 1;
            }
            if (row == 1 || column == 1) {
                return false;
            }
        }
        return true;
    }

    private static double cost(int pattern, List<Integer> open, double[][] values) {
        double cost = 0;
        for (int cell : open) {
            cost += (pattern >> cell & 1) == 1 ? values[cell / values.length][cell % values.length] : 0;
        }
        return cost;
    }
}
