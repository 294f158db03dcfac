package org.waymark.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Unknowns that hang together by equations, numbered from 0, none of them fixed; {@code names} are their numbers in the whole. */
final class LinearPart {
    /** What two figures may differ by, relative to the larger where that is above 1, and still be called equal. */
    static final double SLACK = 1e-9;

    final int[] names;
    final double[] low;
    final double[] high;
    final List<LinearEquation> equations;
    final ProvenSimplex simplex = new ProvenSimplex(this);

    private @Nullable ImpliedBounds implied;

    LinearPart(int[] names, double[] low, double[] high, List<LinearEquation> equations) {
        this.names = names;
        this.low = low;
        this.high = high;
        this.equations = equations;
    }

    int unknowns() {
        return low.length;
    }

    double[] pick(double[] whole) {
        return Arrays.stream(names).mapToDouble(name -> whole[name]).toArray();
    }

    void put(double[] part, double[] whole) {
        for (int i = 0; i < names.length; i++) {
            whole[names[i]] = part[i];
        }
    }

    /** The point, drawn back onto bounds it oversteps by a hair; empty when it breaks a bound or an equation by more. */
    Optional<double[]> admitted(double[] point, double tolerance) {
        double[] at = point.clone();
        for (int i = 0; i < at.length; i++) {
            double kept = Math.clamp(snapped(at[i]), low[i], high[i]);
            if (!(Math.abs(kept - at[i]) <= tolerance * Math.max(1, Math.abs(kept)))) {
                return Optional.empty();
            }
            at[i] = kept;
        }
        boolean holds = equations.stream().allMatch(equation -> equation.miss(at) <= tolerance);
        return holds ? Optional.of(at) : Optional.empty();
    }

    /** A figure within a hair of a whole number is that number: what is counted comes out in whole ones. */
    private static double snapped(double value) {
        double whole = Math.rint(value);
        return Math.abs(value - whole) <= SLACK * Math.max(1, Math.abs(value)) ? whole + 0.0 : value;
    }

    /** A figure the sum cannot fall below, from the bounds and each equation on its own; often too low, never too high. */
    double floor(double[] cost) {
        if (implied == null) {
            implied = ImpliedBounds.of(this);
        }
        return implied.floor(cost);
    }

    static double sum(double[] cost, double[] at) {
        double sum = 0;
        for (int i = 0; i < cost.length; i++) {
            sum += cost[i] == 0 ? 0 : cost[i] * at[i];
        }
        return sum;
    }
}
