package org.waymark.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;

/** A programme of five unknowns, all bounded, and two equations, solved by trying every corner: all but two on a bound. */
record Corners(double[] low, double[] high, List<LinearEquation> equations) {

    static Corners random(Random random) {
        double[] low = new double[5];
        double[] high = new double[5];
        double[] inside = new double[5];
        for (int i = 0; i < 5; i++) {
            low[i] = random.nextInt(7) - 3;
            high[i] = low[i] + random.nextInt(6);
            inside[i] = low[i] + random.nextInt((int) (high[i] - low[i]) + 1);
        }
        List<LinearEquation> equations = new ArrayList<>();
        for (int row = 0; row < 2; row++) {
            var which = new TreeSet<Integer>();
            while (which.size() < 2 + row) {
                which.add(random.nextInt(5));
            }
            int[] unknowns = which.stream().mapToInt(Integer::intValue).toArray();
            double[] coefficients = new double[unknowns.length];
            for (int k = 0; k < coefficients.length; k++) {
                coefficients[k] = (1 + random.nextInt(3)) * (random.nextBoolean() ? 1 : -1);
            }
            double constant = random.nextInt(4) == 0 ? random.nextInt(25) - 12 : 0;
            for (int k = 0; k < unknowns.length; k++) {
                constant += coefficients[k] * inside[unknowns[k]];
            }
            equations.add(LinearEquation.of(unknowns, coefficients, constant, 5));
        }
        return new Corners(low, high, equations);
    }

    OptionalDouble least(double[] weights) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                for (int bounds = 0; bounds < 32; bounds++) {
                    double[] at = new double[5];
                    for (int k = 0; k < 5; k++) {
                        at[k] = (bounds >> k & 1) == 0 ? low[k] : high[k];
                    }
                    solve(at, i, j);
                    if (fits(at)) {
                        best = Math.min(best, LinearPart.sum(weights, at));
                    }
                }
            }
        }
        return best < Double.POSITIVE_INFINITY ? OptionalDouble.of(best) : OptionalDouble.empty();
    }

    /** Two unknowns from two equations by Cramer's rule; where they do not follow, one of them, or neither, is moved. */
    private void solve(double[] at, int i, int j) {
        double[] first = {coefficient(0, i), coefficient(0, j), rest(0, at, i, j)};
        double[] second = {coefficient(1, i), coefficient(1, j), rest(1, at, i, j)};
        double determinant = first[0] * second[1] - first[1] * second[0];
        if (determinant != 0) {
            at[i] = (first[2] * second[1] - first[1] * second[2]) / determinant;
            at[j] = (first[0] * second[2] - first[2] * second[0]) / determinant;
        } else {
            double[] one = first[0] != 0 ? first : second;
            if (one[0] != 0) {
                at[i] = (one[2] - one[1] * at[j]) / one[0];
            }
        }
    }

    private double coefficient(int row, int unknown) {
        LinearEquation equation = equations.get(row);
        for (int k = 0; k < equation.which().length; k++) {
            if (equation.which()[k] == unknown) {
                return equation.coefficients()[k];
            }
        }
        return 0;
    }

    private double rest(int row, double[] at, int i, int j) {
        double rest = equations.get(row).constant();
        for (int k = 0; k < 5; k++) {
            rest -= k == i || k == j ? 0 : coefficient(row, k) * at[k];
        }
        return rest;
    }

    private boolean fits(double[] at) {
        for (int k = 0; k < 5; k++) {
            if (at[k] < low[k] - 1e-9 || at[k] > high[k] + 1e-9) {
                return false;
            }
        }
        return equations.stream().allMatch(equation -> equation.miss(at) < 1e-9);
    }
}
