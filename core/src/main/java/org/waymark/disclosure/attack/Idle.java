package org.waymark.disclosure.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Equations that hold whatever the amounts in them are: a whole that nobody prints, nothing bounds and nothing else speaks of
 * is simply what its parts come to.
 */
final class Idle {
    private Idle() {}

    static List<Equation> without(Board board, List<Equation> equations, Set<Integer> wanted) {
        Map<Integer, List<Integer>> speaking = new HashMap<>();
        for (int e = 0; e < equations.size(); e++) {
            for (int amount : equations.get(e).which()) {
                speaking.computeIfAbsent(amount, _ -> new ArrayList<>()).add(e);
            }
        }
        var gone = new boolean[equations.size()];
        var waiting = new ArrayDeque<Integer>(speaking.keySet());
        while (!waiting.isEmpty()) {
            int amount = waiting.remove();
            List<Integer> in = java.util.Objects.requireNonNull(speaking.get(amount));
            if (in.size() == 1 && !wanted.contains(amount)) {
                int e = in.getFirst();
                if (!gone[e] && follows(board, equations.get(e), amount)) {
                    gone[e] = true;
                    for (int other : equations.get(e).which()) {
                        List<Integer> still = java.util.Objects.requireNonNull(speaking.get(other));
                        still.remove((Object) e);
                        waiting.add(other);
                    }
                }
            }
        }
        var left = new ArrayList<Equation>();
        for (int e = 0; e < gone.length; e++) {
            if (!gone[e]) {
                left.add(equations.get(e));
            }
        }
        return left;
    }

    /** Whether the amount is within its bounds for whatever the others are. */
    private static boolean follows(Board board, Equation equation, int amount) {
        if (board.low(amount) > 0 || !Double.isInfinite(board.high(amount))) {
            return false;
        }
        double own = 0;
        boolean sameSign = false;
        for (int i = 0; i < equation.which().length; i++) {
            own += equation.which()[i] == amount ? equation.coefficients()[i] : 0;
        }
        for (int i = 0; i < equation.which().length; i++) {
            int other = equation.which()[i];
            sameSign |= other != amount && equation.coefficients()[i] * own > 0;
        }
        return own != 0 && !sameSign;
    }
}
