package org.waymark.disclosure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.confidentiality.Protection;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

/**
 * Counts that hang together by sums, of one document: those that are too small are hidden, and as many more as keep anybody
 * from working them out. What figures on record go through over time is {@link Mask}; this is for counts that are made anew
 * for each reader, as those of casework are.
 */
public final class SmallCounts {
    private final Protection protection;
    private final Web web = new Web();

    public SmallCounts(Protection protection) {
        this.protection = protection;
    }

    /**
     * A count that may be shown, or that follows from such as are.
     *
     * @param value nought or more
     * @return its number
     */
    public int count(long value) {
        @Nullable Need need = Sensitivity.small(protection, value);
        return web.amount(value, need, need != null && protection.singletons() && value == 1);
    }

    /** Says that the first is the sum of the others, as indeed it is. */
    public void sum(int whole, int... parts) {
        web.sum(whole, parts);
    }

    /** The same where it is so: where nothing makes it so, readers take it to be whenever the numbers agree. */
    public void sumIfSo(int whole, int... parts) {
        if (Arrays.stream(parts).mapToDouble(web::value).sum() == web.value(whole)) {
            web.sum(whole, parts);
        }
    }

    /** What shows one or several counts, all of them or none. */
    public int cell(int... counts) {
        return cell(1, counts);
    }

    /** @param weight above nought: of two that would do, the one that weighs less is hidden */
    public int cell(double weight, int... counts) {
        double cost =
                weight * (1 + Arrays.stream(counts).mapToDouble(web::value).sum());
        return protection
                .rounding()
                .filter(_ -> !protection.exempt())
                .map(base -> web.cell(
                        cost,
                        counts,
                        bounds(counts, value -> Rounding.least(value, base)),
                        bounds(counts, value -> Rounding.most(value, base))))
                .orElseGet(() -> web.cell(cost, counts));
    }

    /** The same of counts that others publish, so that it is never hidden nor rounded. */
    public int published(int... counts) {
        double[] values = Arrays.stream(counts).mapToDouble(web::value).toArray();
        int cell = web.cell(1, counts, values, values);
        web.settle(cell, Web.State.SHOWN);
        return cell;
    }

    private double[] bounds(int[] counts, DoubleUnaryOperator of) {
        return Arrays.stream(counts).mapToDouble(web::value).map(of).toArray();
    }

    /** Decides; after it nothing is added. */
    public void protect() {
        for (int cell = 0; cell < web.cells(); cell++) {
            if (web.state(cell) == Web.State.OPEN
                    && Arrays.stream(web.shown(cell).amounts()).anyMatch(this::tells)) {
                web.settle(cell, Web.State.HIDDEN);
            }
        }
        Protecting.protect(web, IntStream.range(0, web.amounts()).boxed().toList());
        for (int cell = 0; cell < web.cells(); cell++) {
            if (web.state(cell) == Web.State.OPEN) {
                web.settle(cell, Web.State.SHOWN);
            }
        }
    }

    private boolean tells(int amount) {
        @Nullable Need need = web.get(amount).need();
        return need != null && !need.safe(web.low(amount, true), web.high(amount, true));
    }

    public boolean hidden(int cell) {
        return web.state(cell) == Web.State.HIDDEN;
    }

    /** A count as a cell shows it. */
    public Figure figure(int cell, int count) {
        if (hidden(cell)) {
            return Figure.absent(Absence.CONFIDENTIAL);
        }
        BigDecimal value = BigDecimal.valueOf((long) web.value(count));
        Web.Cell shown = web.shown(cell);
        boolean exact = Arrays.equals(shown.low(), shown.high());
        return Figure.of(
                exact
                        ? value
                        : protection
                                .rounding()
                                .map(base -> Rounding.round(value, base))
                                .orElse(value));
    }

    /** The equations with what became of every cell, for whoever attacks them. */
    public Web web() {
        return web.copy();
    }
}
