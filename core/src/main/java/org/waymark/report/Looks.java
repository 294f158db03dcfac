package org.waymark.report;

import java.util.List;
import java.util.Optional;
import org.waymark.chart.Chart;

/**
 * What there is of one indicator besides its panel, for pages of their own. The whole document does not hold it.
 *
 * @param table the figures of its panel's chart; empty when it has none
 * @param views further views, in the order offered
 * @param spark its series, small enough for a table; empty when it has none
 * @param strip its ratings in the last reports; empty for what is not rated
 */
public record Looks(Optional<Block.Table> table, List<View> views, Optional<Chart> spark, Optional<Chart> strip) {
    static final Looks NONE = new Looks(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Looks {
        views = List.copyOf(views);
    }
}
