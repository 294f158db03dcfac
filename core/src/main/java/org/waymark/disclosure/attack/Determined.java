package org.waymark.disclosure.attack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.disclosure.Need;

/** What follows from equations alone, by elimination (Gauss and Jordan): amounts of which there is but one. */
final class Determined {
    /** Larger tables are left to the linear programmes, which come to the same more slowly. */
    private static final long ROOM = 6_000_000;

    private static final double NOUGHT = 1e-9;

    private final double[][] rows;
    private final int unknowns;

    private Determined(double[][] rows, int unknowns) {
        this.rows = rows;
        this.unknowns = unknowns;
    }

    /**
     * @param places where each unknown amount stands
     * @return the value of each amount that has but one, by its place
     */
    static Map<Integer, Double> of(Board board, List<Equation> equations, Map<Integer, Integer> places) {
        List<Equation> exact =
                equations.stream().filter(each -> each.link() != Link.QUOTIENT).toList();
        if ((long) exact.size() * (places.size() + 1) > ROOM) {
            return Map.of();
        }
        double[][] rows = new double[exact.size()][places.size() + 1];
        for (int row = 0; row < rows.length; row++) {
            Equation equation = exact.get(row);
            for (int i = 0; i < equation.which().length; i++) {
                Integer place = places.get(equation.which()[i]);
                if (place == null) {
                    rows[row][places.size()] -= equation.coefficients()[i] * board.low(equation.which()[i]);
                } else {
                    rows[row][place] += equation.coefficients()[i];
                }
            }
        }
        return new Determined(rows, places.size()).eliminated();
    }

    private Map<Integer, Double> eliminated() {
        int[] pivots = new int[rows.length];
        Arrays.fill(pivots, -1);
        int done = 0;
        for (int column = 0; column < unknowns && done < rows.length; column++) {
            int best = done;
            for (int row = done + 1; row < rows.length; row++) {
                best = Math.abs(rows[row][column]) > Math.abs(rows[best][column]) ? row : best;
            }
            if (Math.abs(rows[best][column]) > NOUGHT) {
                double[] pivot = rows[best];
                rows[best] = rows[done];
                rows[done] = pivot;
                pivots[done] = column;
                clear(done, column);
                done++;
            }
        }
        var values = new HashMap<Integer, Double>();
        for (int row = 0; row < done; row++) {
            if (alone(rows[row], pivots[row])) {
                values.put(pivots[row], whole(rows[row][unknowns]));
            }
        }
        return values;
    }

    private void clear(int pivot, int column) {
        double[] own = rows[pivot];
        double by = own[column];
        for (int k = column; k <= unknowns; k++) {
            own[k] /= by;
        }
        for (int row = 0; row < rows.length; row++) {
            double times = row == pivot ? 0 : rows[row][column];
            if (times != 0) {
                double[] other = rows[row];
                for (int k = column; k <= unknowns; k++) {
                    other[k] -= times * own[k];
                    other[k] = Math.abs(other[k]) < NOUGHT ? 0 : other[k];
                }
            }
        }
    }

    private boolean alone(double[] row, int pivot) {
        for (int k = 0; k < unknowns; k++) {
            if (k != pivot && row[k] != 0) {
                return false;
            }
        }
        return true;
    }

    private static double whole(double value) {
        double nearest = Math.rint(value);
        return Math.abs(value - nearest) <= Need.TINY ? nearest : value;
    }
}
