package org.waymark.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which unknowns follow exactly from linear equations, by Gauss-Jordan elimination with partial pivoting. It is what a
 * reader with a pencil can do to a table with hidden cells: an unknown that follows is no secret. That none follows does not
 * make a table safe, since bounds may still be narrow.
 */
public final class Elimination {
    private static final double TINY = 1e-9;

    private Elimination() {}

    /** One equation: the sum of coefficient times unknown is the constant. */
    public record Equation(double[] coefficients, double constant) {}

    /**
     * The value of each unknown that follows from the equations; empty for the others.
     *
     * @param unknowns how many there are; each equation has as many coefficients
     * @throws IllegalArgumentException when an equation has another number of coefficients, or the equations contradict each
     *     other
     */
    public static List<OptionalDouble> determined(int unknowns, List<Equation> equations) {
        double[][] rows = new double[equations.size()][];
        double size = 1;
        for (int i = 0; i < rows.length; i++) {
            Equation equation = equations.get(i);
            if (equation.coefficients().length != unknowns) {
                throw new IllegalArgumentException("an equation has a coefficient for each unknown");
            }
            rows[i] = java.util.Arrays.copyOf(equation.coefficients(), unknowns + 1);
            rows[i][unknowns] = equation.constant();
            size = Math.max(size, Math.abs(equation.constant()));
        }
        int[] pivotOf = reduce(rows, unknowns);
        for (int i = rank(pivotOf); i < rows.length; i++) {
            if (Math.abs(rows[i][unknowns]) > TINY * size * unknowns) {
                throw new IllegalArgumentException("the equations contradict each other");
            }
        }
        var determined = new ArrayList<OptionalDouble>();
        for (int column = 0; column < unknowns; column++) {
            int row = pivotOf[column];
            determined.add(
                    row >= 0 && alone(rows[row], column, unknowns)
                            ? OptionalDouble.of(rows[row][unknowns])
                            : OptionalDouble.empty());
        }
        return determined;
    }

    /** Brings the rows to reduced echelon form; the row that holds each column's pivot, or -1. */
    private static int[] reduce(double[][] rows, int unknowns) {
        int[] pivotOf = new int[unknowns];
        int next = 0;
        for (int column = 0; column < unknowns; column++) {
            int best = -1;
            for (int i = next; i < rows.length; i++) {
                if (Math.abs(rows[i][column]) > (best < 0 ? TINY : Math.abs(rows[best][column]))) {
                    best = i;
                }
            }
            pivotOf[column] = best < 0 ? -1 : next;
            if (best >= 0) {
                double[] pivot = rows[best];
                rows[best] = rows[next];
                rows[next] = pivot;
                clear(rows, next, column);
                next++;
            }
        }
        return pivotOf;
    }

    private static void clear(double[][] rows, int at, int column) {
        double[] pivot = rows[at];
        double by = pivot[column];
        for (int j = 0; j < pivot.length; j++) {
            pivot[j] /= by;
        }
        for (int i = 0; i < rows.length; i++) {
            double times = rows[i][column];
            if (i != at && times != 0) {
                for (int j = 0; j < pivot.length; j++) {
                    double left = rows[i][j] - times * pivot[j];
                    // What rounding leaves of nothing must not become a pivot.
                    rows[i][j] = Math.abs(left) < TINY ? 0 : left;
                }
            }
        }
    }

    private static int rank(int[] pivotOf) {
        int rank = 0;
        for (int row : pivotOf) {
            rank += row >= 0 ? 1 : 0;
        }
        return rank;
    }

    private static boolean alone(double[] row, int column, int unknowns) {
        for (int j = 0; j < unknowns; j++) {
            if (j != column && Math.abs(row[j]) > TINY) {
                return false;
            }
        }
        return true;
    }
}
