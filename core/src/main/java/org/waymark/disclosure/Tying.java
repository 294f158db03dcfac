package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.IndicatorCode;

/** Ties the amounts of a table by its sums, with the margins and rests that nobody shows. */
final class Tying {
    private final Known known;
    private final Structure structure;
    private final BiFunction<Spot, Double, @Nullable Need> needs;

    /** @param needs what protection an amount needs, by where it is and its value */
    Tying(Known known, Structure structure, BiFunction<Spot, Double, @Nullable Need> needs) {
        this.known = known;
        this.structure = structure;
        this.needs = needs;
    }

    /** @return amounts that nobody shows and that were met for the first time */
    List<Integer> tie(IndicatorCode indicator, Side side, Span span) {
        Map<Place, Integer> present = known.table(indicator, side, span);
        var fresh = new ArrayList<Integer>();
        if (present.size() < 2) {
            return fresh;
        }
        var all = new HashMap<>(present);
        List<Table.Sum> sums = Table.sums(structure, present.keySet(), span);
        margins(new Spot(indicator, side, present.keySet().iterator().next(), span), sums, all);
        for (Table.Sum sum : sums) {
            int whole = number(sum.whole(), all);
            int[] parts =
                    sum.parts().stream().mapToInt(part -> number(part, all)).toArray();
            var key = new ArrayList<Integer>();
            key.add(whole);
            for (int part : parts) {
                key.add(part);
            }
            if (known.fresh(key)) {
                tie(new Spot(indicator, side, sum.whole(), span), sum.missing(), whole, parts, fresh);
            }
        }
        return fresh;
    }

    private static int number(Place place, Map<Place, Integer> all) {
        return java.util.Objects.requireNonNull(all.get(place));
    }

    private void tie(Spot spot, boolean missing, int whole, int[] parts, List<Integer> fresh) {
        Web web = known.web();
        double sum = 0;
        for (int part : parts) {
            sum += web.value(part);
        }
        double rest = web.value(whole) - sum;
        if (Math.abs(rest) <= Need.TINY * Math.max(1, sum)) {
            web.sum(whole, parts);
            return;
        }
        if (missing && rest < 0) {
            // The parts overlap, or are counted otherwise than the whole: nothing can be subtracted.
            return;
        }
        int amount = web.amount(Math.abs(rest), missing ? needs.apply(spot, rest) : null, false);
        if (missing) {
            fresh.add(amount);
        } else {
            // Every part is there and yet they do not add up: the attacker is taken to know by how much.
            web.settle(web.cell(0, amount), Web.State.SHOWN);
        }
        int[] which = new int[parts.length + 2];
        double[] coefficients = new double[which.length];
        which[0] = whole;
        coefficients[0] = -1;
        for (int i = 0; i < parts.length; i++) {
            which[i + 1] = parts[i];
            coefficients[i + 1] = 1;
        }
        which[parts.length + 1] = amount;
        coefficients[parts.length + 1] = Math.signum(rest);
        web.tie(which, coefficients);
    }

    /** Margins that are in no table have the value that their parts add up to, and nobody shows them. */
    private void margins(Spot spot, List<Table.Sum> sums, Map<Place, Integer> all) {
        Set<Place> wanted = new java.util.TreeSet<>();
        for (Table.Sum sum : sums) {
            if (!all.containsKey(sum.whole())) {
                wanted.add(sum.whole());
            }
        }
        var left = new ArrayList<>(wanted);
        while (!left.isEmpty()) {
            int before = left.size();
            left.removeIf(place -> margin(spot, place, sums, all));
            if (left.size() == before) {
                throw new IllegalStateException("a margin is a sum of what is there: " + left);
            }
        }
    }

    private boolean margin(Spot spot, Place place, List<Table.Sum> sums, Map<Place, Integer> all) {
        // The way of dividing it that is most complete tells its value best.
        double most = -1;
        for (Table.Sum sum : sums) {
            if (sum.whole().equals(place) && all.keySet().containsAll(sum.parts())) {
                double value = 0;
                for (Place part : sum.parts()) {
                    value += known.web().value(number(part, all));
                }
                most = Math.max(most, value);
            }
        }
        if (most < 0) {
            return false;
        }
        all.put(place, known.unshown(structure.indicator(spot), spot.at(place), most, needs));
        return true;
    }
}
