package org.waymark.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.web.Fragment;
import org.waymark.web.LineView;
import org.waymark.web.Press;
import org.waymark.web.Shown;
import org.waymark.web.Words;
import tools.jackson.databind.JsonNode;

/** An indicator: what was printed of it first, and each further view at an address of its own. */
record IndicatorPages(Press press, Choosing choosing) {
    /** Views that an edition may have been published with, in the order offered. */
    static final List<String> VIEWS =
            List.of("limits", "spans", "years", "places", "neighbours", "definition", "figures", "commentary");

    /** Made from the edition's JSON, so that editions published before there were views have it too. */
    static final String WHY = "why";

    Optional<ServerResponse> first(ServerRequest request, Shown shown) {
        String code = request.pathVariable("code");
        return page(request, shown, code, "", shown.part("indicator/" + code + ".html"));
    }

    Optional<ServerResponse> view(ServerRequest request, Shown shown, String view) {
        String code = request.pathVariable("code");
        return page(request, shown, code, view, shown.part("indicator/" + code + "/" + view + ".html"));
    }

    private Optional<ServerResponse> page(
            ServerRequest request, Shown shown, String code, String view, Optional<String> part) {
        return part.map(html -> {
            Fragment fragment = new Fragment(html).shownAs(shown);
            String heading = fragment.heading(shown.edition().title());
            String of = view.isEmpty() ? heading : Words.say("reading.view.title", heading, word(view, shown, code));
            var frame = press.framing()
                    .edition(request, Words.say("piece.title", of, shown.periodName()), "indicator", shown)
                    .inDress();
            String whole = fragment.html();
            int cut = whole.indexOf("</h1>");
            cut = cut < 0 ? 0 : cut + "</h1>".length();
            return press.page(
                    request,
                    HttpStatus.OK,
                    "reading/indicator",
                    frame,
                    Map.of(
                            "shown", shown,
                            "code", code,
                            "head", whole.substring(0, cut),
                            "rest", whole.substring(cut),
                            "links", links(shown, code, view),
                            "picker", choosing.picker(shown, address(code, view))));
        });
    }

    /** The whole working of its figure, rating and direction. Empty where the edition holds none. */
    Optional<ServerResponse> why(ServerRequest request, Shown shown) {
        String code = request.pathVariable("code");
        return line(shown, code).filter(line -> explained(line)).map(line -> {
            String of = Words.say("reading.view.title", line.name(), why(line));
            var frame = press.framing()
                    .edition(request, Words.say("piece.title", of, shown.periodName()), "indicator", shown)
                    .inDress();
            return press.page(
                    request,
                    HttpStatus.OK,
                    "reading/why",
                    frame,
                    Map.of(
                            "shown", shown,
                            "line", line,
                            "heading", why(line),
                            "steps", steps(line),
                            "links", links(shown, code, WHY),
                            "picker", choosing.picker(shown, address(code, ""))));
        });
    }

    private static String address(String code, String view) {
        return "indicator/" + code + (view.isEmpty() ? "" : "/" + view);
    }

    /** Only views that the edition was published with; none but the first, and no row of links. */
    private static List<Link> links(Shown shown, String code, String current) {
        var links = new ArrayList<Link>();
        links.add(new Link(Words.say("reading.view.first"), shown.to(address(code, "")), current.isEmpty()));
        for (String view : VIEWS) {
            if (shown.file("parts/" + address(code, view) + ".html").isPresent()) {
                links.add(new Link(word(view, shown, code), shown.to(address(code, view)), view.equals(current)));
            }
        }
        line(shown, code)
                .filter(line -> explained(line))
                .ifPresent(line ->
                        links.add(1, new Link(why(line), shown.to(address(code, WHY)), current.equals(WHY))));
        return links.size() == 1 ? List.of() : links;
    }

    private static String word(String view, Shown shown, String code) {
        return view.equals(WHY)
                ? line(shown, code).map(IndicatorPages::why).orElse("")
                : Words.say("reading.view." + view);
    }

    private static Optional<LineView> line(Shown shown, String code) {
        return shown.view().flatMap(report -> report.line(code));
    }

    private static boolean explained(LineView line) {
        return line.node().path("explanation").size() > 0;
    }

    /** {@code Why is this amber?} */
    private static String why(LineView line) {
        String key = "reading.why." + line.rating();
        return Words.say(
                Words.has(key) ? key : line.kind().equals("kpi") ? "reading.why.unrated" : "reading.why.other");
    }

    private static List<Explained> steps(LineView line) {
        var steps = new ArrayList<Explained>();
        for (JsonNode step : line.node().path("explanation")) {
            var lines = new ArrayList<String>();
            step.path("lines").forEach(each -> lines.add(each.asString("")));
            steps.add(new Explained(step.path("step").asString(""), List.copyOf(lines)));
        }
        return steps;
    }
}
