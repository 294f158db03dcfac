package org.waymark.web.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.web.Addresses;
import org.waymark.web.Framing;
import org.waymark.web.Mount;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Shelf;
import org.waymark.web.Tab;
import org.waymark.web.Words;

/**
 * The pages of editions, wherever they are mounted: the newest at the front ({@code /}, {@code /scorecard} …), every one
 * under its own address ({@code /editions/qpr/FY2024-25-Q1/1}, {@code …/scorecard} …).
 *
 * @param mounts where they stand
 */
public record Reading(Shelf shelf, List<Mount> mounts) implements Pages {
    private static final String CASEWORK = "casework.html";
    private static final String ANSWERS = "answers.html";

    @Override
    public List<Tab> tabs() {
        return List.of(
                Tab.ofEdition(10, "", "nav.summary"),
                Tab.ofEdition(20, "scorecard", "nav.scorecard"),
                Tab.ofEditionWith(25, "casework", CASEWORK, "nav.casework"),
                Tab.ofEditionWith(27, "answers", ANSWERS, "nav.answers"),
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
                mount.get(
                        addresses,
                        "/",
                        request -> mount.shown()
                                .apply(request)
                                .map(shown -> home.page(request, shown).orElseGet(() -> press.notFound(request)))
                                .orElseGet(() -> nothingPublished(request, press)));
            } else {
                mount.get(addresses, press, "", home::page);
            }
            mount.get(
                    addresses,
                    press,
                    "/summary",
                    (request, shown) -> edition.piece(request, shown, "summary.html", ""));
            mount.get(
                    addresses,
                    press,
                    "/addendum",
                    (request, shown) -> edition.piece(request, shown, "addendum.html", ""));
            mount.get(addresses, press, "/scorecard", scorecard::page);
            mount.get(addresses, press, "/scorecard.csv", scorecard::csv);
            mount.get(addresses, press, "/scorecard.json", scorecard::json);
            mount.get(addresses, press, "/indicator/{code}", indicator::first);
            for (String view : IndicatorPages.VIEWS) {
                mount.get(
                        addresses,
                        press,
                        "/indicator/{code}/" + view,
                        (request, shown) -> indicator.view(request, shown, view));
            }
            mount.get(addresses, press, "/indicator/{code}/" + IndicatorPages.WHY, indicator::why);
            mount.get(
                    addresses,
                    press,
                    "/casework",
                    (request, shown) -> edition.piece(request, shown, CASEWORK, "casework"));
            mount.get(
                    addresses,
                    press,
                    "/answers",
                    (request, shown) -> edition.piece(request, shown, ANSWERS, "answers"));
            mount.get(
                    addresses,
                    press,
                    "/methods",
                    (request, shown) -> edition.piece(request, shown, "methods.html", "methods"));
            mount.get(
                    addresses, press, "/downloads", (request, shown) -> Optional.of(edition.downloads(request, shown)));
            mount.get(addresses, press, "/report.css", edition::dress);
            mount.get(
                    addresses,
                    press,
                    "/files/{name}",
                    (request, shown) -> edition.file(request, shown, request.pathVariable("name")));
        }
        addresses.get(Choosing.ADDRESS, request -> choosing.answer(request, press));
    }

    private ServerResponse nothingPublished(ServerRequest request, Press press) {
        var frame = press.framing().site(request, Words.say("empty.title"), Framing.ELSEWHERE);
        return press.page(request, HttpStatus.OK, "empty", frame, Map.of());
    }
}
