package org.waymark.disclosure.attack;

import org.waymark.disclosure.Spot;

/** What one published thing says of one amount. */
public sealed interface Statement {

    /** Everything published at one time, in however many files, is one edition and speaks of the same amounts. */
    String edition();

    /** The amount lies between the two, which are equal when it was printed as it is. */
    record Shown(String edition, Spot spot, double low, double high) implements Statement {
        public Shown {
            if (!(low <= high)) {
                throw new IllegalArgumentException("from the least up: " + low + ", " + high);
            }
        }
    }

    /** The amount is there and was not printed, lest anybody be found. */
    record Hidden(String edition, Spot spot) implements Statement {}

    /**
     * The scale times one amount over another lies between the two.
     *
     * @param under above nought
     */
    record Quotient(String edition, Spot over, Spot under, double scale, double low, double high)
            implements Statement {}
}
