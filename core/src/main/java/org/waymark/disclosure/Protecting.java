package org.waymark.disclosure;

import java.util.ArrayList;
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

    /** Surroundings of so many amounts are looked at by linear programme as well, which finds the cheapest of all. */
    private static final int SMALL = 60;

    private final Web web;
    private final Proofs proofs;
    private final Map<Integer, Integer> hidden = new LinkedHashMap<>();
    private final Set<Integer> unprotected = new LinkedHashSet<>();

    private Protecting(Web web, int[] amounts) {
        this.web = web;
        this.proofs = new Proofs(web, amounts);
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
        for (int[] amounts : Patch.spread(web, from)) {
            var protecting = new Protecting(web, amounts);
            protecting.run();
            hidden.putAll(protecting.hidden);
            unprotected.addAll(protecting.unprotected);
        }
        return new Outcome(hidden, unprotected);
    }

    private void run() {
        for (Proofs.Asked each : proofs.asked()) {
            if (!proofs.proves(each) && !hideFor(each)) {
                unprotected.add(each.amount);
            }
        }
        if (unprotected.isEmpty() && hidden.size() > 1) {
            showAgain();
        }
    }

    private boolean hideFor(Proofs.Asked each) {
        List<Map<Integer, Double>> best = cheapest(each);
        for (int cell : cells(best)) {
            web.settle(cell, Web.State.HIDDEN);
            hidden.put(cell, each.amount);
        }
        best.forEach(proofs::note);
        return !best.isEmpty();
    }

    private List<Map<Integer, Double>> cheapest(Proofs.Asked each) {
        double least = Double.POSITIVE_INFINITY;
        List<Map<Integer, Double>> best = List.of();
        for (List<Double> way : each.need.ways(web.value(each.amount))) {
            Optional<List<Map<Integer, Double>>> found = proofs.atACost(each, way);
            if (found.isPresent() && price(found.get()) < least) {
                least = price(found.get());
                best = found.get();
            }
        }
        Patch near = Patch.near(web, each.amount, true);
        if (near.amounts().length <= SMALL || best.isEmpty()) {
            best = optimal(near, each, best);
        }
        return best.isEmpty() ? optimal(Patch.around(web, List.of(each.amount)).getFirst(), each, best) : best;
    }

    /** The best that linear programmes find in a patch, if it is better than what is known. */
    private List<Map<Integer, Double>> optimal(Patch where, Proofs.Asked each, List<Map<Integer, Double>> known) {
        List<Map<Integer, Double>> best = known;
        double least = known.isEmpty() ? Double.POSITIVE_INFINITY : price(known);
        for (List<Double> way : each.need.ways(web.value(each.amount))) {
            double[] dear = new double[where.amounts().length];
            Arrays.fill(dear, 1);
            for (int again = 0; again <= REWEIGHTED; again++) {
                Optional<List<Map<Integer, Double>>> found = points(where, each, way, dear);
                if (found.isEmpty() || price(found.get()) >= least) {
                    break;
                }
                least = price(found.get());
                best = found.get();
                dear = reweighted(where, best);
            }
        }
        return best;
    }

    private Optional<List<Map<Integer, Double>>> points(
            Patch where, Proofs.Asked each, List<Double> way, double[] dear) {
        var found = new ArrayList<Map<Integer, Double>>();
        for (double to : way) {
            Optional<Map<Integer, Double>> point = to == web.value(each.amount)
                    ? Optional.of(Map.of())
                    : where.move(each.amount, to, each.still(), dear);
            if (point.isEmpty()) {
                return Optional.empty();
            }
            found.add(point.get());
        }
        return Optional.of(found);
    }

    /** What moves already is made cheap by how far it does: to hide one cell costs the same for a large move as for a small. */
    private static double[] reweighted(Patch where, List<Map<Integer, Double>> exchanges) {
        int[] amounts = where.amounts();
        double[] dear = new double[amounts.length];
        for (int i = 0; i < dear.length; i++) {
            double most = 1;
            for (Map<Integer, Double> exchange : exchanges) {
                most = Math.max(most, Math.abs(exchange.getOrDefault(amounts[i], 0.0)));
            }
            dear[i] = 1 / most;
        }
        return dear;
    }

    private double price(List<Map<Integer, Double>> exchanges) {
        return cells(exchanges).stream()
                .mapToDouble(cell -> web.shown(cell).cost())
                .sum();
    }

    /** Open cells that do not leave room for the exchanges. */
    private Set<Integer> cells(List<Map<Integer, Double>> exchanges) {
        var cells = new LinkedHashSet<Integer>();
        for (Map<Integer, Double> exchange : exchanges) {
            exchange.forEach((amount, by) -> {
                double value = web.value(amount) + by;
                if (value > web.high(amount, true) + Need.TINY || value < web.low(amount, true) - Need.TINY) {
                    web.get(amount).cells().stream()
                            .filter(cell -> web.state(cell) == Web.State.OPEN)
                            .forEach(cells::add);
                }
            });
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
