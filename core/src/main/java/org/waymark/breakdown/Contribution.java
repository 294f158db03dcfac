package org.waymark.breakdown;

/**
 * What one part adds to the change of the whole, in the indicator's unit.
 *
 * @param rate because its own figure changed; of a plain amount, all of its change
 * @param mix because its share of the whole changed; nought for a plain amount
 */
public record Contribution(Member member, double rate, double mix) {
    public double total() {
        return rate + mix;
    }
}
