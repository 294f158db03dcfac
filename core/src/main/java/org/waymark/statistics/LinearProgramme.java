package org.waymark.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Least and greatest of a weighted sum of unknowns that lie between bounds and satisfy linear equations. The simplex method
 * is ojAlgo's; every answer is proven before it is given (see {@link SimplexProof} and {@link ProvenSimplex}), to seven
 * digits. It is not for several threads at once.
 *
 * <p>Unknowns without a choice are put in, and parts that no equation joins are solved apart. Points found are remembered: a
 * point that reaches what bounds and single equations allow at best is an answer without solving anything.
 */
public final class LinearProgramme {
    private static final int REMEMBERED = 32;

    private final double[] low;
    private final double[] high;
    private final List<LinearEquation> equations = new ArrayList<>();
    private final Deque<double[]> points = new ArrayDeque<>();
    private @Nullable LinearReduction reduction;

    /** What the sum comes to, and values of all unknowns where it does; no values where the sum has no end. */
    public record Solution(double value, double[] at) {}

    /**
     * The unknowns are numbered from 0.
     *
     * @param low may be -infinity
     * @param high may be infinity; where it is below low, nothing fits
     */
    public LinearProgramme(double[] low, double[] high) {
        if (low.length != high.length) {
            throw new IllegalArgumentException(low.length + " lower bounds, and " + high.length + " upper.");
        }
        this.low = low.clone();
        this.high = high.clone();
        for (int i = 0; i < low.length; i++) {
            check(low[i], high[i]);
        }
    }

    public int unknowns() {
        return low.length;
    }

    /** The sum of coefficient times unknown equals the constant. */
    public void equation(int[] which, double[] coefficients, double constant) {
        equations.add(LinearEquation.of(which, coefficients, constant, low.length));
        reduction = null;
    }

    /** Moves the bounds of one unknown, from now on. */
    public void bound(int unknown, double low, double high) {
        check(low, high);
        if (this.low[unknown] != low || this.high[unknown] != high) {
            this.low[unknown] = low;
            this.high[unknown] = high;
            reduction = null;
        }
    }

    private static void check(double low, double high) {
        if (Double.isNaN(low)
                || Double.isNaN(high)
                || low == Double.POSITIVE_INFINITY
                || high == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("No unknown lies between " + low + " and " + high + ".");
        }
    }

    /**
     * The least of the weighted sum; empty when nothing satisfies the equations and bounds; -infinity when it has no end.
     *
     * @throws IllegalStateException when rounding keeps an answer from being proven
     */
    public Optional<Solution> least(int[] which, double[] weights) {
        return solve(which, weights, 1);
    }

    /**
     * The greatest of the weighted sum; empty when nothing satisfies the equations and bounds; infinity when it has no end.
     *
     * @throws IllegalStateException when rounding keeps an answer from being proven
     */
    public Optional<Solution> greatest(int[] which, double[] weights) {
        return solve(which, weights, -1);
    }

    private Optional<Solution> solve(int[] which, double[] weights, int sign) {
        LinearEquation.check(which, weights, low.length);
        double[] cost = new double[low.length];
        for (int k = 0; k < which.length; k++) {
            cost[which[k]] += sign * weights[k];
        }
        if (reduction == null) {
            reduction = LinearReduction.of(low, high, equations);
        }
        if (reduction.contradictory()) {
            return Optional.empty();
        }
        double[] at = reduction.at().clone();
        boolean endless = false;
        for (LinearPart part : reduction.parts()) {
            ProvenSimplex.Outcome outcome = least(part, part.pick(cost));
            switch (outcome.kind()) {
                case LEAST -> part.put(outcome.at(), at);
                case ENDLESS -> endless = true;
                case NOTHING_FITS -> {
                    return Optional.empty();
                }
            }
        }
        if (endless) {
            return Optional.of(new Solution(sign * Double.NEGATIVE_INFINITY, new double[0]));
        }
        remember(at);
        return Optional.of(new Solution(sign * LinearPart.sum(cost, at) + 0.0, at.clone()));
    }

    private ProvenSimplex.Outcome least(LinearPart part, double[] cost) {
        double floor = part.floor(cost);
        double enough = floor + LinearPart.SLACK * Math.max(1, Math.abs(floor));
        for (double[] point : points) {
            double[] candidate = part.pick(point);
            if (LinearPart.sum(cost, candidate) <= enough) {
                Optional<double[]> admitted = part.admitted(candidate, LinearPart.SLACK);
                if (admitted.isPresent()) {
                    return new ProvenSimplex.Outcome(ProvenSimplex.Kind.LEAST, admitted.get());
                }
            }
        }
        return part.simplex.least(cost);
    }

    private void remember(double[] at) {
        points.addFirst(at);
        if (points.size() > REMEMBERED) {
            points.removeLast();
        }
    }
}
