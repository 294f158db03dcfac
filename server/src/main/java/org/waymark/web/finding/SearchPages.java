package org.waymark.web.finding;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.web.Framing;
import org.waymark.web.Press;
import org.waymark.web.Shelf;
import org.waymark.web.Words;

/** What answers a few words. */
record SearchPages(Shelf shelf, Press press) {
    private static final int LONGEST = 120;
    private static final int MOST = 50;

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
                        hits.subList(0, Math.min(MOST, hits.size()))));
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
