package org.waymark.template;

import java.util.OptionalDouble;

/**
 * How a report judges direction of travel, printed in it.
 *
 * @param rule {@code regression}, {@code previous}, {@code same-period-last-year} …
 * @param level significance level of the two-sided test, above 0 and below 1
 * @param minimumPoints fewest points tested, 3 or more
 * @param falseDiscoveryRate the share of a report's arrows that chance may account for, above 0 and below 1; empty when
 *     each is tested on its own
 */
public record TrendSettings(String rule, double level, int minimumPoints, OptionalDouble falseDiscoveryRate) {
    /** The product's own: five per cent, six points. */
    public static final TrendSettings PRODUCT = new TrendSettings("regression", 0.05, 6);

    /** Each indicator tested on its own. */
    public TrendSettings(String rule, double level, int minimumPoints) {
        this(rule, level, minimumPoints, OptionalDouble.empty());
    }
}
