package org.waymark.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.waymark.disclosure.Need;
import org.waymark.disclosure.Web;
import org.waymark.statistics.LinearProgramme;

/**
 * What is given away of small amounts that are hidden, by an attacker who solves every equation of every table and period at
 * once. Cells that are open count as shown.
 *
 * @param hidden how many small amounts are hidden
 * @param tried how many of them were tried within the limit, drawn at random
 * @param given how many of those are given away
 */
record Given(int hidden, int tried, int given) {

    /** @param limit seconds after which no further amount is begun */
    static Given of(Web web, double limit) {
        long start = System.nanoTime();
        List<Integer> small = small(web);
        Collections.shuffle(small, new Random(1));
        Map<Integer, Linked> linked = linked(web);
        int tried = 0;
        int given = 0;
        for (int amount : small) {
            if (System.nanoTime() - start > limit * 1e9) {
                break;
            }
            Linked of = linked.get(amount);
            tried++;
            given += of == null || !of.safe(amount) ? 1 : 0;
        }
        return new Given(small.size(), tried, given);
    }

    /** Whether nothing at all is given away. */
    static boolean nothing(Web web) {
        Map<Integer, Linked> linked = linked(web);
        return small(web).stream()
                .allMatch(amount -> Optional.ofNullable(linked.get(amount))
                        .filter(of -> of.safe(amount))
                        .isPresent());
    }

    private static List<Integer> small(Web web) {
        var small = new ArrayList<Integer>();
        for (int amount = 0; amount < web.amounts(); amount++) {
            if (web.get(amount).need() != null
                    && web.get(amount).cells().stream().anyMatch(cell -> web.state(cell) == Web.State.HIDDEN)) {
                small.add(amount);
            }
        }
        return small;
    }

    /** For each unknown amount the unknown amounts that hang together with it. */
    private static Map<Integer, Linked> linked(Web web) {
        int[] up = new int[web.amounts()];
        java.util.Arrays.setAll(up, i -> i);
        for (int amount = 0; amount < up.length; amount++) {
            if (!web.known(amount, true)) {
                for (int tie : web.get(amount).ties()) {
                    for (int other : web.equation(tie).amounts()) {
                        if (!web.known(other, true)) {
                            up[root(up, other)] = root(up, amount);
                        }
                    }
                }
            }
        }
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int amount = 0; amount < up.length; amount++) {
            if (!web.known(amount, true)) {
                parts.computeIfAbsent(root(up, amount), _ -> new ArrayList<>()).add(amount);
            }
        }
        Map<Integer, Linked> linked = new HashMap<>();
        parts.values().forEach(part -> {
            var of = new Linked(web, part);
            part.forEach(amount -> linked.put(amount, of));
        });
        return linked;
    }

    private static int root(int[] up, int amount) {
        int at = amount;
        while (up[at] != at) {
            up[at] = up[up[at]];
            at = up[at];
        }
        return at;
    }

    /** Unknown amounts that hang together, and the least and the most that each was found to be able to be. */
    private static final class Linked {
        private final Web web;
        private final List<Integer> amounts;
        private final Map<Integer, Integer> places = new HashMap<>();
        private final LinearProgramme programme;
        private final double[] low;
        private final double[] high;

        Linked(Web web, List<Integer> amounts) {
            this.web = web;
            this.amounts = amounts;
            amounts.forEach(amount -> places.put(amount, places.size()));
            low = amounts.stream().mapToDouble(web::value).toArray();
            high = low.clone();
            programme = new LinearProgramme(
                    amounts.stream().mapToDouble(each -> web.low(each, true)).toArray(),
                    amounts.stream().mapToDouble(each -> web.high(each, true)).toArray());
            amounts.stream()
                    .flatMap(each -> web.get(each).ties().stream())
                    .distinct()
                    .forEach(this::add);
        }

        private void add(int tie) {
            Web.Tie of = web.equation(tie);
            var which = new ArrayList<Integer>();
            var coefficients = new ArrayList<Double>();
            double constant = 0;
            for (int i = 0; i < of.amounts().length; i++) {
                Integer place = places.get(of.amounts()[i]);
                if (place == null) {
                    constant -= of.coefficients()[i] * web.value(of.amounts()[i]);
                } else {
                    which.add(place);
                    coefficients.add(of.coefficients()[i]);
                }
            }
            programme.equation(
                    which.stream().mapToInt(Integer::intValue).toArray(),
                    coefficients.stream().mapToDouble(Double::doubleValue).toArray(),
                    constant);
        }

        boolean safe(int amount) {
            Need need = java.util.Objects.requireNonNull(web.get(amount).need());
            int place = java.util.Objects.requireNonNull(places.get(amount));
            if (!need.safe(low[place], high[place])) {
                low[place] = Math.min(low[place], learn(place, 1));
                if (!need.safe(low[place], high[place])) {
                    high[place] = Math.max(high[place], -learn(place, -1));
                }
            }
            return need.safe(low[place], high[place]);
        }

        /** What one point tells of one amount it tells of all. What cannot be proven is taken to be given away. */
        private double learn(int place, double weight) {
            try {
                return programme
                        .least(new int[] {place}, new double[] {weight})
                        .map(solution -> {
                            for (int i = 0; i < solution.at().length && i < amounts.size(); i++) {
                                low[i] = Math.min(low[i], solution.at()[i]);
                                high[i] = Math.max(high[i], solution.at()[i]);
                            }
                            return solution.value();
                        })
                        .orElse(Double.POSITIVE_INFINITY);
            } catch (IllegalStateException unproven) {
                return Double.POSITIVE_INFINITY;
            }
        }
    }
}
