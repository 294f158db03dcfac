package org.waymark.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.disclosure.Hidden;
import org.waymark.disclosure.Mask;
import org.waymark.disclosure.Web;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/**
 * Every table, which is one side of one indicator over one period, protected by itself, in turn, until a stated limit. All
 * revisions are seen at once, which makes it easier for this rival than deciding day by day.
 */
final class PlainTables {
    private final Web web;
    private final double limit;
    private int asked;
    private int done;
    private Clocked.Used used = new Clocked.Used(0, 0);

    /** @param limit seconds after which no further amount is begun */
    private PlainTables(Web web, double limit) {
        this.web = web;
        this.limit = limit;
    }

    private record Which(IndicatorCode indicator, Period period) {}

    /** From nothing hidden but what is small, and nothing sure to be shown but what others have published. */
    static PlainTables of(Mask mask, double limit) {
        Web web = mask.web();
        Map<Which, Set<Integer>> tables = new LinkedHashMap<>();
        for (Mask.Listed each : mask.listed()) {
            boolean small = each.why()
                    .filter(why -> why == Hidden.SMALL || why == Hidden.DOMINATED)
                    .isPresent();
            web.settle(each.cell(), each.exempt() ? Web.State.SHOWN : small ? Web.State.HIDDEN : Web.State.OPEN);
            tables.computeIfAbsent(
                            new Which(
                                    each.row().key().indicator(),
                                    each.row().key().period()),
                            _ -> new LinkedHashSet<>())
                    .add(each.cell());
        }
        return of(web, tables.values(), limit);
    }

    /** @param tables the cells of each */
    static PlainTables of(Web web, Collection<Set<Integer>> tables, double limit) {
        var rival = new PlainTables(web, limit);
        Clocked clock = Clocked.start();
        tables.forEach(cells -> rival.protect(cells, clock));
        rival.used = clock.used();
        return rival;
    }

    Web web() {
        return web;
    }

    Clocked.Used used() {
        return used;
    }

    /** How many small amounts there are to be protected. */
    int asked() {
        return asked;
    }

    /** How many of them had their turn within the limit. */
    int done() {
        return done;
    }

    private void protect(Set<Integer> cells, Clocked clock) {
        Set<Integer> met = new HashSet<>();
        for (int cell : cells) {
            for (int amount : web.shown(cell).amounts()) {
                if (!met.contains(amount)) {
                    side(cells, amount, met, clock);
                }
            }
        }
    }

    private void side(Set<Integer> cells, int from, Set<Integer> met, Clocked clock) {
        var amounts = new ArrayList<Integer>();
        Set<Integer> ties = new LinkedHashSet<>();
        var waiting = new ArrayDeque<Integer>(List.of(from));
        met.add(from);
        while (!waiting.isEmpty()) {
            int amount = waiting.remove();
            amounts.add(amount);
            for (int tie : web.get(amount).ties()) {
                if (within(cells, web.equation(tie)) && ties.add(tie)) {
                    for (int other : web.equation(tie).amounts()) {
                        if (met.add(other)) {
                            waiting.add(other);
                        }
                    }
                }
            }
        }
        List<Integer> small = amounts.stream()
                .filter(amount -> web.get(amount).need() != null)
                .filter(amount -> web.get(amount).cells().stream()
                        .anyMatch(cell -> cells.contains(cell) && web.state(cell) == Web.State.HIDDEN))
                .sorted(Comparator.comparingDouble(amount -> -web.value(amount)))
                .toList();
        asked += small.size();
        if (ties.isEmpty()) {
            done += small.size();
            return;
        }
        var table = new PlainTable(web, cells, amounts, ties);
        for (int amount : small) {
            if (clock.used().wall() > limit) {
                return;
            }
            table.protect(amount);
            done++;
        }
    }

    /** Whether all that it ties is in the table, or shown by nobody, and no two numbers of one figure are tied. */
    private boolean within(Set<Integer> cells, Web.Tie tie) {
        Set<Integer> met = new HashSet<>();
        for (int amount : tie.amounts()) {
            List<Integer> own =
                    web.get(amount).cells().stream().filter(cells::contains).toList();
            boolean rest = web.get(amount).cells().stream().allMatch(this::fixed);
            if (own.isEmpty() && !rest || !own.stream().allMatch(met::add)) {
                return false;
            }
        }
        return true;
    }

    /** A rest that everybody can reckon is of no figure, and costs nothing. */
    private boolean fixed(int cell) {
        return web.shown(cell).cost() == 0;
    }
}
