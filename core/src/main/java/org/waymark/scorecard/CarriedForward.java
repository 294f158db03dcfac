package org.waymark.scorecard;

import org.waymark.period.Period;

/**
 * An older figure, shown because the one due has not come.
 *
 * @param from the period it is of
 * @param because why, in the words of whoever answers for it; empty when nobody said
 */
public record CarriedForward(Period from, String because) {}
