package org.waymark.observation;

/**
 * Known figures of one key's periods in time order, in arrays, ready for a test. Gaps are simply not there: positions
 * are not dates.
 *
 * @param at the {@link org.waymark.period.Period#ordinal} of each point, strictly rising
 * @param values unrounded, as many as {@code at}
 */
public record Series(long[] at, double[] values) {

    public Series {
        if (at.length != values.length) {
            throw new IllegalArgumentException("as many times as values: " + at.length + ", " + values.length);
        }
    }

    public int size() {
        return at.length;
    }

    /** Time elapsed since the first point, in whole periods. */
    public double[] elapsed() {
        var elapsed = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            elapsed[i] = at[i] - at[0];
        }
        return elapsed;
    }
}
