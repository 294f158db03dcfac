package org.waymark.template;

/**
 * How a report judges direction of travel, printed in it.
 *
 * @param rule {@code regression}, {@code previous}, {@code same-period-last-year} …
 * @param level significance level of the two-sided test, above 0 and below 1
 * @param minimumPoints fewest points tested, 3 or more
 */
public record TrendSettings(String rule, double level, int minimumPoints) {
    /** The product's own: five per cent, six points. */
    public static final TrendSettings PRODUCT = new TrendSettings("regression", 0.05, 6);
}
