package org.waymark.web.reading;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.web.Press;
import org.waymark.web.Shelf;
import org.waymark.web.Shown;

/** Another report, another quarter, another day as known at: by a form that asks, and an answer that sends on. */
record Choosing(Shelf shelf) {
    static final String ADDRESS = "/choose";

    private static final Pattern PAGE =
            Pattern.compile("(?:scorecard|summary|casework|answers|methods|indicator/[a-z0-9-]+(?:/[a-z]+)?)?");

    Picker picker(Shown shown, String page) {
        return Picker.of(shown, shelf.all(), page);
    }

    /** Sends to the edition asked for, or the nearest there is: another report's newest, a quarter's newest. */
    ServerResponse answer(ServerRequest request, Press press) {
        String report = request.param("report").orElse("");
        String period = request.param("period").orElse("");
        String known = request.param("known").orElse("");
        boolean same = request.param("from").orElse("").equals(report + "/" + period);
        List<Shown> ofReport = shelf.all().stream()
                .filter(each -> each.edition().report().equals(report))
                .toList();
        List<Shown> ofPeriod = ofReport.stream()
                .filter(each -> each.edition().period().toString().equals(period))
                .toList();
        Optional<Shown> found = ofPeriod.stream()
                .filter(each ->
                        same && Integer.toString(each.edition().number()).equals(known))
                .findFirst()
                .or(() -> ofPeriod.stream().findFirst())
                .or(() -> ofReport.stream().findFirst());
        String page = request.param("page")
                .filter(asked -> PAGE.matcher(asked).matches())
                .orElse("");
        return found.map(shown -> ServerResponse.seeOther(URI.create(address(shown, page)))
                        .build())
                .orElseGet(() -> press.notFound(request));
    }

    /** The page wished for; its summary where that edition never had the page. */
    private static String address(Shown shown, String page) {
        boolean lacks = (page.startsWith("indicator/") || page.equals("casework") || page.equals("answers"))
                && shown.file("parts/" + page + ".html").isEmpty();
        return shown.to(lacks ? "" : page);
    }
}
