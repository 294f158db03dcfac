package org.waymark.web.finding;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.edition.PublishedFile;
import org.waymark.web.DataView;
import org.waymark.web.Press;
import org.waymark.web.Shelf;
import org.waymark.web.Shown;
import org.waymark.web.Words;

/** The open data of editions to take away, and the page that explains it. */
public record DataPages(Shelf shelf, Press press) {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");

    /** A report's newest data. */
    public record OfReport(Shown shown, List<Item> items, long size) {}

    /** One indicator's file. */
    public record Item(String code, String name, long size) {}

    ServerResponse data(ServerRequest request) {
        var frame = press.framing().site(request, Words.say("finding.data.title"), "/data");
        List<OfReport> reports = shelf.all().stream()
                .map(each -> each.edition().report())
                .distinct()
                .flatMap(report -> shelf.latest(report).stream())
                .map(DataPages::of)
                .toList();
        return press.page(request, HttpStatus.OK, "finding/data", frame, Map.of("reports", reports));
    }

    private static OfReport of(Shown shown) {
        List<Item> items = DataView.indicators(shown).stream()
                .map(code -> new Item(
                        code,
                        shown.view()
                                .flatMap(view -> view.line(code))
                                .map(line -> line.name())
                                .orElse(code),
                        shown.file(DataView.file(code)).map(PublishedFile::size).orElse(0L)))
                .toList();
        return new OfReport(shown, items, items.stream().mapToLong(Item::size).sum());
    }

    /** One indicator's rows, as published; or every indicator's in one file, {@code figures.csv}. */
    Optional<ServerResponse> file(ServerRequest request, Shown shown, String name) {
        if (name.equals("figures.csv")) {
            return whole(request, shown);
        }
        return shown.file("data/" + name)
                .flatMap(file -> answer(
                        request,
                        file.sha256(),
                        file.name().endsWith(".csv") ? CSV : MediaType.APPLICATION_JSON,
                        saved(shown, name),
                        () -> shown.content(file.name())));
    }

    private static Optional<ServerResponse> whole(ServerRequest request, Shown shown) {
        List<String> codes = DataView.indicators(shown);
        return codes.isEmpty()
                ? Optional.empty()
                : answer(
                        request,
                        shown.edition().hash().replace("sha256:", ""),
                        CSV,
                        saved(shown, "figures.csv"),
                        () -> {
                            var all = new ByteArrayOutputStream();
                            for (String code : codes) {
                                byte[] rows = shown.content(DataView.file(code)).orElse(new byte[0]);
                                int from = all.size() == 0 ? 0 : afterHeader(rows);
                                all.write(rows, from, rows.length - from);
                            }
                            return Optional.of(all.toByteArray());
                        });
    }

    private static int afterHeader(byte[] rows) {
        int at = 0;
        while (at < rows.length && rows[at] != '\n') {
            at++;
        }
        return Math.min(rows.length, at + 1);
    }

    private static String saved(Shown shown, String name) {
        var edition = shown.edition();
        return edition.report() + "-" + edition.period() + "-" + edition.number() + "-" + name;
    }

    private static Optional<ServerResponse> answer(
            ServerRequest request,
            String hash,
            MediaType type,
            String saved,
            java.util.function.Supplier<Optional<byte[]>> content) {
        String tag = "W/\"" + hash + "\"";
        Optional<ServerResponse> unchanged = request.checkNotModified(tag);
        return unchanged.isPresent()
                ? unchanged
                : content.get()
                        .map(bytes -> ServerResponse.ok()
                                .contentType(type)
                                .cacheControl(
                                        CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                                .eTag(tag)
                                .header("Content-Disposition", "attachment; filename=\"" + saved + "\"")
                                .body(bytes));
    }
}
