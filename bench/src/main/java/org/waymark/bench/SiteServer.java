package org.waymark.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.app.Premises;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.web.Addresses;
import org.waymark.web.House;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Site;

/**
 * The site in a process of its own, with one address more: {@code /static?of=/scorecard} answers the very bytes of another
 * page from memory, as a server of files that are never made would.
 */
final class SiteServer {
    private SiteServer() {}

    /** Arguments: {@code jdbc:…} or the folder of the embedded database. Prints the port when it answers. */
    public static void main(String[] args) throws Exception {
        Database record =
                args[0].startsWith("jdbc:") ? Database.at(args[0]) : EmbeddedDatabase.open(Path.of(args[0]), _ -> {});
        int people = Integer.getInteger("bench.people", 0);
        if (people > 0) {
            People.in(record, people, "county", CountyPack.PERIOD);
        }
        House house = Premises.of(record, Files.createTempDirectory("waiting"));
        List<Pages> pages = new ArrayList<>(house.pages());
        pages.add(new Static());
        Site site = Site.start(new House(house.shelf(), house.council(), house.language(), pages), 0);
        System.out.println("port " + site.port());
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        site.close();
        record.close();
        // Whatever threads a library left: an AOT cache is written when the program ends.
        System.exit(0);
    }

    private static final class Static implements Pages {
        private final HttpClient client = HttpClient.newHttpClient();
        private final Map<String, HttpResponse<byte[]>> kept = new ConcurrentHashMap<>();

        @Override
        public void at(Addresses addresses, Press press) {
            addresses.get("/static", this::answer);
        }

        private ServerResponse answer(ServerRequest request) {
            var page = kept.computeIfAbsent(
                    request.param("of").orElseThrow(),
                    path -> fetched(request.uri().resolve(path)));
            return ServerResponse.status(page.statusCode())
                    .header(
                            "Content-Type",
                            page.headers().firstValue("Content-Type").orElseThrow())
                    .header("Cache-Control", "no-cache")
                    .body(page.body());
        }

        private HttpResponse<byte[]> fetched(URI page) {
            try {
                return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofByteArray());
            } catch (java.io.IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
