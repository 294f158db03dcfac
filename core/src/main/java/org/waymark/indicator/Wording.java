package org.waymark.indicator;

/** An indicator in plain words; empty strings where not given. */
public record Wording(String name, String description, String numerator, String denominator, String source) {}
