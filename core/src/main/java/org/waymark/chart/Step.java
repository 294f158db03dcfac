package org.waymark.chart;

/**
 * A place on a chart at which a reader may stop, and what is to be read there.
 *
 * @param text {@code June 2024: 16.1%, target 30%}
 */
public record Step(Spot at, String text) {}
