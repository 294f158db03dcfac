package org.waymark.web.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.web.Framing;
import org.waymark.web.Press;
import org.waymark.web.Shelf;
import org.waymark.web.Shown;
import org.waymark.web.Words;

/** Every report as it was published, and what has changed since each. */
public record EditionsPages(Shelf shelf, Press press) {
    private static final int MOST_REVISED = 200;

    /** The editions of one report, newest period first. */
    public record OfReport(String report, String title, List<Shown> editions) {}

    ServerResponse all(ServerRequest request) {
        var frame = press.framing().site(request, Words.say("editions.title"), "/editions");
        return press.page(request, HttpStatus.OK, "finding/editions", frame, Map.of("reports", byReport()));
    }

    private List<OfReport> byReport() {
        var reports = new LinkedHashMap<String, List<Shown>>();
        for (Shown shown : shelf.all()) {
            reports.computeIfAbsent(shown.edition().report(), _ -> new java.util.ArrayList<>())
                    .add(shown);
        }
        return reports.entrySet().stream()
                .map(each -> new OfReport(
                        each.getKey(), each.getValue().getFirst().edition().title(), each.getValue()))
                .toList();
    }

    /** Empty when there is no such edition. */
    Optional<ServerResponse> since(ServerRequest request, Shown shown) {
        String title = Words.say(
                "finding.since.title", shown.periodName(), shown.edition().number());
        var frame = press.framing().edition(request, title, Framing.ELSEWHERE, shown);
        Optional<Shown> newest = shelf.all().stream()
                .filter(each -> each.edition().equals(shown.newest()))
                .findFirst();
        Optional<Since> since = shown.isNewest() ? Optional.empty() : newest.flatMap(now -> Since.between(shown, now));
        return Optional.of(press.page(
                request,
                HttpStatus.OK,
                "finding/since",
                frame,
                Map.of("shown", shown, "newest", newest.orElse(shown), "since", since, "most", MOST_REVISED)));
    }
}
