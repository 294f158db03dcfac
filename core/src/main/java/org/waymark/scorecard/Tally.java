package org.waymark.scorecard;

/**
 * Counts that always add up: green + amber + red + unrated = indicators, and improving + noClearTrend + worsening +
 * notTested = indicators. An indicator without a polarity that rises or falls is counted with no clear trend, since
 * neither way is better.
 */
public record Tally(
        int indicators,
        int green,
        int amber,
        int red,
        int unrated,
        int improving,
        int noClearTrend,
        int worsening,
        int notTested) {

    public Tally {
        if (green + amber + red + unrated != indicators
                || improving + noClearTrend + worsening + notTested != indicators) {
            throw new IllegalArgumentException("a tally that does not add up");
        }
    }
}
