package org.waymark.web;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.lang.System.Logger.Level;
import java.util.List;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.edition.NotAsPublished;

/** All parts of a site put together. */
final class Routes {
    private static final System.Logger LOG = System.getLogger(Routes.class.getName());

    private final Addresses addresses;
    private final SitePages site;

    Routes(House house) {
        Press press = new Press(new Framing(house));
        site = new SitePages(house, press);
        addresses = new Addresses(site::refused, new RememberedPages(house.shelf()));
        house.pages().forEach(pages -> pages.at(addresses, press));
        site.at(addresses);
    }

    List<Addresses.Address> addresses() {
        return addresses.all();
    }

    RouterFunction<ServerResponse> all() {
        var routes = RouterFunctions.route();
        addresses.routes(routes);
        routes.GET("/**", site::notFound);
        routes.route(path("/**"), site::notAllowed);
        routes.onError(NotAsPublished.class, (failure, request) -> {
            LOG.log(Level.ERROR, failure.getMessage());
            return site.notAsPublished(request);
        });
        routes.onError(Throwable.class, (failure, request) -> {
            LOG.log(Level.ERROR, "No page could be made for " + pattern(request), failure);
            return site.failed(request);
        });
        return routes.build();
    }

    /** Which kind of page it was: its address may hold what somebody looked for. */
    private static String pattern(ServerRequest request) {
        return request.attribute(RouterFunctions.MATCHING_PATTERN_ATTRIBUTE)
                .map(Object::toString)
                .orElse("no known address");
    }
}
