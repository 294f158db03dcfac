package org.waymark.benchmark;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import org.waymark.period.Period;

/**
 * A figure's change since an earlier one.
 *
 * @param by the later less the earlier
 */
public record Change(Period from, Period to, BigDecimal by) {

    /** Since the period just before the last row; empty when either has no figure. */
    public static Optional<Change> sincePreviousPeriod(SortedMap<Period, Optional<BigDecimal>> rows) {
        return sincePreviousRow(rows).filter(change -> change.from.equals(change.to.previous()));
    }

    /**
     * Since the row before the last, however long before: what the Department for Education's tool shows, though three
     * years may lie between. Its "trend" is the sign of this. A row without a figure is a row all the same, and makes the
     * change empty.
     */
    public static Optional<Change> sincePreviousRow(SortedMap<Period, Optional<BigDecimal>> rows) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        Period to = rows.lastKey();
        Period from = rows.headMap(to).lastKey();
        Optional<BigDecimal> before = rows.getOrDefault(from, Optional.empty());
        return rows.getOrDefault(to, Optional.empty())
                .flatMap(now -> before.map(then -> new Change(from, to, now.subtract(then))));
    }
}
