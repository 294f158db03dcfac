package org.waymark.scorecard;

import org.waymark.period.Period;

/**
 * What an earlier report said, or would have said on its own date.
 *
 * @param rating a colour's word, the reason there was none, or {@code not-reported} before the indicator counted
 */
public record PastRating(Period report, String rating) {}
