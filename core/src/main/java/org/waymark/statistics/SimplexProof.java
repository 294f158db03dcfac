package org.waymark.statistics;

import java.util.Optional;

/**
 * Whether a point is truly where a sum is least: it keeps all bounds and equations, and multipliers of the equations show
 * that no other point does better. Whoever found the point, by whatever rounding, need not be believed.
 */
final class SimplexProof {
    /** What a proof may miss by, relative to the larger figure where that is above 1. */
    static final double TOLERANCE = 1e-7;

    private SimplexProof() {}

    /** The point, drawn onto bounds and whole numbers it misses by a hair; empty when the claim does not stand. */
    static Optional<double[]> of(LinearPart part, double[] cost, double[] claimed, double[] multipliers) {
        double floor = floor(part, cost, multipliers);
        return part.admitted(claimed, TOLERANCE).filter(at -> {
            double value = LinearPart.sum(cost, at);
            return value - floor <= TOLERANCE * Math.max(1, Math.abs(value));
        });
    }

    /**
     * A figure below which the sum cannot fall, whatever the multipliers: the equations times their multipliers are taken
     * off the sum, and what is left of each unknown is taken at the bound where it is least. This is weak duality.
     */
    private static double floor(LinearPart part, double[] cost, double[] multipliers) {
        double[] left = cost.clone();
        double[] size = new double[left.length];
        double floor = 0;
        for (int row = 0; row < multipliers.length; row++) {
            LinearEquation equation = part.equations.get(row);
            floor += multipliers[row] * equation.constant();
            for (int k = 0; k < equation.which().length; k++) {
                double taken = multipliers[row] * equation.coefficients()[k];
                left[equation.which()[k]] -= taken;
                size[equation.which()[k]] += Math.abs(taken);
            }
        }
        for (int i = 0; i < left.length; i++) {
            if (Math.abs(left[i]) > LinearPart.SLACK * Math.max(1, size[i])) {
                floor += left[i] * (left[i] > 0 ? part.low[i] : part.high[i]);
            }
        }
        return floor;
    }
}
