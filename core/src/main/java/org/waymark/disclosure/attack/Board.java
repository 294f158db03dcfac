package org.waymark.disclosure.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.disclosure.Need;
import org.waymark.disclosure.Spot;

/**
 * The amounts that anything is said of, and between what bounds each lies. Editions that agree on a spot speak of one
 * amount; editions that print it differently speak of several, of which each replaced the one before. What an edition does
 * not print is what another prints, if all others print the same.
 */
final class Board {
    private final List<Spot> spots = new ArrayList<>();
    private final List<double[]> bounds = new ArrayList<>();
    private final Map<Spot, List<Integer>> printed = new LinkedHashMap<>();
    private final Map<Spot, Integer> unprinted = new HashMap<>();
    private final Map<Spot, Map<String, Integer>> stated = new HashMap<>();
    private final Set<Spot> hidden = new LinkedHashSet<>();
    private final Map<Spot, Set<String>> editions = new LinkedHashMap<>();
    private double least;

    void show(Statement.Shown shown) {
        Spot spot = shown.spot();
        mention(spot, shown.edition());
        var among = printed.computeIfAbsent(spot, _ -> new ArrayList<>());
        for (int amount : among) {
            double[] held = bounds.get(amount);
            double low = Math.max(held[0], shown.low());
            double high = Math.min(held[1], shown.high());
            if (low <= high + Need.TINY) {
                held[0] = Math.min(low, high);
                held[1] = Math.max(low, high);
                stated.computeIfAbsent(spot, _ -> new HashMap<>()).put(shown.edition(), amount);
                return;
            }
        }
        int amount = add(spot, shown.low(), shown.high());
        among.add(amount);
        stated.computeIfAbsent(spot, _ -> new HashMap<>()).put(shown.edition(), amount);
    }

    /** @param least the least that anything hidden can be */
    void hide(Statement.Hidden statement, double least) {
        mention(statement.spot(), statement.edition());
        this.least = least;
        hidden.add(statement.spot());
    }

    /** Notes that an edition has the spot. */
    void mention(Spot spot, String edition) {
        editions.computeIfAbsent(spot, _ -> new LinkedHashSet<>()).add(edition);
    }

    /** The amount that an edition means by a spot, whether or not it prints it. */
    int at(String edition, Spot spot) {
        Integer own = stated.getOrDefault(spot, Map.of()).get(edition);
        if (own != null) {
            return own;
        }
        List<Integer> among = printed.getOrDefault(spot, List.of());
        return among.size() == 1
                ? among.getFirst()
                : unprinted.computeIfAbsent(
                        spot, _ -> add(spot, hidden.contains(spot) ? least : 0, Double.POSITIVE_INFINITY));
    }

    /** An amount of no spot. */
    int add(double low, double high) {
        return add(null, low, high);
    }

    private int add(@org.jspecify.annotations.Nullable Spot spot, double low, double high) {
        spots.add(spot);
        bounds.add(new double[] {low, high});
        return spots.size() - 1;
    }

    @org.jspecify.annotations.Nullable
    Spot spot(int amount) {
        return spots.get(amount);
    }

    boolean has(Spot spot) {
        return editions.containsKey(spot);
    }

    Collection<Spot> mentioned() {
        return List.copyOf(editions.keySet());
    }

    Set<String> editions(Spot spot) {
        return editions.getOrDefault(spot, Set.of());
    }

    Set<Spot> hidden() {
        return hidden;
    }

    /** What is printed of a spot, in any edition. */
    List<Integer> printed(Spot spot) {
        return printed.getOrDefault(spot, List.of());
    }

    int printed() {
        return printed.values().stream().mapToInt(List::size).sum();
    }

    int size() {
        return spots.size();
    }

    double low(int amount) {
        return bounds.get(amount)[0];
    }

    double high(int amount) {
        return bounds.get(amount)[1];
    }

    boolean known(int amount) {
        return high(amount) - low(amount) <= Need.TINY;
    }
}
