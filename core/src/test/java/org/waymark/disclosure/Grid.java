package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of counts with its row, column and grand totals shown, as a web. */
final class Grid {
    final Web web = new Web();
    final int[][] amounts;
    final int[][] cells;
    private final List<Integer> totals = new ArrayList<>();

    /** @param needs what each count needs; null where it may be shown */
    Grid(double[][] values, @Nullable Need[][] needs, boolean singles) {
        int rows = values.length;
        int columns = values[0].length;
        amounts = new int[rows][columns];
        cells = new int[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                amounts[r][c] = web.amount(values[r][c], needs[r][c], singles && values[r][c] == 1);
                cells[r][c] = web.cell(values[r][c], amounts[r][c]);
                if (needs[r][c] != null) {
                    web.settle(cells[r][c], Web.State.HIDDEN);
                }
            }
        }
        for (int r = 0; r < rows; r++) {
            total(amounts[r].clone());
        }
        for (int c = 0; c < columns; c++) {
            int[] column = new int[rows];
            for (int r = 0; r < rows; r++) {
                column[r] = amounts[r][c];
            }
            total(column);
        }
    }

    private void total(int[] parts) {
        double sum = 0;
        for (int part : parts) {
            sum += web.value(part);
        }
        int total = web.amount(sum, null, false);
        web.settle(web.cell(sum, total), Web.State.SHOWN);
        web.sum(total, parts);
        totals.add(total);
    }

    Grid hide(int row, int column) {
        web.settle(cells[row][column], Web.State.HIDDEN);
        return this;
    }

    Protecting.Outcome protect() {
        return Protecting.protect(web, all());
    }

    List<Integer> all() {
        var all = new ArrayList<Integer>();
        for (int[] row : amounts) {
            for (int amount : row) {
                all.add(amount);
            }
        }
        return all;
    }

    /** What an attacker can know of a hidden cell, once the open ones are shown. */
    double[] range(int row, int column) {
        int amount = amounts[row][column];
        return web.known(amount, true)
                ? new double[] {web.value(amount), web.value(amount)}
                : Patch.around(web, List.of(amount)).getFirst().range(amount);
    }

    boolean hidden(int row, int column) {
        return web.state(cells[row][column]) == Web.State.HIDDEN;
    }

    double cost(Protecting.Outcome outcome) {
        return outcome.hidden().keySet().stream()
                .mapToDouble(cell -> web.shown(cell).cost())
                .sum();
    }

    boolean safe() {
        for (int r = 0; r < amounts.length; r++) {
            for (int c = 0; c < amounts[0].length; c++) {
                Need need = web.get(amounts[r][c]).need();
                double[] range = range(r, c);
                if (need != null && !need.safe(range[0], range[1])) {
                    return false;
                }
            }
        }
        return true;
    }
}
