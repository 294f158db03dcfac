package org.waymark.disclosure.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.disclosure.Need;
import org.waymark.statistics.LinearProgramme;

/** Unknown amounts that hang together by equations, and the least and the most that each can be. */
final class Island {
    /** How much larger than everything printed an amount may be thought to be, where nothing bounds it. */
    private static final double BEYOND = 4;

    private final Board board;
    private final int[] amounts;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Equation> equations;
    private final double[] low;
    private final double[] high;
    private final double cap;

    private Island(Board board, int[] amounts, List<Equation> equations) {
        this.board = board;
        this.amounts = amounts;
        this.equations = equations;
        this.low = new double[amounts.length];
        this.high = new double[amounts.length];
        double all = 1_000;
        for (Equation equation : equations) {
            for (int i = 0; i < equation.which().length; i++) {
                int amount = equation.which()[i];
                all += board.known(amount) ? Math.abs(board.low(amount)) : 0;
            }
        }
        this.cap = BEYOND * all;
        for (int i = 0; i < amounts.length; i++) {
            places.put(amounts[i], i);
            low[i] = board.low(amounts[i]);
            high[i] = board.spot(amounts[i]) == null ? board.high(amounts[i]) : Math.min(cap, board.high(amounts[i]));
        }
    }

    /** The islands that the wanted amounts lie on. */
    static List<Island> around(Board board, List<Equation> equations, Set<Integer> wanted) {
        var byAmount = new HashMap<Integer, List<Integer>>();
        for (int e = 0; e < equations.size(); e++) {
            for (int amount : equations.get(e).which()) {
                if (!board.known(amount)) {
                    byAmount.computeIfAbsent(amount, _ -> new ArrayList<>()).add(e);
                }
            }
        }
        var islands = new ArrayList<Island>();
        Set<Integer> met = new LinkedHashSet<>();
        for (int start : wanted) {
            if (met.add(start)) {
                islands.add(spread(board, equations, byAmount, start, met, wanted));
            }
        }
        return islands;
    }

    private static Island spread(
            Board board,
            List<Equation> equations,
            Map<Integer, List<Integer>> byAmount,
            int start,
            Set<Integer> met,
            Set<Integer> wanted) {
        Set<Integer> ties = new LinkedHashSet<>();
        var found = new ArrayList<Integer>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            int amount = waiting.remove();
            found.add(amount);
            for (int e : byAmount.getOrDefault(amount, List.of())) {
                if (ties.add(e)) {
                    for (int other : equations.get(e).which()) {
                        if (!board.known(other) && met.add(other)) {
                            waiting.add(other);
                        }
                    }
                }
            }
        }
        List<Equation> all = Idle.without(board, ties.stream().map(equations::get).toList(), wanted);
        Set<Integer> left = new LinkedHashSet<>();
        for (Equation equation : all) {
            for (int amount : equation.which()) {
                left.add(amount);
            }
        }
        return new Island(
                board,
                found.stream()
                        .filter(amount -> left.contains(amount) || wanted.contains(amount))
                        .mapToInt(Integer::intValue)
                        .toArray(),
                all);
    }

    List<Equation> equations() {
        return equations;
    }

    boolean holds(int amount) {
        return places.containsKey(amount);
    }

    /** The same island without equations that contradict the others or what is printed, and those equations. */
    record Mended(Island island, List<Equation> aside) {}

    /** Sets as little aside as it can until something satisfies the rest. */
    Mended mended() {
        if (feasible()) {
            return new Mended(this, List.of());
        }
        double[] lows = Arrays.copyOf(low, low.length + 2 * equations.size());
        double[] highs = Arrays.copyOf(high, lows.length);
        Arrays.fill(highs, high.length, highs.length, Double.POSITIVE_INFINITY);
        var programme = new LinearProgramme(lows, highs);
        int[] which = new int[2 * equations.size()];
        double[] weights = new double[which.length];
        for (int e = 0; e < equations.size(); e++) {
            for (int k = 0; k < 2; k++) {
                which[2 * e + k] = low.length + 2 * e + k;
                weights[2 * e + k] = 1;
            }
            add(programme, equations.get(e), new int[] {which[2 * e], which[2 * e + 1]});
        }
        double[] at = programme
                .least(which, weights)
                .map(LinearProgramme.Solution::at)
                .orElseThrow(() -> new IllegalStateException("whatever is printed can be missed by enough"));
        var kept = new ArrayList<Equation>();
        var aside = new ArrayList<Equation>();
        for (int e = 0; e < equations.size(); e++) {
            double missed = at[which[2 * e]] + at[which[2 * e + 1]];
            (missed > Need.TINY ? aside : kept).add(equations.get(e));
        }
        if (aside.isEmpty()) {
            return new Mended(this, List.of());
        }
        Mended rest = new Island(board, amounts, kept).mended();
        aside.addAll(rest.aside());
        return new Mended(rest.island(), aside);
    }

    private boolean feasible() {
        return plain().least(new int[] {0}, new double[] {1}).isPresent();
    }

    /** Fixes what follows from the equations alone; of an island that something satisfies. */
    LinearProgramme programme() {
        Determined.of(board, equations, places).forEach((place, value) -> {
            if (value >= low[place] && value <= high[place]) {
                low[place] = value;
                high[place] = value;
            }
        });
        return plain();
    }

    private LinearProgramme plain() {
        var programme = new LinearProgramme(low, high);
        equations.forEach(equation -> add(programme, equation, new int[0]));
        return programme;
    }

    private void add(LinearProgramme programme, Equation equation, int[] slack) {
        var sum = new HashMap<Integer, Double>();
        double constant = 0;
        for (int i = 0; i < equation.which().length; i++) {
            int amount = equation.which()[i];
            Integer place = places.get(amount);
            if (place == null) {
                constant -= equation.coefficients()[i] * board.low(amount);
            } else {
                sum.merge(place, equation.coefficients()[i], Double::sum);
            }
        }
        for (int k = 0; k < slack.length; k++) {
            sum.put(slack[k], k == 0 ? 1.0 : -1.0);
        }
        int[] which = sum.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        double[] coefficients = Arrays.stream(which)
                .mapToDouble(place -> sum.getOrDefault(place, 0.0))
                .toArray();
        programme.equation(which, coefficients, constant);
    }

    /** Between what an amount was seen to lie. */
    record Range(double low, double high) {}

    /** The least and the most of an amount, and by the way what the others are there. */
    Optional<Range> range(LinearProgramme programme, int amount, List<double[]> points) {
        int place = place(amount);
        if (low[place] == high[place]) {
            return Optional.of(new Range(low[place], low[place]));
        }
        int[] its = {place};
        double[] one = {1};
        Optional<LinearProgramme.Solution> least = programme.least(its, one);
        Optional<LinearProgramme.Solution> most = programme.greatest(its, one);
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        points.add(least.get().at());
        points.add(most.get().at());
        return Optional.of(new Range(least.get().value(), beyond(most.get().value())));
    }

    double beyond(double most) {
        return most > cap / BEYOND ? Double.POSITIVE_INFINITY : most;
    }

    /** Where an amount is in a point. */
    int place(int amount) {
        return java.util.Objects.requireNonNull(places.get(amount));
    }
}
