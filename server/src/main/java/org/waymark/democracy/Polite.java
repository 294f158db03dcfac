package org.waymark.democracy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import org.waymark.democracy.CannotRead.Why;

/** Asks one thing at a time, says who asks, waits between two questions, and takes no more than an honest answer's length. */
final class Polite {
    private static final String AGENT = "Waymark (council performance reporting; reads meetings; one call at a time)";
    private static final int LONGEST = 4 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Duration between;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private boolean asked;

    Polite() {
        this(Duration.ofMillis(500));
    }

    /** @param between two questions */
    Polite(Duration between) {
        this.between = between;
    }

    /** The address of a site, with a stroke at its end; https, or a machine's own for trials. */
    static URI address(String text) throws CannotRead {
        try {
            var address = new URI(text.strip().replaceAll("/*$", "") + "/");
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean own = "127.0.0.1".equals(address.getHost()) || "localhost".equals(address.getHost());
            boolean open = scheme.equals("https") || (scheme.equals("http") && own);
            if (!open || address.getHost() == null || address.getUserInfo() != null || address.getQuery() != null) {
                throw new CannotRead(Why.BAD_ADDRESS, text);
            }
            return address;
        } catch (URISyntaxException not) {
            throw new CannotRead(Why.BAD_ADDRESS, text);
        }
    }

    byte[] get(URI address) throws CannotRead {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", AGENT)
                .header("Accept", "text/xml, application/xml")
                .build();
        try {
            if (asked) {
                Thread.sleep(between);
            }
            asked = true;
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return checked(address, answer, body);
            }
        } catch (IOException silent) {
            throw new CannotRead(Why.NO_ANSWER, address.getHost());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotRead(Why.NO_ANSWER, address.getHost());
        }
    }

    private static byte[] checked(URI address, HttpResponse<InputStream> answer, InputStream body)
            throws IOException, CannotRead {
        int status = answer.statusCode();
        if (status == 401 || status == 403 || status == 429) {
            throw new CannotRead(Why.FORBIDDEN, Integer.toString(status));
        }
        if (status == 404 || status == 410 || status / 100 == 3) {
            throw new CannotRead(Why.SWITCHED_OFF, Integer.toString(status));
        }
        if (status != 200) {
            throw new CannotRead(Why.FAILED, Integer.toString(status));
        }
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new CannotRead(Why.TOO_LONG, address.getHost());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html")) {
            throw new CannotRead(Why.SWITCHED_OFF, type);
        }
        return bytes;
    }
}
