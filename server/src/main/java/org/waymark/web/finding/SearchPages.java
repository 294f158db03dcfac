package org.waymark.web.finding;

import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.web.Framing;
import org.waymark.web.LineView;
import org.waymark.web.Press;
import org.waymark.web.ReportView;
import org.waymark.web.Shelf;
import org.waymark.web.Shown;
import org.waymark.web.Words;
import tools.jackson.databind.json.JsonMapper;

/** What answers a few words. */
public record SearchPages(Shelf shelf, Press press) {
    private static final int LONGEST = 120;
    private static final int MOST = 50;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The newest edition of a report, whose indicators are listed where nothing is asked. */
    public record OfReport(Shown shown, List<LineView> lines) {}

    /** Everything that can be found, for a search where no server answers. */
    ServerResponse index() {
        var all = MAPPER.createArrayNode();
        for (SearchIndex.Entry entry : SearchIndex.of(shelf).entries()) {
            all.addObject()
                    .put("kind", entry.kind().word())
                    .put("title", entry.title())
                    .put("text", entry.text())
                    .put("where", entry.where())
                    .put("address", entry.address())
                    .put("weight", entry.weight())
                    .put("quoted", entry.isQuoted());
        }
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(MAPPER.writeValueAsBytes(all));
    }

    ServerResponse search(ServerRequest request) {
        String asked = request.param("q").map(String::strip).orElse("");
        String question = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        List<SearchIndex.Hit> hits = SearchIndex.of(shelf).find(question);
        String title =
                question.isEmpty() ? Words.say("finding.search.title") : Words.say("finding.search.of", question);
        var frame = press.framing().site(request, title, Framing.ELSEWHERE);
        return press.page(
                request,
                HttpStatus.OK,
                "finding/search",
                frame,
                Map.of(
                        "question",
                        question,
                        "said",
                        said(question, hits.size()),
                        "hits",
                        hits.subList(0, Math.min(MOST, hits.size())),
                        "everything",
                        question.isEmpty() ? everything() : List.<OfReport>of()));
    }

    private List<OfReport> everything() {
        return shelf.all().stream()
                .map(each -> each.edition().report())
                .distinct()
                .flatMap(report -> shelf.latest(report).stream())
                .map(shown ->
                        new OfReport(shown, shown.view().map(ReportView::lines).orElse(List.of())))
                .filter(report -> !report.lines().isEmpty())
                .toList();
    }

    private static String said(String question, int count) {
        if (question.isEmpty()) {
            return Words.say("finding.search.ask");
        }
        return switch (count) {
            case 0 -> Words.say("finding.search.none", question);
            case 1 -> Words.say("finding.search.one", question);
            default -> Words.say(count > MOST ? "finding.search.more" : "finding.search.many", question, count, MOST);
        };
    }
}
