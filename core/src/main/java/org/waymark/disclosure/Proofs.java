package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of amounts that hang together, and the proofs that it is granted: other values that they might have as well,
 * for all that is visible. One such exchange proves something of every amount in it.
 */
final class Proofs {
    /** An amount to protect from everybody, or from the one person who is another amount. */
    static final class Asked {
        final int amount;
        /** The amount that is one person who knows it; -1 for everybody. */
        final int from;

        final Need need;
        private double low;
        private double high;

        private Asked(int amount, int from, Need need) {
            this.amount = amount;
            this.from = from;
            this.need = need;
        }

        Set<Integer> still() {
            return from < 0 ? Set.of() : Set.of(from);
        }
    }

    /** Among so many amounts every stone is turned before something is shown again; among more, the search suffices. */
    private static final int FEW = 700;

    private final Web web;
    private final boolean thorough;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<Integer, List<Asked>> byAmount = new HashMap<>();
    private final List<Map<Integer, Double>> exchanges = new ArrayList<>();

    /** @param amounts those that hang together */
    Proofs(Web web, int[] amounts) {
        this.web = web;
        this.thorough = amounts.length <= FEW;
        for (int amount : amounts) {
            Need need = web.get(amount).need();
            if (need != null && !web.known(amount, true)) {
                ask(new Asked(amount, -1, need));
                singles(amount).forEach(single -> ask(new Asked(amount, single, need)));
            }
        }
        asked.sort(Comparator.comparingDouble((Asked each) -> -web.value(each.amount)));
    }

    private void ask(Asked each) {
        asked.add(each);
        byAmount.computeIfAbsent(each.amount, _ -> new ArrayList<>()).add(each);
    }

    /** Those who share an equation with the amount and are one person each. */
    private Set<Integer> singles(int amount) {
        var met = new LinkedHashSet<Integer>();
        for (int tie : web.get(amount).ties()) {
            for (int other : web.equation(tie).amounts()) {
                if (other != amount && web.get(other).single() && !web.known(other, true)) {
                    met.add(other);
                }
            }
        }
        return met;
    }

    /** In order: what is hardest to protect first. */
    List<Asked> asked() {
        return asked;
    }

    boolean granted(Asked each) {
        double value = web.value(each.amount);
        return each.need.safe(value + each.low, value + each.high);
    }

    /** @param exchange how much more each amount is that is not as it was */
    void note(Map<Integer, Double> exchange) {
        exchanges.add(exchange);
        learn(exchange);
    }

    private void learn(Map<Integer, Double> exchange) {
        exchange.forEach((amount, by) -> {
            for (Asked each : byAmount.getOrDefault(amount, List.of())) {
                if (!exchange.containsKey(each.from)) {
                    each.low = Math.min(each.low, by);
                    each.high = Math.max(each.high, by);
                }
            }
        });
    }

    /** Forgets what no longer holds now that something more is visible. */
    void recall() {
        asked.forEach(each -> {
            each.low = 0;
            each.high = 0;
        });
        exchanges.stream().filter(this::fits).forEach(this::learn);
    }

    private boolean fits(Map<Integer, Double> exchange) {
        return exchange.entrySet().stream().allMatch(each -> {
            double value = web.value(each.getKey()) + each.getValue();
            return value >= web.low(each.getKey(), true) - Need.TINY
                    && value <= web.high(each.getKey(), true) + Need.TINY;
        });
    }

    /** Looks for a proof of what is asked, moving what is hidden and nothing else. */
    boolean proves(Asked each) {
        if (granted(each) || near(each)) {
            return true;
        }
        // The search gives up early; a linear programme of the surroundings does not.
        Patch.near(web, each.amount, false).ends(each.amount, each.still()).forEach(this::note);
        return granted(each);
    }

    private boolean near(Asked each) {
        double value = web.value(each.amount);
        for (List<Double> way : each.need.ways(value)) {
            for (double to : way) {
                if (to != value) {
                    Exchange.of(web, each.amount, to - value, each.still(), false)
                            .ifPresent(this::note);
                }
            }
            if (granted(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether everything that is asked still is proven; those of one amount are looked at first. */
    boolean stillProves(int first) {
        for (boolean its : new boolean[] {true, false}) {
            for (Asked each : asked) {
                if ((each.amount == first) == its && !granted(each) && !(thorough ? proves(each) : near(each))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** One exchange for each value of a way to be safe, hiding open cells for it where it must. */
    Optional<List<Map<Integer, Double>>> atACost(Asked each, List<Double> way) {
        var found = new ArrayList<Map<Integer, Double>>();
        for (double to : way) {
            double by = to - web.value(each.amount);
            Optional<Map<Integer, Double>> exchange =
                    by == 0 ? Optional.of(Map.of()) : Exchange.of(web, each.amount, by, each.still(), true);
            if (exchange.isEmpty()) {
                return Optional.empty();
            }
            found.add(exchange.get());
        }
        return Optional.of(found);
    }
}
