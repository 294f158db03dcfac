package org.waymark.web;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a site is made of.
 *
 * @param council whose reports these are, asked on every page; empty while none is known
 * @param language of its own sentences: {@code en-GB}; {@code cy} where message files in Welsh are supplied
 * @param plain whether its pages are written as plain files, which nobody answers for: what needs a server is not offered
 */
public record House(Shelf shelf, Supplier<String> council, String language, List<Pages> pages, boolean plain) {
    public House {
        pages = List.copyOf(pages);
    }

    public House(Shelf shelf, Supplier<String> council, String language, List<Pages> pages) {
        this(shelf, council, language, pages, false);
    }

    /** The same, for plain files. */
    public House forPlainFiles() {
        return new House(shelf, council, language, pages, true);
    }

    public static House of(Shelf shelf, Supplier<String> council, Pages... pages) {
        return new House(shelf, council, "en-GB", List.of(pages));
    }
}
