package org.waymark.tidy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.indicator.IndicatorCode;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.screening.KnownPlace;
import org.waymark.screening.Level;

/** One pair of files: figures whose periods may stand together, a row for each time, place and group. */
final class EesSheet {
    private static final List<String> FIRST =
            List.of("time_period", "time_identifier", "geographic_level", "country_code", "country_name");
    private static final KnownPlace ENGLAND =
            KnownPlace.of("E92000001", "England").orElseThrow();

    private final String name;
    private final EesWords words;
    private final Map<EesFigure.Key, Map<IndicatorCode, EesFigure>> rows = new TreeMap<>(EesFigure.Key.ORDER);
    private final List<Level> levels;
    private final Map<String, EesDimension> dimensions = new LinkedHashMap<>();
    private final List<EesMeasure> measures = new ArrayList<>();

    EesSheet(String name, List<EesFigure> figures, EesWords words) {
        this.name = name;
        this.words = words;
        var present = new TreeSet<Level>();
        for (EesFigure figure : figures) {
            rows.computeIfAbsent(figure.key(), _ -> new HashMap<>())
                    .put(figure.held().indicator(), figure);
            present.add(figure.place().level());
        }
        if (present.stream().anyMatch(level -> level != Level.NATIONAL)) {
            present.add(Level.REGIONAL);
        }
        present.remove(Level.NATIONAL);
        levels = List.copyOf(present);
        var taken = new LinkedHashSet<>(FIRST);
        for (Level level : Level.values()) {
            taken.addAll(List.of(level.code(), level.nameColumn(), level.otherCode()));
        }
        var names = new EesNames(taken);
        var codes = new TreeMap<String, Set<String>>();
        rows.keySet()
                .forEach(key -> key.members()
                        .forEach((dimension, code) -> codes.computeIfAbsent(dimension, _ -> new TreeSet<>())
                                .add(code)));
        codes.forEach((dimension, members) -> dimensions.put(dimension, words.dimension(dimension, members, names)));
        var measured = new LinkedHashMap<IndicatorCode, Boolean>();
        figures.forEach(figure -> measured.merge(
                figure.held().indicator(),
                figure.held().numerator() != null || figure.held().denominator() != null,
                Boolean::logicalOr));
        measured.forEach((code, parts) -> measures.add(words.measure(code, parts, names)));
    }

    String name() {
        return name;
    }

    List<List<String>> data() {
        var all = new ArrayList<List<String>>();
        var header = new ArrayList<>(FIRST);
        levels.forEach(level -> header.addAll(columns(level)));
        dimensions.values().forEach(dimension -> header.add(dimension.column()));
        measures.forEach(measure -> header.addAll(measure.columns()));
        all.add(header);
        rows.forEach((key, figures) -> all.add(row(key, figures)));
        return all;
    }

    private List<String> row(EesFigure.Key key, Map<IndicatorCode, EesFigure> figures) {
        EesFigure any = figures.values().iterator().next();
        KnownPlace country = key.place().level() == Level.NATIONAL ? key.place() : ENGLAND;
        var row = new ArrayList<>(List.of(
                any.time().period(),
                any.time().identifier(),
                key.place().level().title(),
                country.code(),
                country.name()));
        for (Level level : levels) {
            KnownPlace place = level == key.place().level()
                    ? key.place()
                    : level == Level.REGIONAL ? words.region(key.place()) : null;
            columns(level).forEach(column -> row.add(place == null ? "" : cell(place, level, column)));
        }
        dimensions.forEach((dimension, each) -> row.add(each.item(key.members().get(dimension))));
        for (EesMeasure measure : measures) {
            row.addAll(measure.cells(figures.get(measure.code())));
        }
        return row;
    }

    private static String cell(KnownPlace place, Level level, String column) {
        return column.equals(level.code())
                ? place.code()
                : column.equals(level.nameColumn()) ? EesNames.text(place.name(), place.code()) : place.other();
    }

    private static List<String> columns(Level level) {
        return Stream.of(level.otherCode(), level.code(), level.nameColumn())
                .filter(column -> !column.isEmpty())
                .toList();
    }

    List<List<String>> meta() {
        var all = new ArrayList<List<String>>();
        all.add(List.of(
                "col_name",
                "col_type",
                "label",
                "indicator_grouping",
                "indicator_unit",
                "indicator_dp",
                "filter_hint",
                "filter_grouping_column"));
        dimensions
                .values()
                .forEach(dimension ->
                        all.add(List.of(dimension.column(), "Filter", dimension.label(), "", "", "", "", "")));
        measures.forEach(measure -> all.addAll(measure.meta()));
        return all;
    }

    /** The mapping by which Waymark reads the file again. */
    String mapping(String source, String recordedOn) {
        var toml = new StringBuilder("[[tidy]]\n");
        set(toml, "data", "tidy/" + name + ".csv");
        set(toml, "source", source);
        set(toml, "recorded_on", recordedOn);
        if (!hasNotApplicable()) {
            set(toml, "no_row", EesFigure.NOTHING);
        }
        for (EesMeasure measure : measures) {
            toml.append("\n[[tidy.indicator]]\n");
            set(toml, "code", measure.code().value());
            set(toml, "column", measure.columns().getFirst());
            if (measure.columns().size() > 1) {
                set(toml, "numerator", measure.columns().get(1));
                set(toml, "denominator", measure.columns().get(2));
            }
        }
        dimensions.forEach((dimension, each) -> {
            toml.append("\n[[tidy.filter]]\n");
            set(toml, "column", each.column());
            toml.append("[tidy.filter.items]\n");
            set(toml, quoted(EesDimension.TOTAL), "all");
            each.items().forEach((code, item) -> set(toml, quoted(item), dimension + ":" + code));
        });
        return toml.append('\n').toString();
    }

    private boolean hasNotApplicable() {
        return rows.values().stream()
                .flatMap(figures -> figures.values().stream())
                .anyMatch(figure -> figure.held().figure() instanceof Figure.Absent(Absence reason)
                        && reason == Absence.NOT_APPLICABLE);
    }

    private static void set(StringBuilder toml, String key, String value) {
        toml.append(key).append(" = ").append(quoted(value)).append('\n');
    }

    private static String quoted(String text) {
        return '"' + Objects.requireNonNull(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
