package org.waymark.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.edition.Editions;
import org.waymark.web.api.Api;
import org.waymark.web.finding.Finding;
import org.waymark.web.reading.Reading;

/** Sites of the pages that anybody may read, and of more. */
public final class Sites {
    private Sites() {}

    public static Site of(Editions editions, Supplier<String> council) {
        return of(editions, council, 0);
    }

    public static Site of(Editions editions, Supplier<String> council, int port) {
        return of(editions, council, port, List.of());
    }

    /** A site with further parts, such as the way in by {@link AccountsInHand#entry()}. */
    public static Site with(Editions editions, Pages... further) {
        return of(editions, () -> "Kent", 0, List.of(further));
    }

    private static Site of(Editions editions, Supplier<String> council, int port, List<Pages> further) {
        var shelf = new Shelf(editions);
        var mounts = List.of(Mount.front(shelf), Mount.reports(shelf), Mount.named(shelf));
        var pages = new ArrayList<Pages>(List.of(
                new Reading(shelf, mounts), new Finding(shelf, mounts, _ -> "<svg></svg>"), new Api(shelf)));
        pages.addAll(further);
        return Site.start(new House(shelf, council, "en-GB", pages), port);
    }
}
