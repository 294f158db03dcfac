package org.waymark.statistics;

import java.util.Arrays;

/**
 * The limits of p, u and c charts: how far a proportion, a rate or a count strays by chance, given what it is made of
 * (Shewhart 1931). With the correction of Laney (2002), for large denominators, the spread is stretched to what the series
 * itself shows.
 *
 * <p>Where the average is 0 (or, of a proportion, 1) every standard deviation is nought and the limits have no width.
 *
 * @param centre numerators summed over denominators summed
 * @param sigma the standard deviation of each point
 * @param floor the least that the measure can be
 * @param ceiling the most
 */
public record AttributeLimits(double centre, double[] sigma, double floor, double ceiling) {

    /** Proportions: {@code √(p̄(1 − p̄)/n)}. Denominators are above nought. */
    public static AttributeLimits p(double[] numerators, double[] denominators) {
        double centre = pooled(numerators, denominators);
        return new AttributeLimits(centre, spread(centre * (1 - centre), denominators), 0, 1);
    }

    /** Rates: {@code √(ū/n)}. Denominators are above nought. */
    public static AttributeLimits u(double[] numerators, double[] denominators) {
        double centre = pooled(numerators, denominators);
        return new AttributeLimits(centre, spread(centre, denominators), 0, Double.POSITIVE_INFINITY);
    }

    /** Counts: {@code √c̄}. */
    public static AttributeLimits c(double[] counts) {
        var ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return u(counts, ones);
    }

    /** Proportions with Laney's correction. */
    public static AttributeLimits pPrime(double[] numerators, double[] denominators) {
        return p(numerators, denominators).stretched(numerators, denominators);
    }

    /** Rates with Laney's correction. */
    public static AttributeLimits uPrime(double[] numerators, double[] denominators) {
        return u(numerators, denominators).stretched(numerators, denominators);
    }

    /** So many standard deviations above the centre, and no higher than the measure can be. */
    public double upper(int point, double sigmas) {
        return Math.min(ceiling, centre + sigmas * sigma[point]);
    }

    /** So many standard deviations below the centre, and no lower than the measure can be. */
    public double lower(int point, double sigmas) {
        return Math.max(floor, centre - sigmas * sigma[point]);
    }

    /** Each sigma times the average step between standardised neighbours (screened) over {@link MovingRange#D2}. */
    private AttributeLimits stretched(double[] numerators, double[] denominators) {
        var z = new double[sigma.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = sigma[i] == 0 ? 0 : (numerators[i] / denominators[i] - centre) / sigma[i];
        }
        double stretch = MovingRange.average(z, true) / MovingRange.D2;
        return new AttributeLimits(
                centre, Arrays.stream(sigma).map(each -> each * stretch).toArray(), floor, ceiling);
    }

    private static double pooled(double[] numerators, double[] denominators) {
        for (double denominator : denominators) {
            if (!(denominator > 0)) {
                throw new IllegalArgumentException("a denominator is above nought: " + denominator);
            }
        }
        return Arrays.stream(numerators).sum() / Arrays.stream(denominators).sum();
    }

    private static double[] spread(double variance, double[] denominators) {
        return Arrays.stream(denominators)
                .map(denominator -> Math.sqrt(Math.max(0, variance) / denominator))
                .toArray();
    }
}
