package org.waymark.web.reading;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.web.Press;
import org.waymark.web.ReportView;
import org.waymark.web.Shown;
import org.waymark.web.Words;

/** What an edition says in short. */
record HomePage(Press press, EditionPages pieces, Choosing choosing) {

    /** The summary as printed where the edition has no counts to make a page of. */
    Optional<ServerResponse> page(ServerRequest request, Shown shown) {
        Optional<Digested> digested = shown.view()
                .filter(report -> report.summary().path("ratings").isObject())
                .flatMap(report -> Drawn.of(shown).map(drawn -> digested(shown, report, drawn)));
        return digested.isEmpty()
                ? pieces.piece(request, shown, "summary.html", "")
                : Optional.of(press.page(
                        request,
                        HttpStatus.OK,
                        "reading/home",
                        press.framing()
                                .edition(
                                        request,
                                        Words.say("piece.title", shown.edition().title(), shown.periodName()),
                                        "",
                                        shown),
                        Map.of("shown", shown, "home", digested.get(), "picker", choosing.picker(shown, ""))));
    }

    private static Digested digested(Shown shown, ReportView report, Drawn drawn) {
        return Digested.of(report, drawn, shown.part("summary.html").orElse(""));
    }
}
