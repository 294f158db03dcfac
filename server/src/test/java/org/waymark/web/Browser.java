package org.waymark.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks the site for pages. */
public record Browser(Site site, HttpClient client) {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    public static Browser at(Site site) {
        return new Browser(site, HttpClient.newHttpClient());
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public URI address(String path) {
        return URI.create(site.address()).resolve(path);
    }

    /** Follows every link within the site from its front page; gives every address met with its answer. */
    public Map<String, HttpResponse<String>> crawl() {
        Map<String, HttpResponse<String>> met = new LinkedHashMap<>();
        List<String> waiting = new ArrayList<>(List.of("/"));
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            if (met.containsKey(path)) {
                continue;
            }
            var answer = get(path);
            met.put(path, answer);
            if (isPage(answer)) {
                for (String link : links(answer.body())) {
                    if (!link.startsWith("http") && !link.startsWith("#")) {
                        waiting.add(URI.create(path).resolve(link).getPath());
                    }
                }
            }
        }
        return met;
    }

    static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                && !answer.uri().getPath().contains("/files/");
    }

    public static List<String> links(String page) {
        return LINK.matcher(page).results().map(found -> found.group(1)).toList();
    }

    static Set<String> ids(String page) {
        return new HashSet<>(
                ID.matcher(page).results().map(found -> found.group(1)).toList());
    }

    static long count(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
