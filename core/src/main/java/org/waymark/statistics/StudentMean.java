package org.waymark.statistics;

import java.util.OptionalDouble;

/** A mean of independent values and its interval by Student's t. */
public record StudentMean(int values, double mean, double deviation, double standardError) {

    /**
     * @param values one or more; of a single one the deviation is not a number
     */
    public static StudentMean of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no mean of no values");
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = Math.sqrt(squares / (values.length - 1));
        return new StudentMean(values.length, mean, deviation, deviation / Math.sqrt(values.length));
    }

    /** How far the interval reaches on either side of the mean; empty for fewer than two values, nought when all are alike. */
    public OptionalDouble reach(double level) {
        return values < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Distributions.student(Distributions.upperShare(level), values - 1.0) * standardError);
    }
}
