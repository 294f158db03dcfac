package org.waymark.statistics;

/**
 * An indirectly standardised rate or ratio: the events observed against those expected if each age band had the reference's
 * rate.
 *
 * @param observed events
 * @param expected events, above 0
 * @param referenceRate of the reference as a whole, per one person
 */
public record IndirectRate(double observed, double expected, double referenceRate) {

    /**
     * @param people of the place, in each age band
     * @param referenceEvents of the reference, in each age band
     * @param referencePeople of the reference, in each age band, above 0
     */
    public static IndirectRate of(
            double observed, double[] people, double[] referenceEvents, double[] referencePeople) {
        double expected = 0;
        double events = 0;
        double all = 0;
        for (int i = 0; i < people.length; i++) {
            expected += people[i] * referenceEvents[i] / referencePeople[i];
            events += referenceEvents[i];
            all += referencePeople[i];
        }
        return new IndirectRate(observed, expected, events / all);
    }

    /** Observed over expected: 1 is as the reference. */
    public double ratio() {
        return observed / expected;
    }

    /** Per one person. */
    public double rate() {
        return ratio() * referenceRate;
    }

    /** Of the ratio; that of the rate is this times {@link #referenceRate}. */
    public Interval ratioInterval(double level) {
        return CountInterval.of(observed, level).interval().times(1 / expected);
    }
}
