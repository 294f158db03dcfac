package org.waymark.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What every site answers: its own assets, whether it is well, and the pages that say why there is no page. */
final class SitePages {
    private final House house;
    private final Press press;

    SitePages(House house, Press press) {
        this.house = house;
        this.press = press;
    }

    void at(Addresses addresses) {
        addresses.get("/health", _ -> health());
        addresses.get(
                "/assets/{hash}/{name}",
                request -> Assets.at(request.pathVariable("hash"), request.pathVariable("name"))
                        .orElseGet(() -> notFound(request)));
    }

    private ServerResponse health() {
        int published = house.shelf().editions().all().size();
        return ServerResponse.ok()
                .header("Content-Type", "application/json")
                .header("Cache-Control", "no-store")
                .body("{\"status\": \"up\", \"editions\": " + published + "}\n");
    }

    ServerResponse notFound(ServerRequest request) {
        return press.problem(request, HttpStatus.NOT_FOUND, "not-found");
    }

    ServerResponse notAllowed(ServerRequest request) {
        return press.problem(request, HttpStatus.METHOD_NOT_ALLOWED, "not-allowed");
    }

    ServerResponse refused(ServerRequest request) {
        return press.problem(request, HttpStatus.FORBIDDEN, "refused");
    }

    /** Asks no edition for anything: its files are what is wrong. */
    ServerResponse notAsPublished(ServerRequest request) {
        Frame frame = press.framing().bare(request, Words.say("not-as-published.title"));
        return press.page(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "problem",
                frame,
                Map.of("sentence", Words.say("not-as-published")));
    }

    ServerResponse failed(ServerRequest request) {
        Frame frame = press.framing().bare(request, Words.say("failed.title"));
        return press.page(
                request, HttpStatus.INTERNAL_SERVER_ERROR, "problem", frame, Map.of("sentence", Words.say("failed")));
    }
}
