package org.waymark.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** interim */
public final class LinearProgramme {
    private final double[] low;
    private final double[] high;
    private final List<int[]> which = new ArrayList<>();
    private final List<double[]> coefs = new ArrayList<>();
    private final List<Double> constants = new ArrayList<>();

    public LinearProgramme(double[] low, double[] high) {
        this.low = low.clone();
        this.high = high.clone();
    }

    public int unknowns() {
        return low.length;
    }

    public void equation(int[] w, double[] c, double constant) {
        which.add(w.clone());
        coefs.add(c.clone());
        constants.add(constant);
    }

    public void bound(int unknown, double l, double h) {
        low[unknown] = l;
        high[unknown] = h;
    }

    public record Solution(double value, double[] at) {}

    public Optional<Solution> least(int[] w, double[] weights) {
        return solve(w, weights, false);
    }

    public Optional<Solution> greatest(int[] w, double[] weights) {
        return solve(w, weights, true);
    }

    private Optional<Solution> solve(int[] w, double[] weights, boolean max) {
        double[] cost = new double[low.length];
        for (int i = 0; i < w.length; i++) {
            cost[w[i]] += weights[i];
        }
        var model = new ExpressionsBasedModel();
        Variable[] vars = new Variable[low.length];
        for (int i = 0; i < low.length; i++) {
            if (low[i] < high[i]) {
                vars[i] = model.newVariable("x" + i).weight(cost[i]);
                if (!Double.isInfinite(low[i])) {
                    vars[i].lower(low[i]);
                }
                if (!Double.isInfinite(high[i])) {
                    vars[i].upper(high[i]);
                }
            }
        }
        for (int e = 0; e < which.size(); e++) {
            double rhs = constants.get(e);
            Expression exp = null;
            var sum = new java.util.HashMap<Integer, Double>();
            for (int i = 0; i < which.get(e).length; i++) {
                int v = which.get(e)[i];
                if (vars[v] == null) {
                    rhs -= coefs.get(e)[i] * low[v];
                } else {
                    sum.merge(v, coefs.get(e)[i], Double::sum);
                }
            }
            if (sum.isEmpty()) {
                if (Math.abs(rhs) > 1e-6) {
                    return Optional.empty();
                }
                continue;
            }
            exp = model.newExpression("e" + e).level(rhs);
            for (var each : sum.entrySet()) {
                exp.set(vars[each.getKey()], each.getValue());
            }
        }
        Optimisation.Result result = max ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return Optional.of(new Solution(max ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY, new double[0]));
        }
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        double[] at = new double[low.length];
        double value = 0;
        int k = 0;
        for (int i = 0; i < at.length; i++) {
            at[i] = vars[i] == null ? low[i] : result.doubleValue(k++);
            value += cost[i] * at[i];
        }
        return Optional.of(new Solution(value, at));
    }
}
