package org.waymark.statistics;

import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Mutate2D;

/**
 * One way through ojAlgo's simplex method. That a point is least leaves this class only with its proof; that nothing fits,
 * or that there is no end, is a claim that {@link ProvenSimplex} proves.
 */
enum SimplexRoute {
    /** As the library sees fit: the whole tableau is kept and worked on, unless it is vast. */
    CHOSEN(false, 0),
    /** Only the basis is kept, in factors: slower, and other rounding. */
    FACTORS(true, 0),
    /** The same, after columns and rows have been brought to like size: for coefficients far apart. */
    LEVELLED(true, 8);

    private final boolean sparse;
    private final int levelling;

    SimplexRoute(boolean sparse, int levelling) {
        this.sparse = sparse;
        this.levelling = levelling;
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
        options.linear().dual().equilibration(levelling);
        if (sparse) {
            options.sparse = true;
        }
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

    private static Answer proven(LinearPart part, double[] cost, double[] scales, Optimisation.Result result) {
        double[] claimed = new double[part.unknowns()];
        for (int i = 0; i < claimed.length; i++) {
            claimed[i] = result.doubleValue(i);
        }
        double[] multipliers = new double[scales.length];
        var duals = result.getDualSolution();
        for (int row = 0; row < scales.length && duals.isPresent(); row++) {
            multipliers[row] = -duals.get().get().doubleValue(row) * scales[row];
        }
        return SimplexProof.of(part, cost, claimed, multipliers)
                .map(at -> new Answer(Claim.PROVEN, at))
                .orElse(without(Claim.FAILED));
    }
}
