package org.waymark.web;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where the pages of editions stand in the site. The same pages stand at each.
 *
 * @param prefix of their addresses; empty for the front
 * @param published whether what stands here was published, and so never changes
 * @param shown the edition a request is for; empty when there is none such
 */
public record Mount(String prefix, Asks asks, boolean published, Function<ServerRequest, Optional<Shown>> shown) {

    /** What a page says of an edition; empty where that edition has no such page. */
    public interface Answer extends BiFunction<ServerRequest, Shown, Optional<ServerResponse>> {}

    /** A page of every edition that stands here. */
    public void get(Addresses addresses, Press press, String page, Answer answer) {
        get(
                addresses,
                page,
                request -> shown.apply(request)
                        .flatMap(edition -> answer.apply(request, edition))
                        .orElseGet(() -> press.notFound(request)));
    }

    /** A page that stands here even where there is no edition. */
    public void get(Addresses addresses, String page, HandlerFunction<ServerResponse> handler) {
        if (published) {
            addresses.published(prefix + page, asks, handler);
        } else {
            addresses.get(prefix + page, asks, handler);
        }
    }

    /** The newest edition, at the front of the site. */
    public static Mount front(Shelf shelf) {
        return new Mount("", Asks.NOTHING, true, _ -> shelf.latest());
    }

    /** The newest edition of each report. */
    public static Mount reports(Shelf shelf) {
        return new Mount(
                "/reports/{report}", Asks.NOTHING, true, request -> shelf.latest(request.pathVariable("report")));
    }

    /** Every edition under its own address. */
    public static Mount named(Shelf shelf) {
        return new Mount(
                "/editions/{report}/{period}/{number}",
                Asks.NOTHING,
                true,
                request -> shelf.named(
                        request.pathVariable("report"),
                        request.pathVariable("period"),
                        request.pathVariable("number")));
    }
}
