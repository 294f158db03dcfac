package org.waymark.finding;

/** What could be made of something, and what was wrong with the rest. Partly good is a value. */
public record Checked<T>(T value, Findings findings) {}
