package org.waymark.statistics;

import java.util.Optional;

/**
 * A directly standardised rate: what the rate would be if the place had the standard population's ages. The interval is
 * Dobson's (Dobson and others, 1991).
 *
 * @param events observed in all
 * @param rate per one person
 * @param variance of the rate
 */
public record DirectRate(double events, double rate, double variance) {
    /** Below so many events in all neither the rate nor its interval is shown, as PHEindicatormethods has it. */
    public static final int LEAST_EVENTS = 10;

    /**
     * @param events of each age band
     * @param people of each age band, above 0
     * @param weights the standard population of each age band
     * @return empty below {@link #LEAST_EVENTS} in all
     */
    public static Optional<DirectRate> of(double[] events, double[] people, double[] weights) {
        return of(events, events, people, weights);
    }

    /**
     * For events that come several to a person, which vary more than events that do not.
     *
     * @param squares of each age band, the sum over people of the square of each one's events
     */
    public static Optional<DirectRate> of(double[] events, double[] squares, double[] people, double[] weights) {
        double total = 0;
        double weight = 0;
        double rate = 0;
        double variance = 0;
        for (int i = 0; i < events.length; i++) {
            double share = weights[i] / people[i];
            total += events[i];
            weight += weights[i];
            rate += share * events[i];
            variance += share * share * squares[i];
        }
        return total < LEAST_EVENTS
                ? Optional.empty()
                : Optional.of(new DirectRate(total, rate / weight, variance / (weight * weight)));
    }

    public Interval interval(double level) {
        Interval count = Byar.of(events, level);
        double stretch = Math.sqrt(variance / events);
        return new Interval(rate + stretch * (count.lower() - events), rate + stretch * (count.upper() - events));
    }
}
