package org.waymark.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.waymark.disclosure.Need;
import org.waymark.statistics.Elimination;

/** What follows from equations alone, by elimination: amounts of which there is but one. */
final class Determined {
    /** Larger tables are left to the linear programmes, which come to the same more slowly. */
    private static final long ROOM = 6_000_000;

    private Determined() {}

    /**
     * @param places where each unknown amount stands
     * @return the value of each amount that has but one, by its place
     */
    static Map<Integer, Double> of(Board board, List<Equation> equations, Map<Integer, Integer> places) {
        List<Equation> exact =
                equations.stream().filter(each -> each.link() != Link.QUOTIENT).toList();
        if ((long) exact.size() * (places.size() + 1) > ROOM) {
            return Map.of();
        }
        var rows = new ArrayList<Elimination.Equation>();
        for (Equation equation : exact) {
            double[] coefficients = new double[places.size()];
            double constant = 0;
            for (int i = 0; i < equation.which().length; i++) {
                Integer place = places.get(equation.which()[i]);
                if (place == null) {
                    constant -= equation.coefficients()[i] * board.low(equation.which()[i]);
                } else {
                    coefficients[place] += equation.coefficients()[i];
                }
            }
            rows.add(new Elimination.Equation(coefficients, constant));
        }
        return eliminated(places.size(), rows);
    }

    /** Nothing where the equations contradict each other: the linear programmes tell which to set aside. */
    private static Map<Integer, Double> eliminated(int unknowns, List<Elimination.Equation> rows) {
        var values = new HashMap<Integer, Double>();
        try {
            List<OptionalDouble> determined = Elimination.determined(unknowns, rows);
            for (int place = 0; place < unknowns; place++) {
                if (determined.get(place).isPresent()) {
                    values.put(place, whole(determined.get(place).getAsDouble()));
                }
            }
        } catch (IllegalArgumentException contradicted) {
            return Map.of();
        }
        return values;
    }

    private static double whole(double value) {
        double nearest = Math.rint(value);
        return Math.abs(value - nearest) <= Need.TINY ? nearest : value;
    }
}
