package org.waymark.web.still;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.waymark.web.Site;
import org.waymark.web.Words;

/** Asks the running site, as a visitor would. */
final class Asking implements AutoCloseable {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI root;

    Asking(Site site) {
        root = URI.create(site.address());
    }

    /** @throws NotWritten when the site has no answer */
    byte[] get(String address) {
        HttpResponse<byte[]> answer = send(address);
        if (answer.statusCode() != 200) {
            throw new NotWritten(Words.say("still.unanswered", address, answer.statusCode()));
        }
        return answer.body();
    }

    /** The address to which a choice sends its visitor. */
    String sentTo(String address) {
        HttpResponse<byte[]> answer = send(address);
        return answer.headers()
                .firstValue("Location")
                .map(location -> root.resolve(location))
                .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                .orElseThrow(() -> new NotWritten(Words.say("still.unanswered", address, answer.statusCode())));
    }

    private HttpResponse<byte[]> send(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(root.resolve(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotWritten(Words.say("still.stopped"));
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
