package org.waymark.statistics;

/**
 * Whether two log ratios, each with its variance, differ by more than chance would make them: Woolf's (1955) test that a
 * ratio is the same in two strata.
 *
 * @param difference the first less the second
 * @param p two-sided; 1 where they are the same
 */
public record TwoRatios(double difference, double p) {

    public static TwoRatios of(double first, double firstVariance, double second, double secondVariance) {
        double difference = first - second;
        double z = Math.abs(difference) / Math.sqrt(firstVariance + secondVariance);
        return new TwoRatios(difference, difference == 0 ? 1 : Tails.normal(z));
    }
}
