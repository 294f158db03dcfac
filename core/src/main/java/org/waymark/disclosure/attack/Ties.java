package org.waymark.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.disclosure.Need;
import org.waymark.disclosure.Spot;

/**
 * Equations as they are thought of, each one of a family: the districts of one county in one indicator, say. Where
 * everything that a family's equation ties is printed it shows whether the family holds, and one that fails more often than
 * it holds is not believed.
 */
final class Ties {
    /** @param sure whether the family is believed before any of it was seen to hold */
    private record Candidate(Equation equation, Object family, boolean sure) {}

    private final Board board;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<List<Number>> met = new HashSet<>();
    private final Map<List<Object>, Integer> aside = new LinkedHashMap<>();

    Ties(Board board) {
        this.board = board;
    }

    Board board() {
        return board;
    }

    /** @param sure if not, it is believed only once another of its family was seen to hold, and none to fail */
    void add(Equation equation, Object family, boolean sure) {
        if (met.add(equation.key())) {
            candidates.add(new Candidate(equation, family, sure));
        }
    }

    /** A whole that is more than its parts, by something that nobody lists. */
    void atLeast(Equation equation, Object family) {
        if (met.add(equation.key())) {
            int rest = board.add(0, Double.POSITIVE_INFINITY);
            candidates.add(new Candidate(equation.and(rest, 1), family, true));
        }
    }

    /** The equations that are believed and that say something. */
    List<Equation> believed() {
        var held = new HashMap<Object, int[]>();
        for (Candidate each : candidates) {
            if (told(each.equation)) {
                held.computeIfAbsent(each.family, _ -> new int[2])[holds(each.equation) ? 0 : 1]++;
            }
        }
        var believed = new ArrayList<Equation>();
        for (Candidate each : candidates) {
            int[] tally = held.getOrDefault(each.family, new int[2]);
            boolean trusted = each.sure ? tally[1] <= tally[0] : tally[0] > 0 && tally[1] == 0;
            if (told(each.equation)) {
                if (each.sure && !holds(each.equation)) {
                    setAside(each.equation);
                }
            } else if (trusted) {
                believed.add(each.equation);
            } else if (each.sure) {
                setAside(each.equation);
            }
        }
        return believed;
    }

    void setAside(Equation equation) {
        Spot spot = board.spot(equation.which()[0]);
        aside.merge(List.of(spot == null ? "" : spot.indicator().value(), equation.link()), 1, Integer::sum);
    }

    List<Result.SetAside> aside() {
        return aside.entrySet().stream()
                .map(each -> new Result.SetAside(
                        String.valueOf(each.getKey().getFirst()),
                        (Link) each.getKey().getLast(),
                        each.getValue()))
                .toList();
    }

    private boolean told(Equation equation) {
        for (int amount : equation.which()) {
            if (!board.known(amount)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Equation equation) {
        double sum = 0;
        double size = 1;
        for (int i = 0; i < equation.which().length; i++) {
            double value = board.low(equation.which()[i]);
            sum += equation.coefficients()[i] * value;
            size = Math.max(size, Math.abs(value));
        }
        return Math.abs(sum) <= Need.TINY * size;
    }
}
