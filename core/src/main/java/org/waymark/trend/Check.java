package org.waymark.trend;

/**
 * The robust answer set beside a straight line's: Theil-Sen and Mann-Kendall on the same figures.
 *
 * @param agrees whether it tells the same direction at the same level
 */
public record Check(double slopePerYear, long s, double z, double p, boolean agrees) {}
