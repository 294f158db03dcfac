package org.waymark.web.running;

/**
 * One thing that must be well for pages to be answered.
 *
 * @param name {@code database}, {@code schema}, {@code disk}
 * @param said in a word or two; nothing secret, since anybody may ask
 */
public record Wellness(String name, boolean well, String said) {}
