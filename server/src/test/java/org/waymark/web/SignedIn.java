package org.waymark.web;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.access.Person;

/**
 * A browser with cookies that may be signed in, and that sends forms back with their token. Redirects are not followed,
 * so that a test sees them.
 */
public record SignedIn(Site site, HttpClient client, CookieManager cookies) {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Nobody yet. */
    public static SignedIn nobody(Site site) {
        var cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        return new SignedIn(site, HttpClient.newBuilder().cookieHandler(cookies).build(), cookies);
    }

    /** Somebody put in by {@link AccountsInHand#with(Person)}. */
    public static SignedIn as(Site site, Person person) {
        return as(site, person.account(), AccountsInHand.PASSWORD);
    }

    public static SignedIn as(Site site, String name, String password) {
        SignedIn browser = nobody(site);
        var answer = browser.enter(name, password, "/");
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("not let in: " + answer.statusCode() + " " + answer.body());
        }
        return browser;
    }

    /** Fills in the form of the door. */
    public HttpResponse<String> enter(String name, String password, String to) {
        return post("/sign-in", "/sign-in", Map.of("name", name, "password", password, "to", to));
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a form with a token that stands on another page of the site. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post("/accessibility", path, fields);
    }

    /** @param page from which the token is taken */
    public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        String form = "_csrf=" + encoded(tokenOf(page))
                + fields.entrySet().stream()
                        .map(field -> "&" + encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** For forms sent by other means, such as an upload: {@code ?_csrf=…} or the header {@code X-CSRF-TOKEN}. */
    public String token() {
        return tokenOf("/accessibility");
    }

    public String tokenOf(String page) {
        Matcher found = TOKEN.matcher(get(page).body());
        return found.find() ? found.group(1) : "";
    }

    public HttpResponse<String> send(HttpRequest request) {
        return new Browser(site, client).send(request);
    }

    public URI address(String path) {
        return URI.create(site.address()).resolve(path);
    }

    /** Where a redirect leads, within the site. */
    public static String leadsTo(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
