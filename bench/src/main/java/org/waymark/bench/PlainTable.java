package org.waymark.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.disclosure.Need;
import org.waymark.disclosure.Web;
import org.waymark.statistics.LinearProgramme;

/**
 * The rival: one table protected by plain optimisation. For each small amount, a linear programme over the whole table looks
 * for the cheapest other values; what must move for them is hidden. Of other tables and periods it knows nothing.
 */
final class PlainTable {
    private static final int EACH = 2;

    private final Web web;
    private final Set<Integer> own;
    private final List<Integer> amounts;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final LinearProgramme programme;
    private final int[] all;
    private final double[] weights;

    /**
     * @param own the cells of the table
     * @param amounts one side of it, with the margins that nobody shows
     * @param ties the equations among them
     */
    PlainTable(Web web, Set<Integer> own, List<Integer> amounts, Set<Integer> ties) {
        this.web = web;
        this.own = own;
        this.amounts = amounts;
        amounts.forEach(amount -> places.put(amount, places.size()));
        double[] none = new double[EACH * amounts.size()];
        programme = new LinearProgramme(none, none);
        weights = new double[none.length];
        all = new int[none.length];
        java.util.Arrays.setAll(all, i -> i);
        ties.forEach(this::add);
    }

    private void add(int tie) {
        Web.Tie of = web.equation(tie);
        int[] which = new int[EACH * of.amounts().length];
        double[] coefficients = new double[which.length];
        for (int i = 0; i < of.amounts().length; i++) {
            int place = place(of.amounts()[i]);
            which[EACH * i] = EACH * place;
            which[EACH * i + 1] = EACH * place + 1;
            coefficients[EACH * i] = of.coefficients()[i];
            coefficients[EACH * i + 1] = -of.coefficients()[i];
        }
        programme.equation(which, coefficients, 0);
    }

    private int place(int amount) {
        return java.util.Objects.requireNonNull(places.get(amount));
    }

    /** Hides what it takes for one amount, by the cheapest of the ways to make it safe. */
    boolean protect(int amount) {
        Need need = java.util.Objects.requireNonNull(web.get(amount).need());
        double least = Double.POSITIVE_INFINITY;
        Set<Integer> best = Set.of();
        for (List<Double> way : need.ways(web.value(amount))) {
            Optional<Set<Integer>> found = cells(amount, way);
            double price = found.stream()
                    .flatMap(Set::stream)
                    .mapToDouble(cell -> web.shown(cell).cost())
                    .sum();
            if (found.isPresent() && price < least) {
                least = price;
                best = found.get();
            }
            if (least == 0) {
                break;
            }
        }
        best.forEach(cell -> web.settle(cell, Web.State.HIDDEN));
        return least < Double.POSITIVE_INFINITY;
    }

    private Optional<Set<Integer>> cells(int amount, List<Double> way) {
        var cells = new LinkedHashSet<Integer>();
        for (double to : way) {
            Optional<Map<Integer, Double>> moved = move(amount, to - web.value(amount));
            if (moved.isEmpty()) {
                return Optional.empty();
            }
            moved.get().keySet().forEach(each -> cells.addAll(open(each)));
        }
        return Optional.of(cells);
    }

    private Optional<Map<Integer, Double>> move(int amount, double by) {
        if (by == 0) {
            return Optional.of(Map.of());
        }
        for (int i = 0; i < amounts.size(); i++) {
            int each = amounts.get(i);
            boolean fixed = own(each).stream().anyMatch(cell -> web.state(cell) == Web.State.SHOWN);
            double cost = open(each).stream()
                    .mapToDouble(cell -> web.shown(cell).cost())
                    .sum();
            weights[EACH * i] = cost;
            weights[EACH * i + 1] = cost;
            programme.bound(EACH * i, 0, fixed ? 0 : Double.POSITIVE_INFINITY);
            programme.bound(EACH * i + 1, 0, fixed ? 0 : web.value(each));
        }
        int place = EACH * place(amount);
        programme.bound(place, Math.max(0, by), Math.max(0, by));
        programme.bound(place + 1, Math.max(0, -by), Math.max(0, -by));
        try {
            return programme.least(all, weights).map(this::moved);
        } catch (IllegalStateException unproven) {
            return Optional.empty();
        }
    }

    private Map<Integer, Double> moved(LinearProgramme.Solution solution) {
        Map<Integer, Double> moved = new LinkedHashMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            double by = solution.at()[EACH * i] - solution.at()[EACH * i + 1];
            if (Math.abs(by) > Need.TINY) {
                moved.put(amounts.get(i), by);
            }
        }
        return moved;
    }

    private List<Integer> own(int amount) {
        var cells = new ArrayList<>(web.get(amount).cells());
        cells.retainAll(own);
        return cells;
    }

    private List<Integer> open(int amount) {
        return own(amount).stream()
                .filter(cell -> web.state(cell) == Web.State.OPEN)
                .toList();
    }
}
