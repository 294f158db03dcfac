package org.waymark.web.promise;

/**
 * One promise in the list.
 *
 * @param tag the word of its state, and {@code colour} the tag’s
 * @param last that was heard of it
 */
public record PromiseRow(
        String code,
        String title,
        String indicator,
        String owner,
        String due,
        String tag,
        String colour,
        String last) {}
