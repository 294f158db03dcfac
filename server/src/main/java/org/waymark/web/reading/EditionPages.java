package org.waymark.web.reading;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.edition.PublishedFile;
import org.waymark.web.Fragment;
import org.waymark.web.Press;
import org.waymark.web.Shown;
import org.waymark.web.Words;

/** The pages of one edition. What they say was printed when it was published; nothing is worked out here. */
record EditionPages(Press press) {

    /** Its summary, scorecard, indicator or method page. Empty when the edition has no such piece. */
    Optional<ServerResponse> piece(ServerRequest request, Shown shown, String part, String current) {
        return shown.part(part).map(html -> {
            Fragment fragment = new Fragment(html).shownAs(shown);
            String title =
                    Words.say("piece.title", fragment.heading(shown.edition().title()), shown.periodName());
            var frame = press.framing().edition(request, title, current, shown).inDress();
            return press.page(
                    request, HttpStatus.OK, "piece", frame, Map.of("shown", shown, "fragment", fragment.html()));
        });
    }

    ServerResponse downloads(ServerRequest request, Shown shown) {
        String title = Words.say("downloads.title", shown.periodName());
        var frame = press.framing().edition(request, title, "downloads", shown);
        return press.page(request, HttpStatus.OK, "downloads", frame, Map.of("shown", shown));
    }

    /** The dress the edition was published in. */
    Optional<ServerResponse> dress(ServerRequest request, Shown shown) {
        return shown.file("parts/report.css").flatMap(file -> bytes(request, shown, file));
    }

    /** A whole file of the edition, as published. */
    Optional<ServerResponse> file(ServerRequest request, Shown shown, String name) {
        return shown.downloads().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .flatMap(file -> bytes(request, shown, file));
    }

    private Optional<ServerResponse> bytes(ServerRequest request, Shown shown, PublishedFile file) {
        String tag = "W/\"" + file.sha256() + "\"";
        return request.checkNotModified(tag)
                .or(() -> shown.content(file.name())
                        .map(content -> ServerResponse.ok()
                                .contentType(MediaType.parseMediaType(file.mediaType()))
                                .cacheControl(
                                        shown.isDraft()
                                                ? CacheControl.noStore()
                                                : CacheControl.maxAge(Duration.ofHours(1))
                                                        .cachePublic())
                                .eTag(tag)
                                .header("Content-Disposition", "inline; filename=\"" + savedAs(shown, file) + "\"")
                                .body(content)));
    }

    private static String savedAs(Shown shown, PublishedFile file) {
        var edition = shown.edition();
        String name = file.name().replace('/', '-');
        return edition.report() + "-" + edition.period() + "-" + edition.number() + "-" + name;
    }
}
