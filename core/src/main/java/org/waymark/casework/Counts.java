package org.waymark.casework;

import java.math.BigDecimal;
import org.waymark.quantity.Figure;

/**
 * How many cases counted, and how many of them as wished.
 *
 * @param all with exceptions
 * @param good of them: in time, or, where lasting is the aim, beyond the limit
 * @param excused of all, those with an exception
 * @param excusedGood of the good, those with an exception
 */
public record Counts(long all, long good, long excused, long excusedGood) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** Cases without an exception. */
    public long plain() {
        return all - excused;
    }

    public long plainGood() {
        return good - excusedGood;
    }

    /** In percent, of all cases; absent when there are none. */
    public Figure including() {
        return percent(good, all);
    }

    /** In percent, of those without an exception; absent when there are none, and never 0% of nothing. */
    public Figure excluding() {
        return percent(plainGood(), plain());
    }

    static Figure percent(long of, long all) {
        return Figure.of(BigDecimal.valueOf(of), BigDecimal.valueOf(all), PERCENT);
    }

    public Counts plus(Counts other) {
        return new Counts(all + other.all, good + other.good, excused + other.excused, excusedGood + other.excusedGood);
    }
}
