package org.waymark.web.calendar;

/** A chart as it stands in a page. */
public record Picture(String title, String svg) {}
