package org.waymark.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages of the site at large, and those that say why there is no page. */
record SitePages(Shelf shelf, Press press, Supplier<String> council) {
    /** Not a page the navigation leads to. */
    private static final String ELSEWHERE = "elsewhere";

    ServerResponse nothingPublished(ServerRequest request) {
        Frame frame = frame(Words.say("empty.title"), ELSEWHERE);
        return press.page(request, HttpStatus.OK, "empty", frame, Map.of());
    }

    ServerResponse editions(ServerRequest request) {
        Frame frame = frame(Words.say("editions.title"), "editions");
        return press.page(
                request,
                HttpStatus.OK,
                "editions",
                frame,
                Map.of("editions", shelf.editions().all()));
    }

    ServerResponse accessibility(ServerRequest request) {
        return press.page(
                request, HttpStatus.OK, "accessibility", frame(Words.say("accessibility.title"), ELSEWHERE), Map.of());
    }

    ServerResponse health() {
        int published = shelf.editions().all().size();
        return ServerResponse.ok()
                .header("Content-Type", "application/json")
                .header("Cache-Control", "no-store")
                .body("{\"status\": \"up\", \"editions\": " + published + "}\n");
    }

    ServerResponse notFound(ServerRequest request) {
        return problem(request, HttpStatus.NOT_FOUND, "not-found");
    }

    ServerResponse notAllowed(ServerRequest request) {
        return problem(request, HttpStatus.METHOD_NOT_ALLOWED, "not-allowed");
    }

    /** Asks no store for anything: it may be the store that failed. */
    ServerResponse failed(ServerRequest request) {
        Frame frame = new Frame("", Words.say("failed.title"), ELSEWHERE, Optional.empty(), false);
        return press.page(
                request, HttpStatus.INTERNAL_SERVER_ERROR, "problem", frame, Map.of("sentence", Words.say("failed")));
    }

    private ServerResponse problem(ServerRequest request, HttpStatus status, String key) {
        return press.page(
                request,
                status,
                "problem",
                frame(Words.say(key + ".title"), ELSEWHERE),
                Map.of("sentence", Words.say(key)));
    }

    private Frame frame(String title, String current) {
        return new Frame(council.get(), title, current, shelf.latest(), false);
    }
}
