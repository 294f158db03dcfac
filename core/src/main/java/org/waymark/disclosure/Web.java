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

    /**
     * A number that cells show or equations tie.
     *
     * @param need what must not become known of it; null when it may be known
     * @param cells those that show it
     * @param ties the equations that it is in
     */
    public record Amount(double value, @Nullable Need need, boolean single, List<Integer> cells, List<Integer> ties) {}

    /** What the visible cells say of an amount, without the open ones and with them; kept until one of them changes. */
    private static final class Bounds {
        boolean stale = true;
        double low;
        double high;
        double lowOpen;
        double highOpen;
    }

    /**
     * What shows amounts.
     *
     * @param cost of hiding it
     * @param low the least that each amount can be when it is shown, which is the most when it is shown exactly
     */
    public record Cell(double cost, int[] amounts, double[] low, double[] high) {}

    /** The sum of coefficient times amount is nought. */
    public record Tie(int[] amounts, double[] coefficients) {}

    private final List<Amount> amounts = new ArrayList<>();
    private final List<Bounds> bounds = new ArrayList<>();
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
        amounts.add(new Amount(value, need, single, new ArrayList<>(), new ArrayList<>()));
        bounds.add(new Bounds());
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
            bounds.get(amount).stale = true;
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

    /** The same amounts, cells and equations again: what becomes of a cell in one is nothing to the other. */
    Web copy() {
        var copy = new Web();
        amounts.forEach(each -> copy.amount(each.value(), each.need(), each.single()));
        cells.forEach(each -> copy.cell(each.cost(), each.amounts(), each.low(), each.high()));
        ties.forEach(each -> copy.tie(each.amounts(), each.coefficients()));
        for (int cell = 0; cell < states.size(); cell++) {
            copy.settle(cell, states.get(cell));
        }
        return copy;
    }

    public void settle(int cell, State state) {
        states.set(cell, state);
        for (int amount : cells.get(cell).amounts()) {
            bounds.get(amount).stale = true;
        }
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

    public Amount get(int amount) {
        return amounts.get(amount);
    }

    public Cell shown(int cell) {
        return cells.get(cell);
    }

    public Tie equation(int tie) {
        return ties.get(tie);
    }

    /**
     * The least the amount can be, by what the cells that count as visible say of it.
     *
     * @param open whether open cells count as visible
     */
    public double low(int amount, boolean open) {
        Bounds bounds = bounds(amount);
        return open ? bounds.lowOpen : bounds.low;
    }

    /** The most the amount can be, likewise. */
    public double high(int amount, boolean open) {
        Bounds bounds = bounds(amount);
        return open ? bounds.highOpen : bounds.high;
    }

    private Bounds bounds(int amount) {
        Bounds of = bounds.get(amount);
        if (of.stale) {
            of.stale = false;
            of.low = 0;
            of.lowOpen = 0;
            of.high = Double.POSITIVE_INFINITY;
            of.highOpen = Double.POSITIVE_INFINITY;
            for (int cell : amounts.get(amount).cells()) {
                State state = states.get(cell);
                double low = bound(cell, amount, false);
                double high = bound(cell, amount, true);
                if (state == State.SHOWN) {
                    of.low = Math.max(of.low, low);
                    of.high = Math.min(of.high, high);
                }
                if (state != State.HIDDEN) {
                    of.lowOpen = Math.max(of.lowOpen, low);
                    of.highOpen = Math.min(of.highOpen, high);
                }
            }
        }
        return of;
    }

    /** Whether everybody knows the amount. */
    public boolean known(int amount, boolean open) {
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
