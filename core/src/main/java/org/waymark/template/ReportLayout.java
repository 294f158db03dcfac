package org.waymark.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a report is laid out: which chapters, which columns, what in a panel and for whom, and in which words. Every list is
 * in the order printed and of the words known here.
 *
 * @param introduction a paragraph at the head of the summary; empty for none
 * @param parts chapters printed, of {@link #PARTS}; what an addendum changes is printed after the first whatever they are
 * @param summary of {@link #SUMMARY}
 * @param columns of the tables of indicators by {@link #KINDS kind}: of {@link #COLUMNS}, or {@link #AREA} or {@link #GROUP}
 *     with the code of a benchmark area or the name of a comparator group of the report
 * @param places kinds of places whose figures stand in a table after each section's own
 * @param panel what is said of an indicator by itself, of {@link #PANEL}; where it is empty no panel is printed
 * @param panels which indicators are given a panel
 * @param casework which casework is told of
 * @param titles of chapters, by the word of {@link #TITLED}
 * @param headings of columns, by their word
 */
public record ReportLayout(
        String introduction,
        List<String> parts,
        List<String> summary,
        Map<String, List<String>> columns,
        List<String> places,
        List<String> panel,
        PanelRule panels,
        CaseworkRule casework,
        Map<String, String> titles,
        Map<String, String> headings) {
    public static final List<String> PARTS = List.of(
            "summary",
            "answers",
            "scorecard",
            "activity",
            "context",
            "casework",
            "patterns",
            "review",
            "gaps",
            "currency",
            "methods");

    /** The chapters that may be called otherwise; those of the scorecard are called what its sections are called. */
    public static final List<String> TITLED = List.of(
            "summary",
            "answers",
            "activity",
            "context",
            "casework",
            "patterns",
            "review",
            "gaps",
            "currency",
            "methods");

    /** The chapter that tells how old the figures are, which is printed only where it is asked for. */
    public static final String CURRENCY = "currency";

    public static final List<String> SUMMARY = List.of(
            "statement", "chart", "counts", "like-for-like", "sections", "reds", "exceeded", "moved", "reds-in-words");

    public static final List<String> KINDS = List.of("kpi", "activity", "context");

    /** Begins a column that holds the figure of an area: {@code area:E92000001}. */
    public static final String AREA = "area:";

    /** Begins a column that holds the figure of a group of areas: {@code group:statistical-neighbours}. */
    public static final String GROUP = "group:";

    /** The columns there are for every kind of indicator. */
    private static final List<String> COMMON = List.of(
            "code",
            "owner",
            "unit",
            "polarity",
            "span",
            "latest",
            "numerator",
            "denominator",
            "previous",
            "last-year",
            "shape");

    /** By kind of indicator. */
    public static final Map<String, List<String>> COLUMNS = Map.of(
            "kpi",
            with(
                    "target",
                    "floor",
                    "target-financial",
                    "target-academic",
                    "target-calendar",
                    "target-national",
                    "rating",
                    "direction",
                    "history"),
            "activity",
            with("expected", "range", "direction"),
            "context",
            COMMON);

    public static final List<String> PANEL = List.of(
            "sentence",
            "direction",
            "chart",
            "commentary",
            "actions",
            "limits",
            "breakdowns",
            "facts",
            "table",
            "spans",
            "years",
            "neighbours");

    /** The layout of a report that says nothing of it. */
    public static final ReportLayout PRODUCT = new ReportLayout(
            "",
            PARTS.stream().filter(part -> !part.equals(CURRENCY)).toList(),
            SUMMARY.subList(0, 8),
            Map.of(
                    "kpi",
                    List.of("latest", "target", "floor", "rating", "direction", "previous", "last-year", "history"),
                    "activity",
                    List.of("latest", "expected", "range", "direction", "previous", "last-year", "shape"),
                    "context",
                    List.of("latest", "previous", "last-year", "shape")),
            List.of(),
            PANEL.subList(0, 8),
            PanelRule.EVERY,
            CaseworkRule.NONE,
            Map.of(),
            Map.of());

    public ReportLayout {
        parts = List.copyOf(parts);
        summary = List.copyOf(summary);
        columns = Map.copyOf(columns);
        places = List.copyOf(places);
        panel = List.copyOf(panel);
        titles = Map.copyOf(titles);
        headings = Map.copyOf(headings);
    }

    private static List<String> with(String... own) {
        var all = new ArrayList<>(COMMON);
        all.addAll(List.of(own));
        return List.copyOf(all);
    }

    /** The same layout with other casework told of. */
    public ReportLayout with(CaseworkRule rule) {
        return new ReportLayout(introduction, parts, summary, columns, places, panel, panels, rule, titles, headings);
    }

    /** The columns of a kind of indicator. */
    public List<String> columns(String kind) {
        return columns.getOrDefault(kind, List.of());
    }

    /**
     * The same layout as settings and their values: those alone that are not the product's, in the order of their names.
     * {@link #of} reads them back.
     */
    public Map<String, List<String>> written() {
        Map<String, List<String>> settings = all();
        PRODUCT.all().forEach(settings::remove);
        return settings;
    }

    private Map<String, List<String>> all() {
        var settings = new TreeMap<String, List<String>>();
        settings.put("parts", parts);
        settings.put("summary", summary);
        KINDS.forEach(kind -> settings.put("columns." + kind, columns(kind)));
        settings.put("places", places);
        settings.put("panel", panel);
        settings.putAll(panels.written());
        settings.putAll(casework.written());
        if (!introduction.isEmpty()) {
            settings.put("introduction", List.of(introduction));
        }
        titles.forEach((part, title) -> settings.put("titles." + part, List.of(title)));
        headings.forEach((column, heading) -> settings.put("headings." + column, List.of(heading)));
        return settings;
    }

    /** The layout of those settings; what they do not give is the product's. */
    public static ReportLayout of(Map<String, List<String>> settings) {
        var columns = new LinkedHashMap<String, List<String>>();
        KINDS.forEach(kind -> columns.put(kind, settings.getOrDefault("columns." + kind, PRODUCT.columns(kind))));
        return new ReportLayout(
                String.join("", settings.getOrDefault("introduction", List.of())),
                settings.getOrDefault("parts", PRODUCT.parts),
                settings.getOrDefault("summary", PRODUCT.summary),
                columns,
                settings.getOrDefault("places", PRODUCT.places),
                settings.getOrDefault("panel", PRODUCT.panel),
                PanelRule.of(settings),
                CaseworkRule.of(settings),
                named(settings, "titles."),
                named(settings, "headings."));
    }

    private static Map<String, String> named(Map<String, List<String>> settings, String above) {
        var named = new LinkedHashMap<String, String>();
        settings.forEach((key, values) -> {
            if (key.startsWith(above)) {
                named.put(key.substring(above.length()), String.join("", values));
            }
        });
        return named;
    }
}
