package org.waymark.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.waymark.statistics.LinearProgramme;

/**
 * What the wanted amounts of one island can be. Every point that satisfies the equations is a witness for all of them at
 * once, so two points that lie far out are asked for first; what is not seen to be safe by them is asked for by itself.
 */
final class Looking {
    /** Random directions are no guess at an answer: each only spares questions, and the same ones are taken every time. */
    private static final long SEED = 4;

    private static final int MOST_DIRECTIONS = 2;
    private static final int IN_VAIN = 3;

    private final Island island;
    private final LinearProgramme programme;
    private final List<Integer> wanted;
    private final BiPredicate<Integer, double[]> safe;
    private final Map<Integer, double[]> seen = new HashMap<>();
    private final Set<Integer> solved = new HashSet<>();

    /** @param safe whether an amount is, that can be each of two numbers */
    Looking(Island island, List<Integer> wanted, BiPredicate<Integer, double[]> safe) {
        this.island = island;
        this.programme = island.programme();
        this.wanted = wanted;
        this.safe = safe;
    }

    /** Between what an amount was seen to lie; empty when nothing could be proven. */
    Optional<double[]> seen(int amount) {
        return Optional.ofNullable(seen.get(amount));
    }

    /** Whether these are the least and the most. */
    boolean solved(int amount) {
        return solved.contains(amount);
    }

    boolean safe(int amount) {
        double[] held = seen.get(amount);
        return held != null && safe.test(amount, held);
    }

    void look(boolean exact) {
        if (!exact && wanted.size() >= MANY) {
            outwards();
        }
        for (int amount : wanted) {
            if (exact || !safe(amount)) {
                ends(amount);
            }
        }
    }

    /** Where all together are as much, and as little, as they can be. */
    private void outwards() {
        int[] which = wanted.stream().mapToInt(island::place).toArray();
        double[] weights = new double[which.length];
        for (double weight : new double[] {1, -1}) {
            java.util.Arrays.fill(weights, weight);
            greatest(which, weights).ifPresent(this::witness);
        }
    }

    private Optional<double[]> greatest(int[] which, double[] weights) {
        try {
            return programme
                    .greatest(which, weights)
                    .map(LinearProgramme.Solution::at)
                    .filter(at -> at.length > 0);
        } catch (IllegalStateException unproven) {
            return Optional.empty();
        }
    }

    private void witness(double[] point) {
        for (int amount : wanted) {
            if (!solved.contains(amount)) {
                double value = point[island.place(amount)];
                seen.merge(amount, new double[] {value, value}, Looking::wider);
            }
        }
    }

    private void ends(int amount) {
        var points = new ArrayList<double[]>();
        try {
            island.range(programme, amount, points).ifPresent(of -> {
                solved.add(amount);
                seen.put(amount, new double[] {of.low(), of.high()});
            });
        } catch (IllegalStateException unproven) {
            // Rounding kept the solver from an answer that it can vouch for.
            return;
        }
        points.stream().filter(point -> point.length > 0).forEach(this::witness);
    }

    private static double[] wider(double[] one, double[] other) {
        return new double[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])};
    }
}
