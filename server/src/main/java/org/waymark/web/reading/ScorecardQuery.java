package org.waymark.web.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Which rows of the scorecard are asked for, and in what order: the address bar's own words.
 *
 * @param asked by name, none of them empty, in the order of the page
 */
public record ScorecardQuery(Map<String, String> asked) {
    /** What rows can be chosen by, besides words. */
    public static final List<String> ASPECTS =
            List.of("section", "kind", "rating", "direction", "owner", "frequency", "year");

    private static final String WORDS = "q";
    private static final String SORT = "sort";
    private static final String ORDER = "order";
    private static final String DOWN = "down";
    private static final int LONGEST = 200;

    static ScorecardQuery of(ServerRequest request) {
        var asked = new LinkedHashMap<String, String>();
        for (String name : ASPECTS) {
            add(asked, request, name);
        }
        add(asked, request, WORDS);
        add(asked, request, SORT);
        add(asked, request, ORDER);
        return of(asked);
    }

    static ScorecardQuery of(Map<String, String> words) {
        var asked = new LinkedHashMap<>(words);
        if (SortBy.parse(asked.getOrDefault(SORT, "")).isEmpty()) {
            asked.remove(SORT);
            asked.remove(ORDER);
        }
        if (!DOWN.equals(asked.get(ORDER))) {
            asked.remove(ORDER);
        }
        return new ScorecardQuery(asked);
    }

    private static void add(Map<String, String> asked, ServerRequest request, String name) {
        request.param(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .ifPresent(value -> asked.put(name, value));
    }

    public String value(String name) {
        return asked.getOrDefault(name, "");
    }

    public String words() {
        return value(WORDS);
    }

    public Optional<SortBy> sort() {
        return SortBy.parse(value(SORT));
    }

    public boolean down() {
        return value(ORDER).equals(DOWN);
    }

    /** Whether anything but the search and the order is asked. */
    public boolean filters() {
        return ASPECTS.stream().anyMatch(asked::containsKey);
    }

    public boolean matches(Row row) {
        return ASPECTS.stream()
                        .allMatch(name ->
                                !asked.containsKey(name) || row.aspect(name).equals(asked.get(name)))
                && List.of(Row.plain(words()).split("\\s+")).stream().allMatch(row.words()::contains);
    }

    List<Row> in(List<Row> rows) {
        List<Row> matching = rows.stream().filter(this::matches).toList();
        return sort().map(by -> by.sorted(matching, down())).orElse(matching);
    }

    /** The same rows in the order of a column: the other way where that is the order now. */
    public ScorecardQuery by(SortBy column) {
        var other = new LinkedHashMap<>(asked);
        other.put(SORT, column.code());
        other.remove(ORDER);
        if (sort().equals(Optional.of(column)) && !down()) {
            other.put(ORDER, DOWN);
        }
        return new ScorecardQuery(other);
    }

    /** {@code ascending}, {@code descending}; null for a column that does not order the rows. */
    public @org.jspecify.annotations.Nullable String sorted(SortBy column) {
        return sort().equals(Optional.of(column)) ? (down() ? "descending" : "ascending") : null;
    }

    /** What there is to choose from, in the order of the alphabet. */
    static List<String> choices(String aspect, List<Row> rows) {
        return rows.stream()
                .map(row -> row.aspect(aspect))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** {@code ?section=Highways&sort=name}; nothing when nothing is asked. */
    @Override
    public String toString() {
        return asked.isEmpty()
                ? ""
                : "?"
                        + asked.entrySet().stream()
                                .map(each -> each.getKey() + "="
                                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }
}
