package org.waymark.statistics;

/**
 * Byar's approximation to the exact interval of a count (Breslow and Day, 1987): good to a fraction of a percent from ten
 * events on.
 */
public final class Byar {
    private Byar() {}

    /**
     * @param events 0 or more
     * @return with a lower end of 0 where the formula falls below it: for no events, and at 99.8% for one
     */
    public static Interval of(double events, double level) {
        CountInterval.check(events);
        double z = Distributions.deviations(level);
        double lower = events == 0 ? 0 : Math.max(0, events * cube(1 - 1 / (9 * events) - z / (3 * Math.sqrt(events))));
        double more = events + 1;
        return new Interval(lower, more * cube(1 - 1 / (9 * more) + z / (3 * Math.sqrt(more))));
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
