package org.waymark.outlook;

/** How the periods of a year make its figure. */
public enum Adding {
    /** Numerators over denominators, both summed: percentages and rates. */
    RATIO,
    /** Amounts summed: a count over the year. */
    SUM,
    /** Amounts averaged: a count whose line is set for each period. */
    MEAN
}
