package org.waymark.chart;

/**
 * The picture in words, for whoever cannot see it.
 *
 * @param title what it is of
 * @param text what it shows: the same first, last, highest, lowest, lines, gaps and breaks as are drawn
 */
public record Description(String title, String text) {}
