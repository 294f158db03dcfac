package org.waymark.web;

/**
 * A place in the navigation.
 *
 * @param order from left to right
 * @param page its address: within the edition that is shown when that is so, as {@code scorecard}; else {@code /editions}
 * @param ofEdition whether every edition has such a page
 * @param key of its words in a message file
 */
public record Tab(int order, String page, boolean ofEdition, String key, Asks asks) {
    public static Tab ofEdition(int order, String page, String key) {
        return new Tab(order, page, true, key, Asks.NOTHING);
    }

    public static Tab ofSite(int order, String page, String key) {
        return new Tab(order, page, false, key, Asks.NOTHING);
    }
}
