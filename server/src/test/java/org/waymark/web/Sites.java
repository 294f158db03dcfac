package org.waymark.web;

import java.util.List;
import java.util.function.Supplier;
import org.waymark.edition.Editions;
import org.waymark.web.reading.Reading;

/** Sites of the pages that anybody may read. */
public final class Sites {
    private Sites() {}

    public static Site of(Editions editions, Supplier<String> council) {
        return of(editions, council, 0);
    }

    public static Site of(Editions editions, Supplier<String> council, int port) {
        var shelf = new Shelf(editions);
        var mounts = List.of(Mount.front(shelf), Mount.reports(shelf), Mount.named(shelf));
        return Site.start(House.of(shelf, council, new Reading(shelf, mounts)), port);
    }
}
