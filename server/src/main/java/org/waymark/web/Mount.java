package org.waymark.web;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where the pages of editions stand in the site. The same pages stand at each.
 *
 * @param prefix of their addresses; empty for the front
 * @param shown the edition a request is for; empty when there is none such
 */
public record Mount(String prefix, Asks asks, Function<ServerRequest, Optional<Shown>> shown) {

    /** What a page says of an edition; empty where that edition has no such page. */
    public interface Answer extends BiFunction<ServerRequest, Shown, Optional<ServerResponse>> {}

    /** A page of every edition that stands here. */
    public void get(Addresses addresses, Press press, String page, Answer answer) {
        addresses.get(
                prefix + page,
                asks,
                request -> shown.apply(request)
                        .flatMap(edition -> answer.apply(request, edition))
                        .orElseGet(() -> press.notFound(request)));
    }

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
