package org.waymark.web;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every address of the site. The newest edition answers at the front ({@code /}, {@code /scorecard} …) and every edition
 * under its own address ({@code /editions/qpr/FY2024-25-Q1/1}, {@code …/scorecard} …).
 */
record Routes(Shelf shelf, EditionPages edition, SitePages site) {
    private static final System.Logger LOG = System.getLogger(Routes.class.getName());
    private static final String NAMED = "/editions/{report}/{period}/{number}";

    private interface Answer extends BiFunction<ServerRequest, Shown, Optional<ServerResponse>> {}

    RouterFunction<ServerResponse> all() {
        var routes = RouterFunctions.route();
        routes.route(
                get("/"),
                request -> shelf.latest()
                        .map(shown -> found(request, edition.piece(request, shown, "summary.html", "")))
                        .orElseGet(() -> site.nothingPublished(request)));
        routes.route(get(NAMED), named((request, shown) -> edition.piece(request, shown, "summary.html", "")));
        both(routes, "/scorecard", (request, shown) -> edition.piece(request, shown, "scorecard.html", "scorecard"));
        both(routes, "/methods", (request, shown) -> edition.piece(request, shown, "methods.html", "methods"));
        both(
                routes,
                "/indicator/{code}",
                (request, shown) -> edition.piece(
                        request, shown, "indicator/" + request.pathVariable("code") + ".html", "indicator"));
        both(routes, "/downloads", (request, shown) -> Optional.of(edition.downloads(request, shown)));
        routes.route(get(NAMED + "/report.css"), named(edition::dress));
        routes.route(
                get(NAMED + "/files/{name}"),
                named((request, shown) -> edition.file(request, shown, request.pathVariable("name"))));
        routes.route(
                get("/files/{name}"),
                newest((request, shown) -> edition.file(request, shown, request.pathVariable("name"))));
        routes.route(get("/editions"), site::editions);
        routes.route(get("/accessibility"), site::accessibility);
        routes.route(get("/health"), _ -> site.health());
        routes.route(
                get("/assets/{hash}/{name}"),
                request -> found(request, Assets.at(request.pathVariable("hash"), request.pathVariable("name"))));
        routes.route(get("/**"), site::notFound);
        routes.route(path("/**"), site::notAllowed);
        routes.onError(Throwable.class, (failure, request) -> {
            LOG.log(Level.ERROR, "No page could be made for " + request.path(), failure);
            return site.failed(request);
        });
        return routes.build();
    }

    /** A page of an edition, at the front of the site and under the edition's own address. */
    private void both(RouterFunctions.Builder routes, String page, Answer answer) {
        routes.route(get(page), newest(answer));
        routes.route(get(NAMED + page), named(answer));
    }

    private HandlerFunction<ServerResponse> newest(Answer answer) {
        return request -> found(request, shelf.latest().flatMap(shown -> answer.apply(request, shown)));
    }

    private HandlerFunction<ServerResponse> named(Answer answer) {
        return request -> found(
                request,
                shelf.named(
                                request.pathVariable("report"),
                                request.pathVariable("period"),
                                request.pathVariable("number"))
                        .flatMap(shown -> answer.apply(request, shown)));
    }

    private ServerResponse found(ServerRequest request, Optional<ServerResponse> answer) {
        return answer.orElseGet(() -> site.notFound(request));
    }

    private static RequestPredicate get(String pattern) {
        return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(pattern));
    }
}
