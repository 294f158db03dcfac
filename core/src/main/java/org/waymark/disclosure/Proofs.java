package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What is asked of a patch, and the proofs that it is granted: other values that all amounts might have as well, for all that
 * is visible. One such point proves something of every amount that it moves.
 */
final class Proofs {
    /** So many times at most all amounts are pushed at once, this way and that, before each is asked after by itself. */
    private static final int PUSHES = 8;

    private static final int REMEMBERED = 64;

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
    }

    private final Web web;
    private final Patch patch;
    private final List<Asked> asked = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();
    private final Set<Integer> singles = new LinkedHashSet<>();

    Proofs(Web web, Patch patch) {
        this.web = web;
        this.patch = patch;
        for (int amount : patch.amounts()) {
            Need need = web.get(amount).need();
            if (need != null && !web.known(amount, true)) {
                asked.add(new Asked(amount, -1, need));
                singles(amount, need);
            }
        }
        asked.sort(Comparator.comparingDouble((Asked each) -> -web.value(each.amount)));
    }

    /** Those who share an equation with the amount and are one person each. */
    private void singles(int amount, Need need) {
        var met = new LinkedHashSet<Integer>();
        for (int tie : web.get(amount).ties()) {
            for (int other : web.equation(tie).amounts()) {
                if (other != amount && web.get(other).single() && !web.known(other, true)) {
                    met.add(other);
                }
            }
        }
        met.forEach(other -> asked.add(new Asked(amount, other, need)));
        singles.addAll(met);
    }

    /** In order: what is hardest to protect first. */
    List<Asked> asked() {
        return asked;
    }

    boolean granted(Asked each) {
        double value = web.value(each.amount);
        return each.need.safe(value + each.low, value + each.high);
    }

    private long left() {
        return asked.stream().filter(each -> !granted(each)).count();
    }

    void note(double[] point) {
        points.add(point);
        if (points.size() > REMEMBERED) {
            points.removeFirst();
        }
        asked.forEach(each -> learn(each, point));
    }

    private void learn(Asked each, double[] point) {
        double by = patch.at(point, each.amount) - web.value(each.amount);
        boolean still = each.from < 0 || Math.abs(patch.at(point, each.from) - web.value(each.from)) <= Need.TINY;
        if (still) {
            each.low = Math.min(each.low, by);
            each.high = Math.max(each.high, by);
        }
    }

    /** Forgets what no longer holds now that something more is visible. */
    void recall() {
        asked.forEach(each -> {
            each.low = 0;
            each.high = 0;
        });
        points.stream().filter(this::fits).forEach(point -> asked.forEach(each -> learn(each, point)));
    }

    private boolean fits(double[] point) {
        int[] amounts = patch.amounts();
        for (int i = 0; i < point.length; i++) {
            if (point[i] > web.high(amounts[i], true) + Need.TINY || point[i] < web.low(amounts[i], true) - Need.TINY) {
                return false;
            }
        }
        return true;
    }

    /** Looks for proofs of all that is asked, moving what is hidden and nothing else. */
    boolean prove() {
        for (Asked each : asked) {
            if (!granted(each)) {
                find(each, Patch.near(web, each.amount, false));
            }
        }
        // The same pushes every time: what is hidden must not depend on chance.
        var random = new Random(20240630);
        for (int push = 0; push < PUSHES && left() > 2; push++) {
            push(random, push);
        }
        asked.stream().filter(each -> !granted(each)).forEach(each -> find(each, patch));
        return left() == 0;
    }

    /** The same, but given up at the first that cannot be had; those of one amount are looked at first. */
    boolean stillProves(int first) {
        for (boolean its : new boolean[] {true, false}) {
            for (Asked each : asked) {
                if ((each.amount == first) == its
                        && !granted(each)
                        && !find(each, Patch.near(web, each.amount, false))
                        && !find(each, patch)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void push(Random random, int push) {
        Set<Integer> still = new HashSet<>();
        singles.forEach(each -> {
            if (push == 0 || random.nextBoolean()) {
                still.add(each);
            }
        });
        var moved = new ArrayList<Integer>();
        var signs = new ArrayList<Boolean>();
        for (Asked each : asked) {
            if (!granted(each) && !still.contains(each.amount) && !moved.contains(each.amount)) {
                moved.add(each.amount);
                signs.add(random.nextBoolean());
            }
        }
        if (!moved.isEmpty()) {
            patch.push(moved, signs, still).ifPresent(this::note);
        }
    }

    private boolean find(Asked each, Patch where) {
        List<Integer> still = each.from < 0 ? List.of() : List.of(each.from);
        where.ends(each.amount, still).forEach(point -> note(patch.widen(where, point)));
        return granted(each);
    }

    /**
     * One point for each value of a way to be safe.
     *
     * @param where the patch to look in
     * @param dear as for {@link Patch#move}
     */
    Optional<List<double[]>> points(Patch where, Asked each, List<Double> way, double[] dear) {
        var found = new ArrayList<double[]>();
        List<Integer> still = each.from < 0 ? List.of() : List.of(each.from);
        for (double to : way) {
            Optional<double[]> point = to == web.value(each.amount)
                    ? Optional.of(Arrays.stream(where.amounts()).mapToDouble(web::value).toArray())
                    : where.move(each.amount, to, still, dear);
            if (point.isEmpty()) {
                return Optional.empty();
            }
            found.add(point.get());
        }
        return Optional.of(found);
    }
}
