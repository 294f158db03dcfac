package org.waymark.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * From a corner where one sum was least to the corner where another is, along the edges between (the primal simplex method
 * with bounds, on a full tableau). Many sums are asked of the same equations, and their corners are few steps apart; the
 * library would begin at nothing each time. It gives up rather than fight rounding, and its answers are proven like any.
 *
 * <p>To each equation belongs a column that is fixed at 0, which stands in the basis where equations say the same twice and
 * in which the multipliers are read.
 */
final class SimplexWalk {
    private static final double PIVOT = 1e-7;
    private static final double DUST = 1e-12;

    /** Figures in a tableau, 64 megabytes of them; where there would be more, the library begins anew each time. */
    private static final long ROOM = 8_000_000;

    private final LinearPart part;
    private final int unknowns;
    private final double[][] tableau;
    private final int[] basis;
    private final boolean[] basic;
    private final double[] low;
    private final double[] high;
    private final double[] at;
    private final int[] filled;

    private SimplexWalk(LinearPart part, double[] corner) {
        this.part = part;
        unknowns = part.unknowns();
        int rows = part.equations.size();
        tableau = new double[rows + 1][unknowns + rows];
        basis = new int[rows];
        basic = new boolean[unknowns + rows];
        low = Arrays.copyOf(part.low, unknowns + rows);
        high = Arrays.copyOf(part.high, unknowns + rows);
        at = Arrays.copyOf(corner, unknowns + rows);
        filled = new int[unknowns + rows];
        for (int row = 0; row < rows; row++) {
            LinearEquation equation = part.equations.get(row);
            for (int k = 0; k < equation.which().length; k++) {
                tableau[row][equation.which()[k]] = equation.coefficients()[k];
            }
            tableau[row][unknowns + row] = 1;
            basis[row] = unknowns + row;
            basic[unknowns + row] = true;
        }
    }

    /**
     * Empty when the point is no corner (some unknown is between its bounds and could move without those that are not), and
     * when the tableau would be vast.
     */
    static Optional<SimplexWalk> from(LinearPart part, double[] corner) {
        long rows = part.equations.size();
        if ((rows + 1) * (rows + part.unknowns()) > ROOM) {
            return Optional.empty();
        }
        SimplexWalk walk = new SimplexWalk(part, corner);
        for (int column = 0; column < walk.unknowns; column++) {
            if (corner[column] > part.low[column] && corner[column] < part.high[column] && !walk.enter(column)) {
                return Optional.empty();
            }
        }
        return Optional.of(walk);
    }

    private boolean enter(int column) {
        int best = -1;
        for (int row = 0; row < basis.length; row++) {
            if (basis[row] >= unknowns
                    && Math.abs(tableau[row][column]) > (best < 0 ? PIVOT : Math.abs(tableau[best][column]))) {
                best = row;
            }
        }
        if (best >= 0) {
            pivot(best, column);
        }
        return best >= 0;
    }

    /** A proven point where the sum is least; empty when it was not found, and the walk is then of no more use. */
    Optional<double[]> least(double[] cost) {
        double[] reduced = tableau[basis.length];
        Arrays.fill(reduced, 0);
        System.arraycopy(cost, 0, reduced, 0, unknowns);
        for (int row = 0; row < basis.length; row++) {
            double price = basis[row] < unknowns ? cost[basis[row]] : 0;
            for (int column = 0; price != 0 && column < reduced.length; column++) {
                reduced[column] -= price * tableau[row][column];
            }
        }
        int patience = 5 * reduced.length;
        int still = 0;
        while (patience-- > 0) {
            boolean careful = still > basis.length;
            int entering = entering(reduced, careful);
            if (entering < 0) {
                double[] multipliers = new double[basis.length];
                Arrays.setAll(multipliers, row -> -reduced[unknowns + row]);
                return SimplexProof.of(part, cost, Arrays.copyOf(at, unknowns), multipliers);
            }
            double step = step(entering, reduced[entering] < 0 ? 1 : -1, careful);
            if (Double.isInfinite(step)) {
                return Optional.empty();
            }
            still = step > 0 ? 0 : still + 1;
        }
        return Optional.empty();
    }

    /** The unknown that lowers the sum most for its step; after long standing still the first that does, so as not to go round. */
    private int entering(double[] reduced, boolean careful) {
        int best = -1;
        double steepest = LinearPart.SLACK;
        for (int column = 0; column < unknowns; column++) {
            boolean lowers =
                    !basic[column] && (reduced[column] < 0 ? at[column] < high[column] : at[column] > low[column]);
            if (lowers && Math.abs(reduced[column]) > steepest) {
                best = column;
                if (careful) {
                    return best;
                }
                steepest = Math.abs(reduced[column]);
            }
        }
        return best;
    }

    /** Moves the entering unknown until it, or one of the basis, stands at a bound. */
    private double step(int entering, int direction, boolean careful) {
        double step = high[entering] - low[entering];
        int leaving = -1;
        for (int row = 0; row < basis.length; row++) {
            double rate = -direction * tableau[row][entering];
            if (Math.abs(rate) > PIVOT) {
                int column = basis[row];
                double room =
                        Math.max(0, (rate > 0 ? high[column] - at[column] : at[column] - low[column]) / Math.abs(rate));
                boolean better = leaving >= 0
                        && room == step
                        && (careful ? column < basis[leaving] : Math.abs(rate) > Math.abs(tableau[leaving][entering]));
                if (room < step || better) {
                    step = room;
                    leaving = row;
                }
            }
        }
        if (Double.isInfinite(step)) {
            return step;
        }
        for (int row = 0; step > 0 && row < basis.length; row++) {
            at[basis[row]] -= direction * step * tableau[row][entering];
        }
        if (leaving < 0) {
            at[entering] = direction > 0 ? high[entering] : low[entering];
        } else {
            int column = basis[leaving];
            at[entering] += direction * step;
            at[column] = -direction * tableau[leaving][entering] > 0 ? high[column] : low[column];
            pivot(leaving, entering);
        }
        return step;
    }

    private void pivot(int row, int column) {
        double[] pivot = tableau[row];
        double by = pivot[column];
        int count = 0;
        for (int k = 0; k < pivot.length; k++) {
            pivot[k] = Math.abs(pivot[k]) < DUST ? 0 : pivot[k] / by;
            if (pivot[k] != 0) {
                filled[count++] = k;
            }
        }
        pivot[column] = 1;
        for (double[] other : tableau) {
            double times = other[column];
            if (other != pivot && times != 0) {
                for (int f = 0; f < count; f++) {
                    other[filled[f]] -= times * pivot[filled[f]];
                }
                other[column] = 0;
            }
        }
        basic[basis[row]] = false;
        basic[column] = true;
        basis[row] = column;
    }
}
