package org.waymark.web;

import java.util.Optional;

/**
 * A place in the navigation.
 *
 * @param order from left to right
 * @param page its address: within the edition that is shown when that is so, as {@code scorecard}; else {@code /editions}
 * @param ofEdition whether editions have such a page
 * @param piece the piece without which an edition has no such page; empty where every edition has it
 * @param key of its words in a message file
 */
public record Tab(int order, String page, boolean ofEdition, String piece, String key, Asks asks) {
    public Tab(int order, String page, boolean ofEdition, String key, Asks asks) {
        this(order, page, ofEdition, "", key, asks);
    }

    public static Tab ofEdition(int order, String page, String key) {
        return new Tab(order, page, true, key, Asks.NOTHING);
    }

    /** Of those editions alone that were published with such a piece. */
    public static Tab ofEditionWith(int order, String page, String piece, String key) {
        return new Tab(order, page, true, piece, key, Asks.NOTHING);
    }

    public static Tab ofSite(int order, String page, String key) {
        return new Tab(order, page, false, key, Asks.NOTHING);
    }

    /** Whether there is such a page beside what is shown. */
    boolean standsBeside(Optional<Shown> shown) {
        return !ofEdition
                || shown.filter(each ->
                                piece.isEmpty() || each.file("parts/" + piece).isPresent())
                        .isPresent();
    }
}
