package org.waymark.folder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.finding.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a council's map of its places: tiles ({@code code,column,row}, counted from the upper left, from 0) or outlines as
 * GeoJSON, made small enough for a page. It is published with an edition as {@code data/map.json}.
 */
public final class MapFile {
    /** The name it is published under. */
    public static final String NAME = "data/map.json";

    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int MOST_PLACES = 2000;
    private static final int WIDEST = 99;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.waymark.folder.map");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String name;
    private final Set<String> known;
    private final Findings findings = new Findings();

    private MapFile(String name, Set<String> known) {
        this.name = name;
        this.known = known;
    }

    /**
     * @param known codes of the places on record; others are left out
     * @return empty when nothing of it can be used
     */
    public static Checked<Optional<byte[]>> read(Path file, Set<String> known) {
        var reading = new MapFile(String.valueOf(file.getFileName()), known);
        return new Checked<>(reading.read(file), reading.findings);
    }

    private Optional<byte[]> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                complain(Severity.ERROR, "map-too-large", 0, "", "");
                return Optional.empty();
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
            Optional<ObjectNode> map = bare.stripLeading().startsWith("{") ? outlines(bare) : tiles(bare);
            if (map.isEmpty()) {
                complain(Severity.ERROR, "map-empty", 0, "", "");
            }
            return map.map(node -> (MAPPER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException | CsvParseException | JacksonException unreadable) {
            complain(Severity.ERROR, "map-unreadable", 0, "", "");
            return Optional.empty();
        }
    }

    private Optional<ObjectNode> tiles(String text) {
        var places = new LinkedHashMap<String, int[]>();
        var taken = new HashMap<List<Integer>, String>();
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        if (!rows.isEmpty() && !rows.getFirst().getHeader().containsAll(List.of("code", "column", "row"))) {
            complain(
                    Severity.ERROR,
                    "map-columns",
                    1,
                    "",
                    String.join(",", rows.getFirst().getHeader()));
            return Optional.empty();
        }
        for (NamedCsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            String code = row.getField("code").strip();
            Optional<Integer> across = whole(row.getField("column"));
            Optional<Integer> down = whole(row.getField("row"));
            if (!isKnown(code, line)) {
                continue;
            }
            if (across.isEmpty() || down.isEmpty()) {
                complain(
                        Severity.ERROR,
                        "map-tile",
                        line,
                        across.isEmpty() ? "column" : "row",
                        row.getField(across.isEmpty() ? "column" : "row"));
                continue;
            }
            String other = taken.putIfAbsent(List.of(across.get(), down.get()), code);
            if (other != null) {
                complain(Severity.ERROR, "map-overlap", line, "code", code);
            } else if (places.putIfAbsent(code, new int[] {across.get(), down.get()}) != null) {
                complain(Severity.ERROR, "map-twice", line, "code", code);
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode node = MAPPER.createObjectNode();
        node.put("kind", "tiles");
        var array = node.putArray("places");
        places.forEach((code, at) ->
                array.addObject().put("area", code).put("column", at[0]).put("row", at[1]));
        return Optional.of(node);
    }

    private static Optional<Integer> whole(String text) {
        return text.strip().matches("\\d{1,2}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    private boolean isKnown(String code, long line) {
        if (!known.contains(code)) {
            complain(Severity.WARNING, "map-unknown-area", line, "code", code);
            return false;
        }
        return true;
    }

    private Optional<ObjectNode> outlines(String text) {
        JsonNode root = MAPPER.readTree(text);
        JsonNode features = root.path("features");
        if (!root.path("type").asString("").equals("FeatureCollection") || !features.isArray()) {
            complain(Severity.ERROR, "map-unreadable", 0, "", root.path("type").asString(""));
            return Optional.empty();
        }
        if (features.size() > MOST_PLACES) {
            complain(Severity.ERROR, "map-too-large", 0, "", Integer.toString(features.size()));
            return Optional.empty();
        }
        Map<String, List<double[][]>> places = new LinkedHashMap<>();
        int number = 0;
        for (JsonNode feature : features) {
            number++;
            Optional<String> code = code(feature);
            if (code.isEmpty()) {
                complain(
                        Severity.WARNING,
                        "map-unknown-area",
                        number,
                        "",
                        feature.path("id").asString(""));
                continue;
            }
            Optional<List<double[][]>> rings = Outlines.rings(feature.path("geometry"));
            if (rings.isEmpty()) {
                complain(Severity.ERROR, "map-ring", number, "", code.get());
            } else if (places.putIfAbsent(code.get(), rings.get()) != null) {
                complain(Severity.ERROR, "map-twice", number, "", code.get());
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(Outlines.fitted(places, MAPPER.createObjectNode()));
    }

    /** The feature's own id, or the first of its properties that is the code of a place on record. */
    private Optional<String> code(JsonNode feature) {
        if (known.contains(feature.path("id").asString(""))) {
            return Optional.of(feature.path("id").asString(""));
        }
        return feature.path("properties")
                .valueStream()
                .map(value -> value.asString(""))
                .filter(known::contains)
                .findFirst();
    }

    private void complain(Severity severity, String rule, long row, String column, String seen) {
        findings.add(new Finding(
                severity,
                rule,
                Place.of(name, row, column),
                seen,
                WORDS.getString(rule).replace("{0}", seen).replace("{1}", Integer.toString(WIDEST)),
                WORDS.getString(rule + ".remedy").replace("{1}", Integer.toString(WIDEST))));
    }
}
