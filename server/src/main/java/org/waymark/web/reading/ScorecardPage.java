package org.waymark.web.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.web.LineView;
import org.waymark.web.Press;
import org.waymark.web.ReportView;
import org.waymark.web.Shown;
import org.waymark.web.Words;

/** The scorecard of an edition as a table that can be chosen from, sorted and searched; and what it shows as files. */
record ScorecardPage(Press press, EditionPages pieces, Choosing choosing) {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    /** As printed at publication where the edition has nothing to make a table of. */
    Optional<ServerResponse> page(ServerRequest request, Shown shown) {
        Optional<List<Row>> rows = rows(shown);
        if (rows.isEmpty()) {
            return pieces.piece(request, shown, "scorecard.html", "scorecard");
        }
        var query = ScorecardQuery.of(request);
        String title = Words.say("piece.title", Words.say("reading.scorecard.title"), shown.periodName());
        var frame = press.framing().edition(request, title, "scorecard", shown);
        List<Row> all = rows.get();
        List<Row> chosen = query.in(all);
        var ordered = new ArrayList<>(chosen);
        all.stream().filter(row -> !query.matches(row)).forEach(ordered::add);
        return Optional.of(press.page(
                request,
                HttpStatus.OK,
                "reading/scorecard",
                frame,
                Map.of(
                        "shown",
                        shown,
                        "query",
                        query,
                        "rows",
                        ordered,
                        "found",
                        chosen.size(),
                        "filters",
                        Filter.all(all, query),
                        "places",
                        Places.of(all),
                        "picker",
                        choosing.picker(shown, "scorecard"))));
    }

    /** Empty for an edition published before there were drawings, or without its JSON. */
    static Optional<List<Row>> rows(Shown shown) {
        return shown.view()
                .map(ReportView::lines)
                .filter(lines -> !lines.isEmpty())
                .flatMap(lines -> Drawn.of(shown).map(drawn -> {
                    var rows = new ArrayList<Row>();
                    for (LineView line : lines) {
                        rows.add(new Row(line, drawn, rows.size()));
                    }
                    return List.copyOf(rows);
                }));
    }

    /** What is shown, as a file. */
    Optional<ServerResponse> csv(ServerRequest request, Shown shown) {
        return rows(shown)
                .map(rows -> file(
                        request,
                        shown,
                        "csv",
                        CSV,
                        ScorecardFiles.csv(ScorecardQuery.of(request).in(rows))));
    }

    Optional<ServerResponse> json(ServerRequest request, Shown shown) {
        return rows(shown)
                .map(rows -> file(
                        request,
                        shown,
                        "json",
                        MediaType.APPLICATION_JSON,
                        ScorecardFiles.json(shown, ScorecardQuery.of(request).in(rows))));
    }

    private static ServerResponse file(
            ServerRequest request, Shown shown, String ending, MediaType type, String content) {
        var edition = shown.edition();
        String tag = "W/\"" + edition.hash() + ScorecardQuery.of(request) + "\"";
        String name = edition.report() + "-" + edition.period() + "-" + edition.number() + "-scorecard." + ending;
        return request.checkNotModified(tag)
                .orElseGet(() -> ServerResponse.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noCache())
                        .eTag(tag)
                        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                        .body(content.getBytes(StandardCharsets.UTF_8)));
    }
}
