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

    /** Since the period just before the last one held; empty when that is not held. */
    public static Optional<Change> sincePreviousPeriod(SortedMap<Period, BigDecimal> figures) {
        return sincePreviousRow(figures).filter(change -> change.from.equals(change.to.previous()));
    }

    /**
     * Since whatever figure is held before the last one, however long before: what the Department for Education's tool
     * shows, though two years may lie between. Its "trend" is the sign of this.
     */
    public static Optional<Change> sincePreviousRow(SortedMap<Period, BigDecimal> figures) {
        if (figures.size() < 2) {
            return Optional.empty();
        }
        Period to = figures.lastKey();
        Period from = figures.headMap(to).lastKey();
        return Optional.of(new Change(
                from,
                to,
                java.util.Objects.requireNonNull(figures.get(to))
                        .subtract(java.util.Objects.requireNonNull(figures.get(from)))));
    }
}
