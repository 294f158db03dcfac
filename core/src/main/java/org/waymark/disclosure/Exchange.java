package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for an exchange of whole numbers: one amount is so much more or less, others make up for it, and every equation still
 * holds. In a table it is a ring of cells, in a cube a box. It is a search of limited length, most promising first: what it
 * finds is a proof, that it finds nothing is none.
 */
final class Exchange {
    private static final int BRANCHES = 4;
    private static final int DEPTH = 40;
    private static final int STEPS_FREE = 300;
    private static final int STEPS_AT_A_COST = 400;

    private final Web web;
    private final Set<Integer> still;
    private final boolean open;
    private final int most;
    private final Map<Integer, Double> moved = new LinkedHashMap<>();
    private final TreeMap<Integer, Double> off = new TreeMap<>();
    private final Map<Integer, List<Integer>> movable = new HashMap<>();
    private double cost;
    private int steps;
    private double unit = 1;
    private double least = Double.POSITIVE_INFINITY;
    private Optional<Map<Integer, Double>> best = Optional.empty();

    private Exchange(Web web, Set<Integer> still, boolean open) {
        this.web = web;
        this.still = still;
        this.open = open;
        this.most = open ? STEPS_AT_A_COST : STEPS_FREE;
    }

    /**
     * @param by how much more the amount is; below nought for less
     * @param still amounts that keep their value
     * @param open whether open cells may be hidden for it, as few and as cheap as are found
     * @return how much more each amount is that is not as it was
     */
    static Optional<Map<Integer, Double>> of(Web web, int amount, double by, Set<Integer> still, boolean open) {
        var exchange = new Exchange(web, still, open);
        if (!exchange.fits(amount, by)) {
            return Optional.empty();
        }
        exchange.unit = Math.max(1, exchange.typical(amount));
        exchange.move(amount, by, 1);
        exchange.search(0);
        return exchange.best;
    }

    private boolean fits(int amount, double by) {
        double value = web.value(amount) + by;
        return value >= web.low(amount, !open) - Need.TINY && value <= web.high(amount, !open) + Need.TINY;
    }

    /** What it costs on the whole to hide one amount more. */
    private double typical(int amount) {
        double sum = 0;
        int n = 0;
        for (int tie : web.get(amount).ties()) {
            for (int other : movable(tie)) {
                sum += web.cost(other);
                n++;
            }
        }
        return n == 0 ? 1 : sum / n;
    }

    private List<Integer> movable(int tie) {
        return movable.computeIfAbsent(tie, _ -> {
            var list = new ArrayList<Integer>();
            for (int amount : web.equation(tie).amounts()) {
                if (!still.contains(amount) && !web.known(amount, !open)) {
                    list.add(amount);
                }
            }
            return list;
        });
    }

    private void search(int depth) {
        if (cost >= least) {
            return;
        }
        if (off.isEmpty()) {
            least = cost;
            best = Optional.of(new LinkedHashMap<>(moved));
            return;
        }
        if (depth > DEPTH) {
            return;
        }
        int tie = tightest();
        List<Choice> choices = choices(tie);
        choices.sort(Comparator.comparingDouble(Choice::score).thenComparing(Choice::amount));
        for (Choice choice : choices.subList(0, Math.min(BRANCHES, choices.size()))) {
            if (++steps > most || (!open && best.isPresent())) {
                return;
            }
            move(choice.amount(), choice.by(), 1);
            cost += choice.cost();
            search(depth + 1);
            cost -= choice.cost();
            move(choice.amount(), choice.by(), -1);
        }
    }

    /** The equation that is off and leaves the least choice. */
    private int tightest() {
        int tightest = -1;
        int fewest = Integer.MAX_VALUE;
        for (int tie : off.keySet()) {
            int size = movable(tie).size();
            if (size < fewest) {
                fewest = size;
                tightest = tie;
            }
        }
        return tightest;
    }

    /** @param score the less the better: what it costs, and how many equations it leaves off more than before */
    private record Choice(int amount, double by, double cost, double score) {}

    private List<Choice> choices(int tie) {
        double wrong = java.util.Objects.requireNonNull(off.get(tie));
        Web.Tie of = web.equation(tie);
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < of.amounts().length; i++) {
            int amount = of.amounts()[i];
            if (moved.containsKey(amount) || still.contains(amount) || web.known(amount, !open)) {
                continue;
            }
            double wanted = -wrong / of.coefficients()[i];
            double value = web.value(amount);
            double by = Math.max(web.low(amount, !open) - value, Math.min(web.high(amount, !open) - value, wanted));
            if (Math.abs(by) > Need.TINY) {
                double price = fitsVisible(amount, by) ? 0 : web.cost(amount);
                choices.add(
                        new Choice(amount, by, price, price + unit * (offMore(amount, by) + (by == wanted ? 0 : 0.5))));
            }
        }
        return choices;
    }

    private boolean fitsVisible(int amount, double by) {
        double value = web.value(amount) + by;
        return value >= web.low(amount, true) - Need.TINY && value <= web.high(amount, true) + Need.TINY;
    }

    private int offMore(int amount, double by) {
        int more = 0;
        for (int tie : web.get(amount).ties()) {
            Double before = off.get(tie);
            double after = (before == null ? 0 : before) + coefficient(tie, amount) * by;
            more += (Math.abs(after) > Need.TINY ? 1 : 0) - (before == null ? 0 : 1);
        }
        return more;
    }

    private void move(int amount, double by, int sign) {
        if (sign > 0) {
            moved.put(amount, by);
        } else {
            moved.remove(amount);
        }
        for (int tie : web.get(amount).ties()) {
            double after = off.getOrDefault(tie, 0.0) + sign * coefficient(tie, amount) * by;
            if (Math.abs(after) > Need.TINY) {
                off.put(tie, after);
            } else {
                off.remove(tie);
            }
        }
    }

    private double coefficient(int tie, int amount) {
        Web.Tie of = web.equation(tie);
        double sum = 0;
        for (int i = 0; i < of.amounts().length; i++) {
            sum += of.amounts()[i] == amount ? of.coefficients()[i] : 0;
        }
        return sum;
    }
}
