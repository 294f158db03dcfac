package org.waymark.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.statistics.LinearProgramme;

/**
 * Amounts of a web that hang together and are not all known, and the linear programme of what else they might be. Every
 * amount may be its true value, plus what is added, less what is taken away, so that the equations still hold.
 */
final class Patch {
    private static final int EACH = 3;
    private static final double[] SIGNS = {1, -1, 1};
    private static final double[] ONE = {1};
    private static final double[] MINUS_ONE = {-1};
    private static final int STEPS = 4;
    private static final int BRANCHES = 3;

    private final Web web;
    private final int[] amounts;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final LinearProgramme programme;
    private final double[] weights;
    private final int[] which;

    private Patch(Web web, int[] amounts) {
        this.web = web;
        this.amounts = amounts;
        for (int i = 0; i < amounts.length; i++) {
            places.put(amounts[i], i);
        }
        // For each: what is added and what is taken away at a cost, and what is free.
        double[] none = new double[EACH * amounts.length];
        this.programme = new LinearProgramme(none, none);
        this.weights = new double[none.length];
        this.which = new int[none.length];
        Arrays.setAll(which, i -> i);
        var ties = new LinkedHashSet<Integer>();
        for (int amount : amounts) {
            ties.addAll(web.get(amount).ties());
        }
        ties.forEach(this::add);
        for (int i = 0; i < amounts.length; i++) {
            free(i, false);
        }
    }

    /** Every patch that the amounts lie in; open cells count as though they might be hidden. */
    static List<Patch> around(Web web, Iterable<Integer> from) {
        return spread(web, from).stream().map(all -> new Patch(web, all)).toList();
    }

    /** The amounts of every such patch. */
    static List<int[]> spread(Web web, Iterable<Integer> from) {
        var patches = new ArrayList<int[]>();
        Set<Integer> met = new LinkedHashSet<>();
        for (int start : from) {
            if (!met.contains(start) && !web.known(start, false)) {
                patches.add(spread(web, start, met));
            }
        }
        return patches;
    }

    /**
     * A small patch around an amount: along each equation the cheapest few, twice over, and whatever closes a ring with them.
     * Most ways of exchanging one number for another are rings as small as that.
     *
     * @param open whether open cells may be hidden
     */
    static Patch near(Web web, int amount, boolean open) {
        Set<Integer> chosen = new LinkedHashSet<>(List.of(amount));
        Set<Integer> ties = new LinkedHashSet<>();
        for (int step = 0; step < STEPS; step++) {
            for (int each : List.copyOf(chosen)) {
                for (int tie : web.get(each).ties()) {
                    if (ties.add(tie)) {
                        Arrays.stream(web.equation(tie).amounts())
                                .filter(other -> movable(web, other, open))
                                .boxed()
                                .sorted(Comparator.comparingDouble(web::cost))
                                .limit(BRANCHES)
                                .forEach(chosen::add);
                    }
                }
            }
        }
        for (int each : List.copyOf(chosen)) {
            ties.addAll(web.get(each).ties());
        }
        Map<Integer, Integer> met = new HashMap<>();
        for (int tie : ties) {
            for (int other : web.equation(tie).amounts()) {
                if (met.merge(other, 1, Integer::sum) == 2 && movable(web, other, open)) {
                    chosen.add(other);
                }
            }
        }
        return new Patch(
                web, chosen.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    private static boolean movable(Web web, int amount, boolean open) {
        return !web.known(amount, !open);
    }

    private static int[] spread(Web web, int start, Set<Integer> met) {
        var found = new ArrayList<Integer>();
        var waiting = new ArrayDeque<Integer>(List.of(start));
        met.add(start);
        while (!waiting.isEmpty()) {
            int amount = waiting.remove();
            found.add(amount);
            for (int tie : web.get(amount).ties()) {
                for (int other : web.equation(tie).amounts()) {
                    if (!met.contains(other) && !web.known(other, false)) {
                        met.add(other);
                        waiting.add(other);
                    }
                }
            }
            // What a cell shows is hidden whole: the fate of one of its amounts is that of the others.
            for (int cell : web.get(amount).cells()) {
                for (int other : web.shown(cell).amounts()) {
                    if (!met.contains(other) && !web.known(other, false)) {
                        met.add(other);
                        waiting.add(other);
                    }
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private void add(int tie) {
        Web.Tie of = web.equation(tie);
        int[] unknown = new int[EACH * of.amounts().length];
        double[] coefficients = new double[unknown.length];
        int n = 0;
        for (int i = 0; i < of.amounts().length; i++) {
            Integer place = places.get(of.amounts()[i]);
            if (place != null) {
                for (int k = 0; k < EACH; k++) {
                    unknown[n] = EACH * place + k;
                    coefficients[n] = SIGNS[k] * of.coefficients()[i];
                    n++;
                }
            }
        }
        programme.equation(Arrays.copyOf(unknown, n), Arrays.copyOf(coefficients, n), 0);
    }

    int[] amounts() {
        return amounts;
    }

    /** Lets an amount move as its cells allow: freely where they leave it open, beyond that at a cost, if it may. */
    private void free(int place, boolean beyond) {
        int amount = amounts[place];
        double value = web.value(amount);
        double high = web.high(amount, true) - value;
        double low = web.low(amount, true) - value;
        boolean may = beyond && !(Double.isInfinite(high) && web.low(amount, true) == web.low(amount, false));
        programme.bound(EACH * place, 0, may ? Math.max(0, web.high(amount, false) - value) : 0);
        programme.bound(EACH * place + 1, 0, may ? Math.max(0, value - web.low(amount, false)) : 0);
        programme.bound(EACH * place + 2, low, high);
    }

    /** Keeps an amount at so much more than it is. */
    private void hold(int place, double by) {
        int amount = amounts[place];
        double value = web.value(amount);
        double free = Math.max(web.low(amount, true) - value, Math.min(web.high(amount, true) - value, by));
        programme.bound(EACH * place, Math.max(0, by - free), Math.max(0, by - free));
        programme.bound(EACH * place + 1, Math.max(0, free - by), Math.max(0, free - by));
        programme.bound(EACH * place + 2, free, free);
    }

    /**
     * The cheapest other values that all the amounts might have.
     *
     * @param to the value that the first has there
     * @param still amounts that keep their value
     * @param dear how many times as dear it is to move each amount as it is to hide what shows it, by place; none when what is
     *     visible may not move
     * @return how much more each amount is there; empty when it cannot be
     */
    Optional<Map<Integer, Double>> move(int amount, double to, Iterable<Integer> still, double[] dear) {
        int moved = java.util.Objects.requireNonNull(places.get(amount));
        for (int i = 0; i < amounts.length; i++) {
            boolean may = dear.length > 0;
            free(i, may);
            double cost = may ? dear[i] * web.cost(amounts[i]) : 0;
            weights[EACH * i] = cost;
            weights[EACH * i + 1] = cost;
            weights[EACH * i + 2] = 0;
        }
        if (!reachable(moved, to)) {
            return Optional.empty();
        }
        still.forEach(each -> Optional.ofNullable(places.get(each)).ifPresent(place -> hold(place, 0)));
        hold(moved, to - web.value(amount));
        return solved(which, weights).map(this::exchange);
    }

    private boolean reachable(int place, double to) {
        int amount = amounts[place];
        return to >= web.low(amount, false) - Need.TINY && to <= web.high(amount, false) + Need.TINY;
    }

    /** How much more each amount is at a point, of those that are not as they were. */
    private Map<Integer, Double> exchange(LinearProgramme.Solution solution) {
        Map<Integer, Double> exchange = new LinkedHashMap<>();
        for (int i = 0; i < amounts.length; i++) {
            double moved = 0;
            for (int k = 0; k < EACH; k++) {
                moved += SIGNS[k] * solution.at()[EACH * i + k];
            }
            if (Math.abs(moved) > Need.TINY) {
                exchange.put(amounts[i], moved);
            }
        }
        return exchange;
    }

    /** The least and the most that an amount can be for all that is visible. */
    double[] range(int amount) {
        int place = java.util.Objects.requireNonNull(places.get(amount));
        double value = web.value(amount);
        int[] its = aim(place, List.of());
        return new double[] {
            value + solved(its, ONE).map(LinearProgramme.Solution::value).orElse(0.0),
            value - solved(its, MINUS_ONE).map(LinearProgramme.Solution::value).orElse(0.0)
        };
    }

    /** What cannot be proven for rounding is no proof: the amount is then taken to be known, and more is hidden. */
    private Optional<LinearProgramme.Solution> solved(int[] unknowns, double[] weighted) {
        try {
            return programme.least(unknowns, weighted);
        } catch (IllegalStateException unproven) {
            return Optional.empty();
        }
    }

    /**
     * A point where an amount is as little as it can be, or as little as anybody asks for, and one where it is as much.
     *
     * @param still amounts that keep their value
     */
    List<Map<Integer, Double>> ends(int amount, Iterable<Integer> still) {
        int place = java.util.Objects.requireNonNull(places.get(amount));
        int[] its = aim(place, still);
        bound(amount, place);
        var ends = new ArrayList<Map<Integer, Double>>();
        solved(its, ONE).map(this::exchange).ifPresent(ends::add);
        solved(its, MINUS_ONE).map(this::exchange).ifPresent(ends::add);
        return ends;
    }

    private int[] aim(int place, Iterable<Integer> still) {
        for (int i = 0; i < amounts.length; i++) {
            free(i, false);
        }
        still.forEach(each -> Optional.ofNullable(places.get(each)).ifPresent(held -> hold(held, 0)));
        return new int[] {EACH * place + 2};
    }

    /** Keeps an amount that is hidden to the values that it is asked whether it might have, so that others get their share. */
    private void bound(int amount, int place) {
        Need need = java.util.Objects.requireNonNull(web.get(amount).need());
        double value = web.value(amount);
        double least = value;
        double most = value;
        for (List<Double> way : need.ways(value)) {
            for (double to : way) {
                least = Math.min(least, to);
                most = Math.max(most, to);
            }
        }
        programme.bound(
                EACH * place + 2,
                Math.max(web.low(amount, true), least) - value,
                Math.min(web.high(amount, true), most) - value);
    }
}
