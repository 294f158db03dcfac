package org.waymark.web;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a site is made of.
 *
 * @param council whose reports these are, asked on every page; empty while none is known
 * @param language of its own sentences: {@code en-GB}; {@code cy} where message files in Welsh are supplied
 */
public record House(Shelf shelf, Supplier<String> council, String language, List<Pages> pages) {
    public House {
        pages = List.copyOf(pages);
    }

    public static House of(Shelf shelf, Supplier<String> council, Pages... pages) {
        return new House(shelf, council, "en-GB", List.of(pages));
    }
}
