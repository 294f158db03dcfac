package org.waymark.web;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Where the pages of editions stand in the site. The same pages stand at each.
 *
 * @param prefix of their addresses; empty for the front
 * @param shown the edition a request is for; empty when there is none such
 */
public record Mount(String prefix, Asks asks, Function<ServerRequest, Optional<Shown>> shown) {

    /** The newest edition, at the front of the site. */
    public static Mount front(Shelf shelf) {
        return new Mount("", Asks.NOTHING, _ -> shelf.latest());
    }

    /** The newest edition of each report. */
    public static Mount reports(Shelf shelf) {
        return new Mount("/reports/{report}", Asks.NOTHING, request -> shelf.latest(request.pathVariable("report")));
    }

    /** Every edition under its own address. */
    public static Mount named(Shelf shelf) {
        return new Mount(
                "/editions/{report}/{period}/{number}",
                Asks.NOTHING,
                request -> shelf.named(
                        request.pathVariable("report"),
                        request.pathVariable("period"),
                        request.pathVariable("number")));
    }
}
