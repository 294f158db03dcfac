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
import org.jspecify.annotations.Nullable;

/**
 * Hides cells until no attacker who solves the equations comes to know an amount that needs protection. For each, one
 * linear programme looks for other values that all the amounts might have, moving as few and as cheap open cells as it
 * can; what moves is hidden. What was hidden in vain is shown again. See {@code docs/methods/disclosure.md}.
 */
public final class Protecting {
    /** Programmes are solved again with weights that make what already moves cheap, as long as the cost falls; so often at most. */
    private static final int REWEIGHTED = 2;

    private final Web web;
    private final Patch patch;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<Integer, Integer> hidden = new LinkedHashMap<>();
    private final double[] free;

    private Protecting(Web web, Patch patch) {
        this.web = web;
        this.patch = patch;
        this.free = new double[patch.amounts().length];
        Arrays.fill(free, Double.POSITIVE_INFINITY);
        for (int amount : patch.amounts()) {
            Need need = web.get(amount).need();
            if (need != null && concealed(amount)) {
                asked.add(new Asked(amount, -1, need));
                singles(amount, need);
            }
        }
        asked.sort(Comparator.comparingDouble((Asked each) -> -web.value(each.amount)));
    }

    /** An amount to protect from everybody, or from the one person who is another amount. */
    private static final class Asked {
        final int amount;
        final int from;
        final Need need;
        double low;
        double high;
        List<double[]> proof = List.of();

        Asked(int amount, int from, Need need) {
            this.amount = amount;
            this.from = from;
            this.need = need;
        }
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
            for (Asked each : protecting.asked) {
                if (!protecting.protect(each)) {
                    unprotected.add(each.amount);
                }
            }
            protecting.showAgain();
            hidden.putAll(protecting.hidden);
        }
        return new Outcome(hidden, unprotected);
    }

    /** Those who share an equation with the amount and are one person each. */
    private void singles(int amount, Need need) {
        var met = new LinkedHashSet<Integer>();
        for (int tie : web.get(amount).ties()) {
            for (int other : web.equation(tie).amounts()) {
                if (other != amount && web.get(other).single() && patch.holds(other) && concealed(other)) {
                    met.add(other);
                }
            }
        }
        met.forEach(other -> asked.add(new Asked(amount, other, need)));
    }

    private boolean concealed(int amount) {
        return !web.known(amount, true);
    }

    private boolean protect(Asked each) {
        if (safe(each)) {
            return true;
        }
        for (List<Double> way : each.need.ways(web.value(each.amount))) {
            if (tryFree(each, way)) {
                return true;
            }
        }
        double[] cost = costs();
        double least = Double.POSITIVE_INFINITY;
        List<double[]> best = List.of();
        for (List<Double> way : each.need.ways(web.value(each.amount))) {
            Optional<List<double[]>> found = points(each, way, cost);
            double price = found.map(this::price).orElse(Double.POSITIVE_INFINITY);
            if (price < least) {
                least = price;
                best = found.orElseThrow();
            }
            for (int again = 0; again < REWEIGHTED && found.isPresent(); again++) {
                found = points(each, way, reweighted(cost, found.get()));
                price = found.map(this::price).orElse(Double.POSITIVE_INFINITY);
                if (price < least) {
                    least = price;
                    best = found.orElseThrow();
                } else {
                    break;
                }
            }
        }
        if (best.isEmpty()) {
            return false;
        }
        for (int cell : cells(best)) {
            web.settle(cell, Web.State.HIDDEN);
            hidden.put(cell, each.amount);
        }
        best.forEach(this::note);
        each.proof = best;
        return true;
    }

    private boolean tryFree(Asked each, List<Double> way) {
        Optional<List<double[]>> found = points(each, way, free);
        found.ifPresent(points -> {
            points.forEach(this::note);
            each.proof = points;
        });
        return found.isPresent();
    }

    private boolean safe(Asked each) {
        double value = web.value(each.amount);
        return each.need.safe(value + each.low, value + each.high);
    }

    private Optional<List<double[]>> points(Asked each, List<Double> way, double[] cost) {
        var points = new ArrayList<double[]>();
        List<Integer> still = each.from < 0 ? List.of() : List.of(each.from);
        for (double to : way) {
            Optional<double[]> point = to == web.value(each.amount)
                    ? Optional.of(truth())
                    : patch.move(each.amount, to, still, cost);
            if (point.isEmpty()) {
                return Optional.empty();
            }
            points.add(point.get());
        }
        return Optional.of(points);
    }

    private double[] truth() {
        return Arrays.stream(patch.amounts()).mapToDouble(web::value).toArray();
    }

    /** What a point proves it proves for every amount. */
    private void note(double[] point) {
        for (Asked each : asked) {
            if (each.from >= 0 && moved(point, each.from)) {
                continue;
            }
            if (safe(each)) {
                continue;
            }
            double by = patch.at(point, each.amount) - web.value(each.amount);
            if (by < each.low || by > each.high) {
                each.low = Math.min(each.low, by);
                each.high = Math.max(each.high, by);
                var proof = new ArrayList<>(each.proof);
                proof.add(point);
                each.proof = proof;
            }
        }
    }

    private boolean moved(double[] point, int amount) {
        return Math.abs(patch.at(point, amount) - web.value(amount)) > Need.TINY;
    }

    /** What it costs to hide what shows each amount; nothing where it is hidden. */
    private double[] costs() {
        return Arrays.stream(patch.amounts())
                .mapToDouble(amount -> web.get(amount).cells().stream()
                        .filter(cell -> web.state(cell) == Web.State.OPEN)
                        .mapToDouble(cell -> web.shown(cell).cost())
                        .sum())
                .toArray();
    }

    private double[] reweighted(double[] cost, List<double[]> points) {
        double[] weights = cost.clone();
        int[] amounts = patch.amounts();
        for (int i = 0; i < weights.length; i++) {
            double most = 0;
            for (double[] point : points) {
                most = Math.max(most, Math.abs(point[i] - web.value(amounts[i])));
            }
            weights[i] = most > Need.TINY ? cost[i] / Math.max(1, most) : cost[i];
        }
        return weights;
    }

    private double price(List<double[]> points) {
        return cells(points).stream()
                .mapToDouble(cell -> web.shown(cell).cost())
                .sum();
    }

    /** Open cells that do not leave room for the points. */
    private Set<Integer> cells(List<double[]> points) {
        var cells = new LinkedHashSet<Integer>();
        int[] amounts = patch.amounts();
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
            var renewed = new ArrayList<@Nullable List<double[]>>();
            boolean still = true;
            for (Asked each : asked) {
                boolean stands = each.proof.isEmpty() || cells(each.proof).isEmpty();
                List<double[]> proof = stands ? each.proof : renew(each);
                renewed.add(proof);
                if (proof == null) {
                    still = false;
                    break;
                }
            }
            if (still) {
                for (int i = 0; i < asked.size(); i++) {
                    asked.get(i).proof = java.util.Objects.requireNonNull(renewed.get(i));
                }
                hidden.remove(cell);
            } else {
                web.settle(cell, Web.State.HIDDEN);
            }
        }
    }

    private @Nullable List<double[]> renew(Asked each) {
        for (List<Double> way : each.need.ways(web.value(each.amount))) {
            Optional<List<double[]>> found = points(each, way, free);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }
}
