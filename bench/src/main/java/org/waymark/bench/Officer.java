package org.waymark.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in, who fills in forms and sends files. */
final class Officer {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String CHOSEN = "a password for measuring with";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final int port;

    /** @param oneTime the password the account was made with */
    Officer(int port, String name, String oneTime) throws IOException, InterruptedException {
        this.port = port;
        form("/sign-in", "/sign-in", Map.of("name", name, "password", oneTime));
        form("/sign-in/password", "/sign-in/password", Map.of("before", oneTime, "wanted", CHOSEN, "again", CHOSEN));
    }

    private Officer(int port) {
        this.port = port;
    }

    /** Somebody whose password is their own already. */
    static Officer known(int port, String name, String password) throws IOException, InterruptedException {
        var officer = new Officer(port);
        officer.form("/sign-in", "/sign-in", Map.of("name", name, "password", password));
        return officer;
    }

    String page(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Fills in a form of a page; where it leads, as an address within the site. */
    String form(String page, String path, Map<String, String> fields) throws IOException, InterruptedException {
        return led(path, post(token(page), path, fields));
    }

    /** Sends a form with a token that was read before, and gives the answer’s status. */
    int send(String token, String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post(token, path, fields).statusCode();
    }

    private HttpResponse<String> post(String token, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = "_csrf=" + encoded(token)
                + fields.entrySet().stream()
                        .map(field -> "&" + encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a file; where it leads. */
    String send(Path file) throws IOException, InterruptedException {
        String edge = "waymark-bench-edge";
        var body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString("--" + edge
                        + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token("/work/bring") + "\r\n--"
                        + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                        + "\"\r\nContent-Type: text/csv\r\n\r\n"),
                HttpRequest.BodyPublishers.ofFile(file),
                HttpRequest.BodyPublishers.ofString("\r\n--" + edge + "--\r\n"));
        var answer = client.send(
                HttpRequest.newBuilder(at("/work/bring"))
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return led("/work/bring", answer);
    }

    private static String led(String path, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 303) {
            throw new IOException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    String token(String page) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(page(page));
        return token.find() ? token.group(1) : "";
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port).resolve(path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
