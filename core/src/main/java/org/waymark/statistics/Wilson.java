package org.waymark.statistics;

/**
 * The score interval of a proportion (Wilson, 1927), as the Office for Health Improvement and Disparities uses it. It never
 * leaves 0 to 1 and has a width even where all or none were counted.
 */
public final class Wilson {
    private Wilson() {}

    /**
     * @param counted 0 to {@code of}; need not be whole
     * @param of above 0
     * @param level two-sided: 0.95
     * @throws IllegalArgumentException when there is no proportion: nothing of nothing, more than all
     */
    public static Interval of(double counted, double of, double level) {
        if (!(of > 0 && counted >= 0 && counted <= of)) {
            throw new IllegalArgumentException("not a proportion: " + counted + " of " + of);
        }
        double z = Distributions.deviations(level);
        double middle = 2 * counted + z * z;
        double reach = z * Math.sqrt(z * z + 4 * counted * (1 - counted / of));
        double twice = 2 * (of + z * z);
        // At 0 and 1 the sums meet but for rounding; the ends are exact.
        return new Interval(counted == 0 ? 0 : (middle - reach) / twice, counted == of ? 1 : (middle + reach) / twice);
    }
}
