package org.waymark.tidy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.Rule;
import org.waymark.period.YearType;
import org.waymark.screening.Level;

/** Reads the settings of a mapping file, and says which of them cannot be. */
final class MappingReader {
    private static final Set<String> KEYS = Set.of(
            "data",
            "meta",
            "source",
            "recorded_on",
            "status",
            "status_column",
            "levels",
            "areas",
            "years",
            "symbols",
            "no_row",
            "indicator",
            "filter");
    private static final String LISTED = "areas.csv";

    private final String file;
    private final Findings findings;

    MappingReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    List<Mapping> read(Map<String, Object> tree) {
        tree.keySet().stream().filter(key -> !key.equals("tidy")).forEach(key -> wrong(key, "is not a setting"));
        var mappings = new ArrayList<Mapping>();
        for (Map<String, Object> each : tables(tree.get("tidy"), "tidy")) {
            mapping(each).ifPresent(mappings::add);
        }
        return mappings;
    }

    private Optional<Mapping> mapping(Map<String, Object> tree) {
        tree.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(key -> wrong(key, "is not a setting"));
        String data = text(tree, "data");
        if (data.isEmpty()) {
            wrong("data", "is needed, and names the data file");
            return Optional.empty();
        }
        List<Mapping.Measure> measures = measures(tree);
        if (measures.isEmpty()) {
            wrong("indicator", "is needed: at least one [[tidy.indicator]]");
            return Optional.empty();
        }
        boolean listed = LISTED.equals(tree.get("areas"));
        return Optional.of(new Mapping(
                file,
                data,
                Optional.of(text(tree, "meta")).filter(meta -> !meta.isEmpty()),
                text(tree, "source"),
                text(tree, "recorded_on"),
                text(tree, "status"),
                text(tree, "status_column"),
                levels(tree),
                listed ? Set.of() : texts(tree, "areas"),
                listed,
                years(tree),
                strings(tree, "symbols"),
                text(tree, "no_row"),
                measures,
                divisions(tree)));
    }

    private List<Mapping.Measure> measures(Map<String, Object> tree) {
        var measures = new ArrayList<Mapping.Measure>();
        for (Map<String, Object> each : tables(tree.get("indicator"), "indicator")) {
            var measure = new Mapping.Measure(
                    text(each, "code"), text(each, "column"), text(each, "numerator"), text(each, "denominator"));
            boolean parts =
                    !measure.numerator().isEmpty() && !measure.denominator().isEmpty();
            if (measure.indicator().isEmpty() || measure.value().isEmpty() && !parts) {
                wrong("indicator", "needs a code, and a column or both a numerator and a denominator");
            } else {
                measures.add(measure);
            }
        }
        return measures;
    }

    private List<Mapping.Division> divisions(Map<String, Object> tree) {
        var divisions = new ArrayList<Mapping.Division>();
        for (Map<String, Object> each : tables(tree.get("filter"), "filter")) {
            var division = new Mapping.Division(
                    text(each, "column"), text(each, "group"), text(each, "dimension"), strings(each, "items"));
            if (division.column().isEmpty()
                    || division.items().isEmpty() && division.dimension().isEmpty()) {
                wrong("filter", "needs a column, and items or a dimension");
            } else {
                divisions.add(division);
            }
        }
        return divisions;
    }

    private Set<String> levels(Map<String, Object> tree) {
        Set<String> levels = texts(tree, "levels");
        levels.stream()
                .filter(level -> Level.of(level).isEmpty())
                .forEach(level -> wrong("levels", "names “" + level + "”, which is not a geographic level"));
        return levels;
    }

    private Map<String, YearType> years(Map<String, Object> tree) {
        var years = new LinkedHashMap<String, YearType>();
        strings(tree, "years")
                .forEach((identifier, word) -> YearType.parse(word)
                        .ifPresentOrElse(
                                type -> years.put(identifier, type),
                                () -> wrong("years", "says “" + word + "”; write financial, academic or calendar")));
        return years;
    }

    private static String text(Map<String, Object> tree, String key) {
        Object value = tree.get(key);
        return value == null ? "" : value.toString().strip();
    }

    private Set<String> texts(Map<String, Object> tree, String key) {
        var texts = new LinkedHashSet<String>();
        switch (tree.get(key)) {
            case null -> {}
            case List<?> list -> list.forEach(each -> texts.add(String.valueOf(each)));
            case Object other -> wrong(key, "is “" + other + "”; write a list, [\"…\", \"…\"]");
        }
        return texts;
    }

    private Map<String, String> strings(Map<String, Object> tree, String key) {
        var strings = new LinkedHashMap<String, String>();
        switch (tree.get(key)) {
            case null -> {}
            case Map<?, ?> map ->
                map.forEach((name, value) -> strings.put(String.valueOf(name), String.valueOf(value)));
            case Object other -> wrong(key, "is “" + other + "”; write a table of names and what they mean");
        }
        return strings;
    }

    private List<Map<String, Object>> tables(@Nullable Object value, String key) {
        var tables = new ArrayList<Map<String, Object>>();
        if (value instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> map) {
                    var table = new LinkedHashMap<String, Object>();
                    map.forEach((name, setting) -> table.put(String.valueOf(name), setting));
                    tables.add(table);
                }
            }
        } else if (value != null) {
            wrong(key, "is to be written with two pairs of brackets, [[tidy]] or [[tidy." + key + "]]");
        }
        return tables;
    }

    private void wrong(String key, String why) {
        findings.add(Rule.named("tidy-setting").at(Place.of(file, 0, key), key, "why", why));
    }
}
