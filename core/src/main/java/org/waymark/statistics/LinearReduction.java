package org.waymark.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is left of equations when unknowns without choice are put in: those whose bounds meet and those that stand alone in
 * an equation. The rest falls into parts that do not touch each other; {@code at} holds the unknowns that are settled.
 */
record LinearReduction(boolean contradictory, double[] at, List<LinearPart> parts) {

    static LinearReduction of(double[] low, double[] high, List<LinearEquation> equations) {
        return new Reducing(low, high, equations).reduce();
    }

    private static final class Reducing {
        private final double[] low;
        private final double[] high;
        private final boolean[] settled;
        private final double[] at;
        private final int[] leader;
        private List<LinearEquation> left;
        private boolean contradictory;

        Reducing(double[] low, double[] high, List<LinearEquation> equations) {
            this.low = low;
            this.high = high;
            left = equations;
            settled = new boolean[low.length];
            at = new double[low.length];
            leader = new int[low.length];
        }

        LinearReduction reduce() {
            for (int i = 0; i < low.length; i++) {
                contradictory |= low[i] > high[i];
                settled[i] = low[i] == high[i];
                at[i] = settled[i] ? low[i] : 0;
            }
            boolean again = true;
            while (again && !contradictory) {
                again = false;
                List<LinearEquation> rest = new ArrayList<>();
                for (LinearEquation equation : left) {
                    LinearEquation shorter = without(equation);
                    if (shorter.which().length == 1) {
                        settle(shorter);
                        again = true;
                    } else if (shorter.which().length > 1) {
                        rest.add(shorter);
                    } else {
                        contradictory |= equation.miss(at) > SimplexProof.TOLERANCE;
                    }
                }
                left = rest;
            }
            return new LinearReduction(contradictory, at, contradictory ? List.of() : parts());
        }

        private LinearEquation without(LinearEquation equation) {
            int kept = 0;
            int[] which = new int[equation.which().length];
            double[] coefficients = new double[which.length];
            double constant = equation.constant();
            for (int k = 0; k < which.length; k++) {
                int unknown = equation.which()[k];
                if (settled[unknown]) {
                    constant -= equation.coefficients()[k] * at[unknown];
                } else {
                    which[kept] = unknown;
                    coefficients[kept++] = equation.coefficients()[k];
                }
            }
            return kept == which.length
                    ? equation
                    : new LinearEquation(Arrays.copyOf(which, kept), Arrays.copyOf(coefficients, kept), constant);
        }

        private void settle(LinearEquation equation) {
            int unknown = equation.which()[0];
            double value = equation.constant() / equation.coefficients()[0];
            double kept = Math.clamp(value, low[unknown], high[unknown]);
            contradictory |= Math.abs(kept - value) > SimplexProof.TOLERANCE * Math.max(1, Math.abs(value));
            settled[unknown] = true;
            at[unknown] = kept;
        }

        private int leaderOf(int unknown) {
            int here = unknown;
            while (leader[here] != here) {
                leader[here] = leader[leader[here]];
                here = leader[here];
            }
            return here;
        }

        private List<LinearPart> parts() {
            Arrays.setAll(leader, i -> i);
            for (LinearEquation equation : left) {
                for (int unknown : equation.which()) {
                    leader[leaderOf(unknown)] = leaderOf(equation.which()[0]);
                }
            }
            List<List<Integer>> members = new ArrayList<>();
            List<List<LinearEquation>> owned = new ArrayList<>();
            int[] partOf = new int[low.length];
            int[] place = new int[low.length];
            Arrays.fill(partOf, -1);
            for (int i = 0; i < low.length; i++) {
                if (!settled[i]) {
                    int first = leaderOf(i);
                    if (partOf[first] < 0) {
                        partOf[first] = members.size();
                        members.add(new ArrayList<>());
                        owned.add(new ArrayList<>());
                    }
                    partOf[i] = partOf[first];
                    place[i] = members.get(partOf[i]).size();
                    members.get(partOf[i]).add(i);
                }
            }
            for (LinearEquation equation : left) {
                int[] which = Arrays.stream(equation.which()).map(i -> place[i]).toArray();
                owned.get(partOf[equation.which()[0]])
                        .add(new LinearEquation(which, equation.coefficients(), equation.constant()));
            }
            List<LinearPart> parts = new ArrayList<>();
            for (int p = 0; p < members.size(); p++) {
                int[] names =
                        members.get(p).stream().mapToInt(Integer::intValue).toArray();
                parts.add(new LinearPart(names, of(low, names), of(high, names), owned.get(p)));
            }
            return parts;
        }

        private static double[] of(double[] whole, int[] names) {
            return Arrays.stream(names).mapToDouble(name -> whole[name]).toArray();
        }
    }
}
