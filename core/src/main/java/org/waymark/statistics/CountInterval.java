package org.waymark.statistics;

/**
 * The interval of a count as PHEindicatormethods gives it: exact below ten events, Byar's from ten on.
 *
 * @param method which of the two
 */
public record CountInterval(Method method, Interval interval) {
    /** Byar's approximation is not used for fewer events. */
    public static final int EXACT_BELOW = 10;

    public enum Method {
        EXACT,
        BYAR
    }

    /** @param events 0 or more */
    public static CountInterval of(double events, double level) {
        return events < EXACT_BELOW
                ? new CountInterval(Method.EXACT, ExactPoisson.of(events, level))
                : new CountInterval(Method.BYAR, Byar.of(events, level));
    }

    static void check(double events) {
        if (!(events >= 0)) {
            throw new IllegalArgumentException("not a count: " + events);
        }
    }
}
