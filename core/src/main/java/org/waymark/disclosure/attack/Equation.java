package org.waymark.disclosure.attack;

import java.util.ArrayList;
import java.util.List;

/** The sum of coefficient times amount is nought. */
record Equation(Link link, int[] which, double[] coefficients) {

    static Equation sum(Link link, int whole, List<Integer> parts) {
        int[] which = new int[parts.size() + 1];
        double[] coefficients = new double[which.length];
        which[0] = whole;
        coefficients[0] = -1;
        for (int i = 0; i < parts.size(); i++) {
            which[i + 1] = parts.get(i);
            coefficients[i + 1] = 1;
        }
        return new Equation(link, which, coefficients);
    }

    Equation and(int amount, double coefficient) {
        int[] longer = java.util.Arrays.copyOf(which, which.length + 1);
        double[] also = java.util.Arrays.copyOf(coefficients, which.length + 1);
        longer[which.length] = amount;
        also[which.length] = coefficient;
        return new Equation(link, longer, also);
    }

    /** What makes two equations the same. */
    List<Number> key() {
        var key = new ArrayList<Number>();
        for (int i = 0; i < which.length; i++) {
            key.add(which[i]);
            key.add(coefficients[i]);
        }
        return key;
    }
}
