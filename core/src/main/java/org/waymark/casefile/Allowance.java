package org.waymark.casefile;

/**
 * An exception that the rules allow.
 *
 * @param event which makes it so
 * @param effect on the clock
 * @param until the event that ends a pause; empty for the other effects
 * @param on whether this council counts it; a switch that is off leaves the event without effect
 * @param source the rule that allows it
 */
public record Allowance(String event, String name, Effect effect, String until, boolean on, String source) {}
