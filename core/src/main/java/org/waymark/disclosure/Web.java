package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts tied by equations, and the cells that show them. A cell is shown or hidden whole and may show several amounts; an
 * amount is hidden only if every cell that shows it is. Cells start open: free to be hidden, until they are settled.
 */
public final class Web {
    /** What became of a cell. */
    public enum State {
        OPEN,
        SHOWN,
        HIDDEN
    }

    /** @param low the least that anybody would think the amount could be, and {@code high} the most, knowing nothing */
    record Amount(double value, double low, double high, @Nullable Need need, boolean single, List<Integer> cells, List<Integer> ties) {}

    /** @param shown for each amount how it is shown: to within these bounds, which are equal when it is shown exactly */
    record Cell(double cost, int[] amounts, double[] low, double[] high) {}

    /** The sum of coefficient times amount is nought. */
    record Tie(int[] amounts, double[] coefficients) {}

    private final List<Amount> amounts = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<State> states = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    /**
     * @param value the true one, nought or more
     * @param need null when it may be known
     * @param single whether it is of one person, who knows it
     * @return its number
     */
    public int amount(double value, @Nullable Need need, boolean single) {
        amounts.add(new Amount(
                value, 0, Double.POSITIVE_INFINITY, need, single, new ArrayList<>(), new ArrayList<>()));
        return amounts.size() - 1;
    }

    /** An open cell that shows its amounts exactly. */
    public int cell(double cost, int... shown) {
        double[] values = Arrays.stream(shown).mapToDouble(this::value).toArray();
        return cell(cost, shown, values, values);
    }

    /** An open cell that shows each amount to within bounds. */
    public int cell(double cost, int[] shown, double[] low, double[] high) {
        int number = cells.size();
        cells.add(new Cell(cost, shown.clone(), low.clone(), high.clone()));
        states.add(State.OPEN);
        for (int amount : shown) {
            amounts.get(amount).cells().add(number);
        }
        return number;
    }

    /** Says that the sum of coefficient times amount is nought, as indeed it is. */
    public void tie(int[] which, double[] coefficients) {
        double sum = 0;
        double size = 1;
        for (int i = 0; i < which.length; i++) {
            sum += coefficients[i] * value(which[i]);
            size = Math.max(size, Math.abs(value(which[i])));
        }
        if (Math.abs(sum) > Need.TINY * size) {
            throw new IllegalArgumentException("an equation is true of the true values: off by " + sum);
        }
        int number = ties.size();
        ties.add(new Tie(which.clone(), coefficients.clone()));
        for (int amount : which) {
            amounts.get(amount).ties().add(number);
        }
    }

    /** The first amount is the sum of the others. */
    public void sum(int whole, int... parts) {
        int[] which = new int[parts.length + 1];
        double[] coefficients = new double[which.length];
        which[0] = whole;
        coefficients[0] = -1;
        for (int i = 0; i < parts.length; i++) {
            which[i + 1] = parts[i];
            coefficients[i + 1] = 1;
        }
        tie(which, coefficients);
    }

    public void settle(int cell, State state) {
        states.set(cell, state);
    }

    public State state(int cell) {
        return states.get(cell);
    }

    public double value(int amount) {
        return amounts.get(amount).value();
    }

    public int amounts() {
        return amounts.size();
    }

    public int cells() {
        return cells.size();
    }

    Amount get(int amount) {
        return amounts.get(amount);
    }

    Cell shown(int cell) {
        return cells.get(cell);
    }

    Tie equation(int tie) {
        return ties.get(tie);
    }

    /** The least the amount can be, by what the cells that count as visible say of it. */
    double low(int amount, boolean open) {
        Amount of = amounts.get(amount);
        double low = of.low();
        for (int cell : of.cells()) {
            if (visible(cell, open)) {
                low = Math.max(low, bound(cell, amount, false));
            }
        }
        return low;
    }

    /** The most the amount can be, likewise. */
    double high(int amount, boolean open) {
        Amount of = amounts.get(amount);
        double high = of.high();
        for (int cell : of.cells()) {
            if (visible(cell, open)) {
                high = Math.min(high, bound(cell, amount, true));
            }
        }
        return high;
    }

    /** Whether everybody knows the amount. */
    boolean known(int amount, boolean open) {
        return low(amount, open) == high(amount, open);
    }

    /** What it costs to hide every open cell that shows the amount; nothing where it is hidden. */
    double cost(int amount) {
        double cost = 0;
        for (int cell : amounts.get(amount).cells()) {
            cost += states.get(cell) == State.OPEN ? cells.get(cell).cost() : 0;
        }
        return cost;
    }

    private boolean visible(int cell, boolean open) {
        return switch (states.get(cell)) {
            case SHOWN -> true;
            case OPEN -> open;
            case HIDDEN -> false;
        };
    }

    private double bound(int cell, int amount, boolean high) {
        Cell of = cells.get(cell);
        for (int i = 0; i < of.amounts().length; i++) {
            if (of.amounts()[i] == amount) {
                return high ? of.high()[i] : of.low()[i];
            }
        }
        throw new IllegalStateException("a cell shows the amounts it shows");
    }
}
