package org.waymark.statistics;

/** How far each unknown can go as far as its own bounds and each equation on its own say. */
record ImpliedBounds(double[] low, double[] high) {
    private static final int ROUNDS = 3;

    /** Beyond this a sum would lose the digits that matter; an amount so large is taken for infinite, which errs on the safe side. */
    private static final double LARGE = 1e9;

    static ImpliedBounds of(LinearPart part) {
        ImpliedBounds bounds = new ImpliedBounds(part.low.clone(), part.high.clone());
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (LinearEquation equation : part.equations) {
                moved |= bounds.tighten(equation);
            }
        }
        return bounds;
    }

    double floor(double[] cost) {
        double sum = 0;
        for (int i = 0; i < cost.length; i++) {
            if (cost[i] != 0) {
                sum += cost[i] * (cost[i] > 0 ? low[i] : high[i]);
            }
        }
        return sum;
    }

    /** What one unknown can be is the constant less the least and the greatest of the rest. */
    private boolean tighten(LinearEquation equation) {
        Reach least = new Reach();
        Reach greatest = new Reach();
        int[] which = equation.which();
        for (int k = 0; k < which.length; k++) {
            least.add(end(equation, k, false));
            greatest.add(end(equation, k, true));
        }
        boolean moved = false;
        for (int k = 0; k < which.length; k++) {
            double coefficient = equation.coefficients()[k];
            double most = equation.constant() - least.without(end(equation, k, false), Double.NEGATIVE_INFINITY);
            double fewest = equation.constant() - greatest.without(end(equation, k, true), Double.POSITIVE_INFINITY);
            moved |= narrow(
                    which[k],
                    (coefficient > 0 ? fewest : most) / coefficient,
                    (coefficient > 0 ? most : fewest) / coefficient);
        }
        return moved;
    }

    private double end(LinearEquation equation, int k, boolean upper) {
        double coefficient = equation.coefficients()[k];
        int unknown = equation.which()[k];
        return coefficient * (upper == (coefficient > 0) ? high[unknown] : low[unknown]);
    }

    private boolean narrow(int unknown, double lower, double upper) {
        boolean moved = false;
        if (lower > low[unknown] + LinearPart.SLACK * Math.max(1, Math.abs(lower))) {
            low[unknown] = lower;
            moved = true;
        }
        if (upper < high[unknown] - LinearPart.SLACK * Math.max(1, Math.abs(upper))) {
            high[unknown] = upper;
            moved = true;
        }
        return moved;
    }

    /** A sum that counts its infinite amounts apart, so that one of them can be taken out again. */
    private static final class Reach {
        private double finite;
        private int infinite;

        void add(double amount) {
            if (Math.abs(amount) > LARGE) {
                infinite++;
            } else {
                finite += amount;
            }
        }

        double without(double amount, double otherwise) {
            if (Math.abs(amount) > LARGE) {
                return infinite > 1 ? otherwise : finite;
            }
            return infinite > 0 ? otherwise : finite - amount;
        }
    }
}
