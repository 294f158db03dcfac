package org.waymark.action;

/**
 * The minute a promise came from.
 *
 * @param meeting its code; empty where none is named
 * @param item of its agenda
 * @param words the minute’s own
 */
public record Minuted(String meeting, String item, String words) {
    /** No minute. */
    public static final Minuted NONE = new Minuted("", "", "");
}
