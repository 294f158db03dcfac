package org.waymark.statistics;

/** Two ends between which the true value is likely to lie. */
public record Interval(double lower, double upper) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("an interval goes up: " + lower + " to " + upper);
        }
    }

    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }

    public double width() {
        return upper - lower;
    }

    /** Whether it and another share a value; touching ends are shared. */
    public boolean overlaps(Interval other) {
        return lower <= other.upper && other.lower <= upper;
    }
}
