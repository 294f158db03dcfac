package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.waymark.confidentiality.Protection;
import org.waymark.disclosure.SmallCounts;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

/** The counts of one kind of casework, gathered first, then protected all together, then read. */
final class CaseCounts {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** What became of those begun is missed less than how many there were. */
    private static final double LESS = 0.1;

    private final SmallCounts counts;
    private final boolean published;

    /** @param totals how those of the whole council are protected */
    CaseCounts(Protection protection, Protection totals) {
        this.counts = new SmallCounts(protection);
        this.published = totals.exempt();
    }

    /** A count that may be shown by itself. */
    final class Number {
        private final int amount;
        private final int cell;

        private Number(int amount, int cell) {
            this.amount = amount;
            this.cell = cell;
        }

        int amount() {
            return amount;
        }

        Figure figure() {
            return counts.figure(cell, amount);
        }
    }

    /** A part and its whole, shown together; the rest of the whole is told with them. */
    final class Ratio {
        private final int of;
        private final int all;
        private final int cell;

        private Ratio(int of, int all, int cell) {
            this.of = of;
            this.all = all;
            this.cell = cell;
        }

        int of() {
            return of;
        }

        int all() {
            return all;
        }

        Casework.Share share() {
            Figure part = counts.figure(cell, of);
            Figure whole = counts.figure(cell, all);
            return new Casework.Share(part, whole, percent(part, whole));
        }
    }

    private static Figure percent(Figure part, Figure whole) {
        return part instanceof Figure.Known of && whole instanceof Figure.Known all
                ? Figure.of(of.dividend(), all.dividend(), PERCENT)
                : Figure.absent(Absence.CONFIDENTIAL);
    }

    /** One that follows from others and is not shown. */
    int unseen(long value) {
        return counts.count(value);
    }

    Number number(long value) {
        return numbered(counts.count(value));
    }

    /** What shows an amount that is gathered already. */
    Number numbered(int amount) {
        return new Number(amount, counts.cell(amount));
    }

    Ratio ratio(long part, long whole) {
        return ratio(counts.count(part), counts.count(whole), whole - part, counts::cell);
    }

    /** One that is hidden before counts of other things are. */
    Ratio lesser(long part, long whole) {
        return ratio(counts.count(part), counts.count(whole), whole - part, shown -> counts.cell(LESS, shown));
    }

    /** Of the whole council, which others may publish. */
    Ratio total(long part, long whole) {
        return ratio(
                counts.count(part), counts.count(whole), whole - part, published ? counts::published : counts::cell);
    }

    private Ratio ratio(int part, int whole, long rest, ToIntFunction<int[]> showing) {
        sum(whole, part, counts.count(rest));
        return new Ratio(part, whole, showing.applyAsInt(new int[] {part, whole}));
    }

    void sum(int whole, int... parts) {
        counts.sum(whole, parts);
    }

    /** The same where it is so. */
    void sumIfSo(int whole, int... parts) {
        counts.sumIfSo(whole, parts);
    }

    /** The same with what is in none of the parts, unless that is nothing. */
    void sumWithRest(int whole, long rest, List<Integer> parts) {
        var all = new ArrayList<>(parts);
        if (rest > 0) {
            all.add(counts.count(rest));
        }
        sum(whole, all.stream().mapToInt(Integer::intValue).toArray());
    }

    void protect() {
        counts.protect();
    }
}
