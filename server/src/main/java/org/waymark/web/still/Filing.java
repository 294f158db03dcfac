package org.waymark.web.still;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.waymark.web.Addresses;
import org.waymark.web.Mount;
import org.waymark.web.Shelf;
import org.waymark.web.Shown;
import org.waymark.web.Words;

/**
 * Which file stands for an address. The running site shows the newest edition under several addresses; its files stand once,
 * under the edition's own address, which stays when the next edition comes.
 */
final class Filing {
    /** The search's index is a script among the files, since browsers read no other data from a folder. */
    static final String INDEX = "/search/index.json";

    private final List<PathPattern> patterns;
    private final Set<String> known = new HashSet<>();
    private final String named;
    private final String reports;
    private final String newest;
    private final Map<String, String> newestOf = new HashMap<>();
    private final Map<String, Target> filed = new ConcurrentHashMap<>();

    Filing(List<Addresses.Address> addresses, Shelf shelf) {
        patterns = addresses.stream()
                .filter(address -> address.method().equals(HttpMethod.GET))
                .map(address -> PathPatternParser.defaultInstance.parse(address.pattern()))
                .sorted(PathPattern.SPECIFICITY_COMPARATOR.thenComparing(Comparator.naturalOrder()))
                .toList();
        patterns.forEach(pattern -> known.add(pattern.getPatternString()));
        named = Mount.named(shelf).prefix();
        reports = Mount.reports(shelf).prefix();
        List<Shown> all = shelf.all();
        all.forEach(shown -> newestOf.putIfAbsent(shown.edition().report(), shown.root()));
        newest = all.isEmpty() ? "" : all.getFirst().root();
    }

    /** The reports there are. */
    Set<String> reports() {
        return Set.copyOf(newestOf.keySet());
    }

    /** @param address within the site, from its root: {@code /scorecard?sort=name} */
    Target of(String address) {
        Target before = filed.get(address);
        if (before != null) {
            return before;
        }
        int mark = address.indexOf('?');
        String raw = mark < 0 ? address : address.substring(0, mark);
        String path = UriUtils.decode(raw, StandardCharsets.UTF_8);
        List<Names.Asked> asked = mark < 0 ? List.of() : asked(address.substring(mark + 1));
        PathPattern pattern = pattern(path, address);
        String own = own(path, pattern.getPatternString());
        Names.Kind kind = kind(pattern.getPatternString());
        String file = own.equals(INDEX) ? INDEX.substring(1).replace(".json", ".js") : Names.of(own, kind, asked);
        var target = new Target(
                UriUtils.encodePath(own, StandardCharsets.UTF_8) + question(asked), file, kind != Names.Kind.FILE);
        filed.put(address, target);
        return target;
    }

    private PathPattern pattern(String path, String address) {
        var container = PathContainer.parsePath(UriUtils.encodePath(path, StandardCharsets.UTF_8));
        return patterns.stream()
                .filter(pattern -> pattern.matches(container))
                .findFirst()
                .orElseThrow(() -> new NotWritten(Words.say("still.nowhere", address)));
    }

    /** The address under which the file stands. */
    private String own(String path, String pattern) {
        if (pattern.startsWith(reports + "/")) {
            String report = path.split("/")[2];
            return newestOf.getOrDefault(report, "") + path.substring("/reports/".length() + report.length());
        }
        return known.contains(named + pattern) ? newest + path : path;
    }

    private Names.Kind kind(String pattern) {
        if (pattern.equals("/") || pattern.equals(named) || pattern.equals(reports)) {
            return Names.Kind.FOLDER;
        }
        String last = pattern.substring(pattern.lastIndexOf('/') + 1);
        return last.equals("{name}") || last.contains(".") ? Names.Kind.FILE : Names.Kind.PAGE;
    }

    private static List<Names.Asked> asked(String question) {
        var asked = new ArrayList<Names.Asked>();
        for (String each : question.split("&")) {
            int at = each.indexOf('=');
            String name = at < 0 ? each : each.substring(0, at);
            String value = at < 0 ? "" : each.substring(at + 1);
            if (!value.isEmpty()) {
                asked.add(new Names.Asked(decoded(name), decoded(value)));
            }
        }
        return asked;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** {@code ?by=places&indicator=potholes}; nothing where nothing is asked. */
    static String question(List<Names.Asked> asked) {
        var question = new StringBuilder();
        asked.forEach(each -> question.append(question.isEmpty() ? "?" : "&")
                .append(URLEncoder.encode(each.name(), StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(each.value(), StandardCharsets.UTF_8)));
        return question.toString();
    }
}
