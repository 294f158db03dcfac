package org.waymark.statistics;

/** The exact interval of a count of independent events (Garwood, 1936), by way of chi-squared. */
public final class ExactPoisson {
    private ExactPoisson() {}

    /**
     * @param events 0 or more
     * @return from 0 when there were none
     */
    public static Interval of(double events, double level) {
        CountInterval.check(events);
        double upper = Distributions.upperShare(level);
        return new Interval(
                events == 0 ? 0 : Distributions.chiSquared(1 - upper, 2 * events) / 2,
                Distributions.chiSquared(upper, 2 * events + 2) / 2);
    }
}
