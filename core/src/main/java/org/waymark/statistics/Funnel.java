package org.waymark.statistics;

/**
 * Control limits about a common average, which narrow as places grow, and where a place stands against them. As
 * PHEindicatormethods draws them: normal limits about a proportion, exact Poisson limits about a rate or a ratio, 95% and
 * 99.8% two-sided.
 */
public final class Funnel {
    /** Two-sided: 2.5% on either side. */
    public static final double WARNING = 0.95;

    /** Two-sided: 0.1% on either side. */
    public static final double ACTION = 0.998;

    private Funnel() {}

    /** Where a place stands, in the words of PHEindicatormethods. */
    public enum Place {
        HIGH_ACTION("High (0.001)"),
        HIGH_WARNING("High (0.025)"),
        WITHIN("Not significant"),
        LOW_WARNING("Low (0.025)"),
        LOW_ACTION("Low (0.001)");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * The limits of a proportion for a place of a given size.
     *
     * @param average of all places, 0 to 1
     * @param of above 0
     * @return cut off at 0 and 1
     */
    public static Interval proportion(double average, double of, double level) {
        double reach = Distributions.deviations(level) * Math.sqrt(average * (1 - average) / of);
        return new Interval(Math.max(0, average - reach), Math.min(1, average + reach));
    }

    /**
     * For a count of events, the numbers expected at which that count would lie on a limit: the smaller expectation puts it
     * on the upper limit, the larger on the lower. Divided by the average rate they are populations, and the count over
     * them are the limits of a rate.
     *
     * @param events above 0
     */
    public static Interval expectations(double events, double level) {
        return ExactPoisson.of(events, level);
    }

    /** The limits of a rate or a ratio at a count of events: the count over each expectation, times the average. */
    public static Interval rate(double average, double events, double level) {
        Interval expected = expectations(events, level);
        return new Interval(events / expected.upper() * average, events / expected.lower() * average);
    }

    /** Where a proportion stands; one on a limit is within it. */
    public static Place place(double counted, double of, double average) {
        double value = counted / of;
        Interval action = proportion(average, of, ACTION);
        Interval warning = proportion(average, of, WARNING);
        if (value > action.upper()) {
            return Place.HIGH_ACTION;
        }
        if (value < action.lower()) {
            return Place.LOW_ACTION;
        }
        return value > warning.upper()
                ? Place.HIGH_WARNING
                : value < warning.lower() ? Place.LOW_WARNING : Place.WITHIN;
    }

    /** Where a count stands against the number expected, which is the population times the average rate. */
    public static Place place(double events, double expected) {
        Interval action = ExactPoisson.of(events, ACTION);
        Interval warning = ExactPoisson.of(events, WARNING);
        if (action.lower() > expected) {
            return Place.HIGH_ACTION;
        }
        if (action.upper() < expected) {
            return Place.LOW_ACTION;
        }
        return warning.lower() > expected
                ? Place.HIGH_WARNING
                : warning.upper() < expected ? Place.LOW_WARNING : Place.WITHIN;
    }
}
