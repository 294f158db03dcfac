package org.waymark.web.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.web.Addresses;
import org.waymark.web.Framing;
import org.waymark.web.Mount;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Shelf;
import org.waymark.web.Shown;
import org.waymark.web.Tab;
import org.waymark.web.Words;

/**
 * The pages of editions, wherever they are mounted: the newest at the front ({@code /}, {@code /scorecard} …), every one
 * under its own address ({@code /editions/qpr/FY2024-25-Q1/1}, {@code …/scorecard} …).
 *
 * @param mounts where they stand
 */
public record Reading(Shelf shelf, List<Mount> mounts) implements Pages {

    private interface Answer extends BiFunction<ServerRequest, Shown, Optional<ServerResponse>> {}

    @Override
    public List<Tab> tabs() {
        return List.of(
                Tab.ofEdition(10, "", "nav.summary"),
                Tab.ofEdition(20, "scorecard", "nav.scorecard"),
                Tab.ofEdition(50, "methods", "nav.methods"),
                Tab.ofEdition(60, "downloads", "nav.downloads"));
    }

    @Override
    public void at(Addresses addresses, Press press) {
        var edition = new EditionPages(press);
        var choosing = new Choosing(shelf);
        var home = new HomePage(press, edition, choosing);
        var scorecard = new ScorecardPage(press, edition, choosing);
        var indicator = new IndicatorPages(press, choosing);
        for (Mount mount : mounts) {
            if (mount.prefix().isEmpty()) {
                addresses.get(
                        "/",
                        mount.asks(),
                        request -> mount.shown()
                                .apply(request)
                                .map(shown -> home.page(request, shown).orElseGet(() -> press.notFound(request)))
                                .orElseGet(() -> nothingPublished(request, press)));
            } else {
                add(addresses, press, mount, "", home::page);
            }
            add(
                    addresses,
                    press,
                    mount,
                    "/summary",
                    (request, shown) -> edition.piece(request, shown, "summary.html", ""));
            add(addresses, press, mount, "/scorecard", scorecard::page);
            add(addresses, press, mount, "/scorecard.csv", scorecard::csv);
            add(addresses, press, mount, "/scorecard.json", scorecard::json);
            add(addresses, press, mount, "/indicator/{code}", indicator::first);
            for (String view : IndicatorPages.VIEWS) {
                add(
                        addresses,
                        press,
                        mount,
                        "/indicator/{code}/" + view,
                        (request, shown) -> indicator.view(request, shown, view));
            }
            add(addresses, press, mount, "/indicator/{code}/" + IndicatorPages.WHY, indicator::why);
            add(
                    addresses,
                    press,
                    mount,
                    "/methods",
                    (request, shown) -> edition.piece(request, shown, "methods.html", "methods"));
            add(
                    addresses,
                    press,
                    mount,
                    "/downloads",
                    (request, shown) -> Optional.of(edition.downloads(request, shown)));
            add(addresses, press, mount, "/report.css", edition::dress);
            add(
                    addresses,
                    press,
                    mount,
                    "/files/{name}",
                    (request, shown) -> edition.file(request, shown, request.pathVariable("name")));
        }
        addresses.get(Choosing.ADDRESS, request -> choosing.answer(request, press));
    }

    private static void add(Addresses addresses, Press press, Mount mount, String page, Answer answer) {
        HandlerFunction<ServerResponse> handler = request -> mount.shown()
                .apply(request)
                .flatMap(shown -> answer.apply(request, shown))
                .orElseGet(() -> press.notFound(request));
        addresses.get(mount.prefix() + page, mount.asks(), handler);
    }

    private ServerResponse nothingPublished(ServerRequest request, Press press) {
        var frame = press.framing().site(request, Words.say("empty.title"), Framing.ELSEWHERE);
        return press.page(request, HttpStatus.OK, "empty", frame, Map.of());
    }
}
