package org.waymark.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.waymark.web.Addresses;

/**
 * A few pages of each kind that the site has, found by following its links: of each address that stands in the table of
 * addresses, the first ones met.
 *
 * @param paths with their questions, in the order met
 * @param unmet addresses to which no link leads
 */
record Sample(List<String> paths, Set<String> unmet) {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*)(?:#[^\"]*)?\"");

    /**
     * @param ask gives the page at a path; empty for what is not a page
     * @param each how many of each kind
     */
    static Sample of(List<Addresses.Address> addresses, String from, Function<String, Optional<String>> ask, int each) {
        var patterns = new HashSet<PathPattern>();
        addresses.stream()
                .filter(address -> address.method().equals(HttpMethod.GET))
                .forEach(address -> patterns.add(PathPatternParser.defaultInstance.parse(address.pattern())));
        Map<String, Integer> met = new HashMap<>();
        Set<String> seen = new LinkedHashSet<>(Set.of(from));
        Deque<String> waiting = new ArrayDeque<>(Set.of(from));
        List<String> pages = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            Optional<String> page = kind(path, patterns)
                    .filter(kind -> met.merge(kind, 1, Integer::sum) <= each)
                    .flatMap(_ -> ask.apply(path));
            if (page.isEmpty()) {
                continue;
            }
            pages.add(path);
            var links = LINK.matcher(page.get());
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                if (!link.isEmpty() && !link.startsWith("http")) {
                    String next = URI.create(path).resolve(link).toString();
                    if (seen.add(next)) {
                        waiting.add(next);
                    }
                }
            }
        }
        var unmet = new HashSet<String>();
        patterns.stream()
                .map(PathPattern::getPatternString)
                .filter(pattern -> !met.containsKey(pattern))
                .forEach(unmet::add);
        return new Sample(List.copyOf(pages), unmet);
    }

    /** The address in the table that answers; a question makes a page of another kind. */
    private static Optional<String> kind(String path, Set<PathPattern> patterns) {
        URI uri = URI.create(path);
        var container = PathContainer.parsePath(uri.getRawPath());
        return patterns.stream()
                .filter(pattern -> pattern.matches(container))
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .findFirst()
                .map(pattern -> pattern.getPatternString() + (uri.getRawQuery() == null ? "" : "?"));
    }
}
