package org.waymark.statistics;

import java.util.Map;
import java.util.TreeMap;

/** The sum of coefficient times unknown equals the constant. Each unknown is named once, none with a coefficient of 0. */
record LinearEquation(int[] which, double[] coefficients, double constant) {

    /** Coefficients of an unknown that is named twice are added. */
    static LinearEquation of(int[] which, double[] coefficients, double constant, int unknowns) {
        Map<Integer, Double> sums = new TreeMap<>();
        check(which, coefficients, unknowns);
        for (int k = 0; k < which.length; k++) {
            sums.merge(which[k], coefficients[k], Double::sum);
        }
        sums.values().removeIf(sum -> sum == 0);
        if (!Double.isFinite(constant)) {
            throw new IllegalArgumentException("The constant of an equation is " + constant + ".");
        }
        return new LinearEquation(
                sums.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sums.values().stream().mapToDouble(Double::doubleValue).toArray(),
                constant);
    }

    static void check(int[] which, double[] coefficients, int unknowns) {
        if (which.length != coefficients.length) {
            throw new IllegalArgumentException(
                    which.length + " unknowns are named, and " + coefficients.length + " coefficients given.");
        }
        for (int k = 0; k < which.length; k++) {
            if (which[k] < 0 || which[k] >= unknowns) {
                throw new IllegalArgumentException("There is no unknown " + which[k] + " among " + unknowns + ".");
            }
            if (!Double.isFinite(coefficients[k])) {
                throw new IllegalArgumentException(
                        "The coefficient of unknown " + which[k] + " is " + coefficients[k] + ".");
            }
        }
    }

    /** By how much the sum at this point misses the constant, relative to the largest amount in it where that is above 1. */
    double miss(double[] at) {
        double sum = -constant;
        double largest = Math.max(1, Math.abs(constant));
        for (int k = 0; k < which.length; k++) {
            double amount = coefficients[k] * at[which[k]];
            sum += amount;
            largest = Math.max(largest, Math.abs(amount));
        }
        return Math.abs(sum) / largest;
    }
}
