package org.waymark.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a linear programme to one route of the simplex method after the other until an answer is proven. From the second sum
 * on it first walks from the last corner.
 */
final class ProvenSimplex {
    private final LinearPart part;
    private @Nullable SimplexWalk walk;
    private double @Nullable [] corner;

    enum Kind {
        LEAST,
        NOTHING_FITS,
        ENDLESS
    }

    /** Of the kind LEAST, a point where the sum is least. */
    record Outcome(Kind kind, double[] at) {}

    ProvenSimplex(LinearPart part) {
        this.part = part;
    }

    Outcome least(double[] cost) {
        if (part.equations.isEmpty()) {
            return alone(part, cost);
        }
        if (walk == null && corner != null) {
            walk = SimplexWalk.from(part, corner).orElse(null);
            corner = null;
        }
        if (walk != null) {
            Optional<double[]> end = walk.least(cost);
            if (end.isPresent()) {
                return new Outcome(Kind.LEAST, end.get());
            }
            walk = null;
        }
        Outcome outcome = routed(part, cost);
        corner = outcome.kind() == Kind.LEAST ? outcome.at() : null;
        return outcome;
    }

    private static Outcome routed(LinearPart part, double[] cost) {
        for (SimplexRoute route : SimplexRoute.values()) {
            SimplexRoute.Answer answer = route.least(part, cost);
            Optional<Outcome> outcome = switch (answer.claim()) {
                case PROVEN -> Optional.of(new Outcome(Kind.LEAST, answer.at()));
                case NOTHING_FITS, ENDLESS -> proof(part, cost);
                case FAILED -> Optional.empty();
            };
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("A linear programme of " + part.unknowns() + " unknowns and "
                + part.equations.size() + " equations could not be solved: rounding got the better of all routes.");
    }

    /** Without an equation each unknown goes to the bound where it is least, or as near to 0 as it may if it is not asked for. */
    private static Outcome alone(LinearPart part, double[] cost) {
        double[] at = new double[part.unknowns()];
        for (int i = 0; i < at.length; i++) {
            at[i] = cost[i] == 0
                    ? Math.clamp(0.0, part.low[i], part.high[i])
                    : cost[i] > 0 ? part.low[i] : part.high[i];
            if (Double.isInfinite(at[i])) {
                return new Outcome(Kind.ENDLESS, new double[0]);
            }
        }
        return new Outcome(Kind.LEAST, at);
    }

    /** That nothing fits, or that the sum has no end, is shown by two programmes that always have an answer. */
    private static Optional<Outcome> proof(LinearPart part, double[] cost) {
        if (!fits(part)) {
            return Optional.of(new Outcome(Kind.NOTHING_FITS, new double[0]));
        }
        return falls(part, cost) ? Optional.of(new Outcome(Kind.ENDLESS, new double[0])) : Optional.empty();
    }

    /** Each equation is given leave to be missed, upwards and downwards; the least sum of misses is 0 if something fits. */
    private static boolean fits(LinearPart part) {
        int unknowns = part.unknowns();
        int rows = part.equations.size();
        double[] low = Arrays.copyOf(part.low, unknowns + 2 * rows);
        double[] high = Arrays.copyOf(part.high, unknowns + 2 * rows);
        double[] cost = new double[unknowns + 2 * rows];
        Arrays.fill(high, unknowns, high.length, Double.POSITIVE_INFINITY);
        Arrays.fill(cost, unknowns, cost.length, 1);
        List<LinearEquation> loose = new ArrayList<>();
        double largest = 1;
        for (int row = 0; row < rows; row++) {
            LinearEquation equation = part.equations.get(row);
            int length = equation.which().length;
            int[] which = Arrays.copyOf(equation.which(), length + 2);
            double[] coefficients = Arrays.copyOf(equation.coefficients(), length + 2);
            which[length] = unknowns + row;
            coefficients[length] = 1;
            which[length + 1] = unknowns + rows + row;
            coefficients[length + 1] = -1;
            loose.add(new LinearEquation(which, coefficients, equation.constant()));
            largest = Math.max(largest, Math.abs(equation.constant()));
        }
        double missed = certain(new LinearPart(new int[0], low, high, loose), cost);
        return missed <= SimplexProof.TOLERANCE * largest;
    }

    /** Whether from any point one can walk on for ever while the sum falls: steps between -1 and 1 that change no equation. */
    private static boolean falls(LinearPart part, double[] cost) {
        double[] low = Arrays.stream(part.low)
                .map(bound -> Double.isInfinite(bound) ? -1 : 0)
                .toArray();
        double[] high = Arrays.stream(part.high)
                .map(bound -> Double.isInfinite(bound) ? 1 : 0)
                .toArray();
        List<LinearEquation> still = part.equations.stream()
                .map(equation -> new LinearEquation(equation.which(), equation.coefficients(), 0))
                .toList();
        return certain(new LinearPart(new int[0], low, high, still), cost) < -SimplexProof.TOLERANCE;
    }

    private static double certain(LinearPart part, double[] cost) {
        for (SimplexRoute route : SimplexRoute.values()) {
            SimplexRoute.Answer answer = route.least(part, cost);
            if (answer.claim() == SimplexRoute.Claim.PROVEN) {
                return LinearPart.sum(cost, answer.at());
            }
        }
        throw new IllegalStateException("Whether a linear programme of " + part.unknowns() + " unknowns has an answer"
                + " could not be settled: rounding got the better of all routes.");
    }
}
