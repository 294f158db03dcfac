package org.waymark.trend;

/**
 * One point of a process chart.
 *
 * @param at the ordinal of its period
 * @param group counted from nought; each begins where the limits were started afresh
 */
public record ProcessPoint(
        long at, double value, int group, ProcessLimits limits, SpecialCause cause, PointType type) {}
