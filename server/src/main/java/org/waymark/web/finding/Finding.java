package org.waymark.web.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.chart.Drawing;
import org.waymark.web.Addresses;
import org.waymark.web.Asks;
import org.waymark.web.Framing;
import org.waymark.web.Mount;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Shelf;
import org.waymark.web.Tab;
import org.waymark.web.Words;

/**
 * Places, comparisons and open data of each edition, wherever it is mounted; and of the site at large the list of editions
 * with what has changed since each, the search, the page about data, and the statements.
 *
 * @param drawing of charts, as the report's own are drawn
 */
public record Finding(Shelf shelf, List<Mount> mounts, Drawing drawing) implements Pages {

    @Override
    public List<Tab> tabs() {
        return List.of(
                Tab.ofEdition(30, "places", "finding.nav.places"),
                Tab.ofEdition(40, "compare", "finding.nav.compare"),
                Tab.ofSite(70, "/editions", "nav.editions"),
                Tab.ofSite(80, "/data", "finding.nav.data"));
    }

    @Override
    public void at(Addresses addresses, Press press) {
        var places = new PlacePages(press, drawing);
        var compare = new ComparePages(press, drawing);
        var data = new DataPages(shelf, press);
        var editions = new EditionsPages(shelf, press);
        for (Mount mount : mounts) {
            mount.get(addresses, press, "/places", (request, shown) -> Optional.of(places.places(request, shown)));
            mount.get(
                    addresses,
                    press,
                    "/places/{place}",
                    (request, shown) -> places.place(request, shown, request.pathVariable("place")));
            mount.get(addresses, press, "/compare", (request, shown) -> Optional.of(compare.compare(request, shown)));
            mount.get(
                    addresses,
                    press,
                    "/data/{name}",
                    (request, shown) -> data.file(request, shown, request.pathVariable("name")));
        }
        Mount named = Mount.named(shelf);
        named.get(addresses, press, "/since", editions::since);
        addresses.get("/editions", editions::all);
        var search = new SearchPages(shelf, press);
        addresses.get("/search", search::search);
        addresses.published("/search/index.json", Asks.NOTHING, _ -> search.index());
        addresses.get("/data", data::data);
        for (String statement : List.of("accessibility", "cookies", "privacy")) {
            addresses.get("/" + statement, request -> statement(request, press, statement));
        }
    }

    private static ServerResponse statement(ServerRequest request, Press press, String key) {
        var frame = press.framing().site(request, Words.say(key + ".title"), Framing.ELSEWHERE);
        return press.page(request, HttpStatus.OK, "finding/" + key, frame, Map.of());
    }
}
