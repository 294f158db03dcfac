package org.waymark.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Mutate2D;

/**
 * One way through ojAlgo's simplex method. What it answers is a claim; an answer leaves this class only with a proof: the
 * point keeps all bounds and equations, and the multipliers of the equations show that no other point does better.
 */
enum SimplexRoute {
    /** The whole tableau is kept and worked on: quickest for what a table of a report asks. */
    TABLEAU(false),
    /** Only the basis is kept, in factors: slower, and other rounding. */
    FACTORS(true);

    /** What a proof may miss by, relative to the larger figure where that is above 1. */
    static final double TOLERANCE = 1e-7;

    private final boolean sparse;

    SimplexRoute(boolean sparse) {
        this.sparse = sparse;
    }

    enum Claim {
        PROVEN,
        NOTHING_FITS,
        ENDLESS,
        FAILED
    }

    /** Of a claim that is proven, a point where the sum is least. */
    record Answer(Claim claim, double[] at) {}

    private static Answer without(Claim claim) {
        return new Answer(claim, new double[0]);
    }

    Answer least(LinearPart part, double[] cost) {
        double[] scales = scales(part.equations);
        Optimisation.Options options = new Optimisation.Options();
        options.linear().dual();
        options.sparse = sparse;
        options.iterations_abort = 1000 + 50 * (part.unknowns() + scales.length);
        Optimisation.Result result;
        try {
            result = builder(part, cost, scales).build(options).solve();
        } catch (RuntimeException broken) {
            return without(Claim.FAILED);
        }
        return switch (result.getState()) {
            case OPTIMAL, DISTINCT -> proven(part, cost, scales, result);
            case INFEASIBLE -> without(Claim.NOTHING_FITS);
            case UNBOUNDED -> without(Claim.ENDLESS);
            case APPROXIMATE, FAILED, FEASIBLE, INVALID, UNEXPLORED, VALID -> without(Claim.FAILED);
        };
    }

    /** Powers of two that bring the largest coefficient of each equation near 1 and lose no digit. */
    private static double[] scales(List<LinearEquation> equations) {
        return equations.stream()
                .mapToDouble(equation -> Math.scalb(
                        1.0,
                        -Math.getExponent(Arrays.stream(equation.coefficients())
                                .map(Math::abs)
                                .max()
                                .orElse(1))))
                .toArray();
    }

    private static LinearSolver.Builder builder(LinearPart part, double[] cost, double[] scales) {
        LinearSolver.Builder builder =
                LinearSolver.newBuilder(cost).lower(part.low).upper(part.high);
        double[] constants = new double[scales.length];
        for (int row = 0; row < scales.length; row++) {
            constants[row] = part.equations.get(row).constant() * scales[row];
        }
        Mutate2D body = builder.equalities(constants);
        for (int row = 0; row < scales.length; row++) {
            LinearEquation equation = part.equations.get(row);
            for (int k = 0; k < equation.which().length; k++) {
                body.set(row, equation.which()[k], equation.coefficients()[k] * scales[row]);
            }
        }
        return builder;
    }

    /** The claim with its proof, or a failure. */
    static Answer proven(LinearPart part, double[] cost, double[] scales, Optimisation.Result result) {
        double[] claimed = new double[part.unknowns()];
        for (int i = 0; i < claimed.length; i++) {
            claimed[i] = result.doubleValue(i);
        }
        double[] multipliers = new double[scales.length];
        var duals = result.getDualSolution();
        for (int row = 0; row < scales.length && duals.isPresent(); row++) {
            multipliers[row] = -duals.get().get().doubleValue(row) * scales[row];
        }
        Optional<double[]> at = part.admitted(claimed, TOLERANCE);
        if (at.isEmpty()) {
            return without(Claim.FAILED);
        }
        double value = LinearPart.sum(cost, at.get());
        double floor = floor(part, cost, multipliers);
        return value - floor <= TOLERANCE * Math.max(1, Math.abs(value))
                ? new Answer(Claim.PROVEN, at.get())
                : without(Claim.FAILED);
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
