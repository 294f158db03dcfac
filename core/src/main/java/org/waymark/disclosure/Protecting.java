package org.waymark.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hides cells until no attacker who solves the equations comes to know an amount that needs protection. For each, a linear
 * programme looks for other values that all the amounts might have, moving as few and as cheap open cells as it can; what
 * moves is hidden. What was hidden in vain is shown again. See {@code docs/methods/disclosure.md}.
 */
public final class Protecting {
    private static final int REWEIGHTED = 1;

    private final Web web;
    private final Patch patch;
    private final Proofs proofs;
    private final Map<Integer, Integer> hidden = new LinkedHashMap<>();
    private final Set<Integer> unprotected = new LinkedHashSet<>();

    private Protecting(Web web, Patch patch) {
        this.web = web;
        this.patch = patch;
        this.proofs = new Proofs(web, patch);
    }

    /**
     * What was done.
     *
     * @param hidden cells hidden beyond those that were, in the order found, each with the amount that it was hidden for
     * @param unprotected amounts that cannot be protected, for what gives them away is settled as shown
     */
    public record Outcome(Map<Integer, Integer> hidden, Set<Integer> unprotected) {}

    /**
     * Hides open cells so that every amount that is hidden already, and has a need, is safe. Cells that show an amount in
     * need and are themselves not hidden are left alone: hide them first.
     *
     * @param from where to look: the patches around these amounts
     */
    public static Outcome protect(Web web, Iterable<Integer> from) {
        var hidden = new LinkedHashMap<Integer, Integer>();
        Set<Integer> unprotected = new LinkedHashSet<>();
        for (Patch patch : Patch.around(web, from)) {
            var protecting = new Protecting(web, patch);
            protecting.run();
            hidden.putAll(protecting.hidden);
            unprotected.addAll(protecting.unprotected);
        }
        return new Outcome(hidden, unprotected);
    }

    private void run() {
        if (proofs.prove()) {
            return;
        }
        for (Proofs.Asked each : proofs.asked()) {
            if (!proofs.granted(each) && !hideFor(each)) {
                unprotected.add(each.amount);
            }
        }
        if (unprotected.isEmpty() && hidden.size() > 1) {
            showAgain();
        }
    }

    private boolean hideFor(Proofs.Asked each) {
        // Near at hand first: far away is seldom cheaper and takes long to look at.
        for (Patch where : List.of(Patch.near(web, each.amount, true), patch)) {
            double least = Double.POSITIVE_INFINITY;
            List<double[]> best = List.of();
            for (List<Double> way : each.need.ways(web.value(each.amount))) {
                double[] dear = new double[where.amounts().length];
                Arrays.fill(dear, 1);
                Optional<List<double[]>> found = proofs.points(where, each, way, dear);
                for (int again = 0; again <= REWEIGHTED && found.isPresent(); again++) {
                    double price = price(where, found.get());
                    if (price >= least) {
                        break;
                    }
                    least = price;
                    best = found.get();
                    if (price > 0) {
                        found = proofs.points(where, each, way, reweighted(where, best));
                    }
                }
            }
            if (!best.isEmpty()) {
                for (int cell : cells(where, best)) {
                    web.settle(cell, Web.State.HIDDEN);
                    hidden.put(cell, each.amount);
                }
                best.forEach(point -> proofs.note(patch.widen(where, point)));
                return true;
            }
        }
        return false;
    }

    /** What moves already is made cheap by how far it does: to hide one cell costs the same for a large move as for a small. */
    private double[] reweighted(Patch where, List<double[]> points) {
        int[] amounts = where.amounts();
        double[] dear = new double[amounts.length];
        for (int i = 0; i < dear.length; i++) {
            double most = 1;
            for (double[] point : points) {
                most = Math.max(most, Math.abs(point[i] - web.value(amounts[i])));
            }
            dear[i] = 1 / most;
        }
        return dear;
    }

    private double price(Patch where, List<double[]> points) {
        return cells(where, points).stream()
                .mapToDouble(cell -> web.shown(cell).cost())
                .sum();
    }

    /** Open cells that do not leave room for the points. */
    private Set<Integer> cells(Patch where, List<double[]> points) {
        var cells = new LinkedHashSet<Integer>();
        int[] amounts = where.amounts();
        for (double[] point : points) {
            for (int i = 0; i < amounts.length; i++) {
                int amount = amounts[i];
                if (point[i] > web.high(amount, true) + Need.TINY || point[i] < web.low(amount, true) - Need.TINY) {
                    web.get(amount).cells().stream()
                            .filter(cell -> web.state(cell) == Web.State.OPEN)
                            .forEach(cells::add);
                }
            }
        }
        return cells;
    }

    /** Shows again, dearest first, whatever was hidden here and is not needed after all. */
    private void showAgain() {
        List<Integer> dearest = hidden.keySet().stream()
                .sorted(Comparator.comparingDouble(cell -> -web.shown(cell).cost()))
                .toList();
        for (int cell : dearest) {
            web.settle(cell, Web.State.OPEN);
            proofs.recall();
            if (proofs.stillProves(java.util.Objects.requireNonNull(hidden.get(cell)))) {
                hidden.remove(cell);
            } else {
                web.settle(cell, Web.State.HIDDEN);
            }
        }
    }
}
