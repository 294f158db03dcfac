package org.waymark.disclosure.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.disclosure.Need;
import org.waymark.disclosure.Spot;
import org.waymark.indicator.IndicatorCode;
import org.waymark.quantity.Unit;

/**
 * Tries to find what was hidden. Knows what was published and nothing else: it builds every equation that it can between
 * what is printed and what is hidden, and asks for the least and the most that each hidden amount can be. The method and
 * its limits are in {@code docs/methods/attack.md}.
 */
public final class Attack {
    private final Need.Small need;
    private final Asked asked;
    private final Board board = new Board();
    private final Ties ties = new Ties(board);
    private final Map<Integer, Set<Link>> links = new HashMap<>();
    private final Map<Spot, Found> found = new HashMap<>();
    private final Set<IndicatorCode> money = new HashSet<>();
    private int equations;

    private Attack(Asked asked) {
        this.asked = asked;
        this.need = new Need.Small(1, Math.max(1, asked.threshold() - 1), 1);
    }

    /**
     * How it is done.
     *
     * @param threshold the smallest count that is shown as a rule
     * @param exact whether the least and the most are wanted of amounts that are seen to be safe without them
     * @param noughtsShown whether whoever published never hides a nought, so that what is hidden is at least one
     */
    public record Asked(int threshold, boolean exact, boolean noughtsShown) {
        public static final Asked PLAIN = new Asked(6, false, false);
    }

    public static Result on(Evidence evidence, Asked asked) {
        return new Attack(asked).run(evidence);
    }

    private Result run(Evidence evidence) {
        evidence.measures().values().stream()
                .filter(each -> each.measurement().scale().unit() == Unit.POUNDS)
                .forEach(each -> money.add(each.code()));
        var quotients = new ArrayList<Statement.Quotient>();
        for (Statement each : evidence.statements()) {
            switch (each) {
                case Statement.Shown shown -> board.show(shown);
                case Statement.Hidden hidden -> board.hide(hidden, asked.noughtsShown() ? 1 : 0);
                case Statement.Quotient quotient -> quotients.add(quotient);
            }
        }
        int shown = board.printed();
        var kindred = new KindredTies(ties, evidence.measures());
        kindred.same();
        kindred.formulas();
        new TimeTies(ties, evidence.measures()).tie();
        new PlaceTies(ties, evidence.structure()).tie();
        kindred.rests();
        quotients.forEach(kindred::quotient);
        solve(ties.believed());
        return new Result(shown, equations, inOrder(), ties.aside());
    }

    private List<Found> inOrder() {
        return found.values().stream()
                .sorted(Comparator.comparing((Found each) -> each.spot().indicator())
                        .thenComparing(each -> each.spot().place())
                        .thenComparing(each -> each.spot().span())
                        .thenComparing(each -> each.spot().side()))
                .toList();
    }

    private void solve(List<Equation> believed) {
        Map<Integer, Spot> wanted = new java.util.LinkedHashMap<>();
        for (Spot spot : board.hidden()) {
            List<Integer> printed = board.printed(spot);
            if (printed.stream().anyMatch(board::known)) {
                printed.stream().filter(board::known).forEach(amount -> note(spot, board.low(amount)));
            } else {
                wanted.put(board.at("", spot), spot);
            }
        }
        for (Island island : Island.around(board, believed, wanted.keySet())) {
            Island.Mended mended = island.mended();
            mended.aside().forEach(ties::setAside);
            equations += mended.island().equations().size();
            mended.island().equations().forEach(this::link);
            ranges(mended.island(), wanted);
        }
    }

    private void link(Equation equation) {
        for (int amount : equation.which()) {
            links.computeIfAbsent(amount, _ -> EnumSet.noneOf(Link.class)).add(equation.link());
        }
    }

    /** What another edition prints. */
    private void note(Spot spot, double value) {
        Found held = found.get(spot);
        Found each = new Found(spot, value, value, true, true, verdict(spot, value, value), Set.of());
        if (held == null || held.verdict().compareTo(each.verdict()) > 0) {
            found.put(spot, each);
        }
    }

    private void ranges(Island island, Map<Integer, Spot> wanted) {
        List<Integer> mine = wanted.keySet().stream().filter(island::holds).toList();
        var looking = new Looking(
                island, mine, (amount, of) -> verdict(spot(wanted, amount), of[0], of[1]) == Verdict.SAFE);
        looking.look(asked.exact());
        for (int amount : mine) {
            Spot spot = spot(wanted, amount);
            Set<Link> why = links.getOrDefault(amount, Set.of());
            Optional<double[]> of = looking.seen(amount).filter(_ -> looking.solved(amount) || looking.safe(amount));
            found.put(
                    spot,
                    of.map(range -> found(spot, range, island, looking.solved(amount), why))
                            .orElse(new Found(
                                    spot, 0, Double.POSITIVE_INFINITY, false, false, Verdict.UNTOLD, why)));
        }
    }

    private static Spot spot(Map<Integer, Spot> wanted, int amount) {
        return java.util.Objects.requireNonNull(wanted.get(amount));
    }

    private Found found(Spot spot, double[] of, Island island, boolean solved, Set<Link> why) {
        double high = island.beyond(of[1]);
        return new Found(
                spot,
                Math.ceil(of[0] - Need.TINY),
                Double.isInfinite(high) ? high : Math.floor(high + Need.TINY),
                solved,
                false,
                verdict(spot, of[0], of[1]),
                why);
    }

    private Verdict verdict(Spot spot, double low, double high) {
        if (money.contains(spot.indicator())) {
            // Pounds stand for nobody until they are known.
            return high - low < 1 ? Verdict.RECOVERED : Verdict.SAFE;
        }
        double least = Math.ceil(low - Need.TINY);
        double most = Math.floor(high + Need.TINY);
        if (need.safe(low, high)) {
            return Verdict.SAFE;
        }
        if (most > least) {
            return Verdict.NARROW;
        }
        return least >= need.first() && least <= need.last() ? Verdict.RECOVERED : Verdict.WORKED_OUT;
    }
}
