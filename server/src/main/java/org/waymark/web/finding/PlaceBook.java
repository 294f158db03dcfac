package org.waymark.web.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.web.DataRow;
import org.waymark.web.DataView;
import org.waymark.web.LineView;
import org.waymark.web.ReportView;
import org.waymark.web.Shown;
import tools.jackson.databind.JsonNode;

/** The places and groups beneath the council that an edition has figures of, and those figures. */
public final class PlaceBook {
    private final Shown shown;
    private final ReportView view;
    private final String council;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();

    /** Places of one kind, or the groups of one dimension. */
    public record Kind(String code, String name, List<Place> places) {}

    /**
     * The figure of one place in one line.
     *
     * @param display as the report prints it
     * @param value for the map's table; empty when absent
     * @param rating against lines of its own; empty when it has none
     * @param byWhole its rating if it were held against the lines of the whole; empty where the whole has none
     */
    public record Cell(
            LineView line,
            Place place,
            String period,
            String display,
            Optional<BigDecimal> value,
            Beside beside,
            String rating,
            String byWhole) {
        public boolean isHidden() {
            return beside == Beside.HIDDEN;
        }
    }

    private PlaceBook(Shown shown, ReportView view) {
        this.shown = shown;
        this.view = view;
        this.council = view.edition().path("council").asString("");
        for (JsonNode place : view.node().path("structure").path("places")) {
            names.put(place.path("code").asString(""), place.path("name").asString(""));
        }
        var kinds = new LinkedHashMap<String, String>();
        for (JsonNode place : view.node().path("structure").path("places")) {
            if (place.path("parent").asString("").equals(council)) {
                kinds.put(place.path("code").asString(""), place.path("kind").asString(""));
            }
        }
        for (LineView line : view.lines()) {
            for (JsonNode division : line.node().path("breakdowns")) {
                for (JsonNode part : division.path("parts")) {
                    add(line, division, part, kinds);
                }
            }
        }
    }

    /** Empty where the edition has no JSON to read. */
    static Optional<PlaceBook> of(Shown shown) {
        return shown.view().map(view -> new PlaceBook(shown, view));
    }

    private void add(LineView line, JsonNode division, JsonNode part, Map<String, String> kinds) {
        boolean isPlace = division.path("places").asBoolean(false);
        String key = part.path(isPlace ? "area" : "cohort").asString("");
        String kind = isPlace
                ? kinds.getOrDefault(key, division.path("dimension").asString(""))
                : division.path("dimension").asString("");
        Place place = places.computeIfAbsent(
                key, _ -> new Place(key, part.path("name").asString(key), kind));
        String absent = part.path("absent").asString("");
        JsonNode value = part.path("value");
        Optional<BigDecimal> number = value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
        String said = part.path("display").asString("");
        String display = number.isEmpty()
                ? LineWords.absence(absent)
                : said.isEmpty() ? LineWords.print(line, number.get()) : said;
        cells.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                .put(
                        line.code(),
                        new Cell(
                                line,
                                place,
                                division.path("period").asString(""),
                                display,
                                number,
                                Beside.of(
                                        part.path("besideTheWhole").asString(""),
                                        number.isPresent() ? "" : absent.isEmpty() ? "missing" : absent),
                                part.path("rating").asString(""),
                                part.path("ratingByWhole").asString("")));
    }

    Shown shown() {
        return shown;
    }

    /** The area of the whole: {@code Kent}. */
    public String whole() {
        return names.getOrDefault(council, view.edition().path("councilName").asString(council));
    }

    public String council() {
        return council;
    }

    Optional<Place> find(String key) {
        return Optional.ofNullable(places.get(key));
    }

    /** Kinds of place first, then dimensions of groups; within each in the order of names. */
    List<Kind> kinds() {
        var byKind = new TreeMap<String, List<Place>>(
                Comparator.comparing((String kind) -> isGroups(kind)).thenComparing(Comparator.naturalOrder()));
        for (Place place : places.values()) {
            byKind.computeIfAbsent(place.kind(), _ -> new ArrayList<>()).add(place);
        }
        var kinds = new ArrayList<Kind>();
        byKind.forEach((code, within) -> kinds.add(new Kind(
                code,
                LineWords.word("kind", code),
                isGroups(code)
                        ? List.copyOf(within)
                        : within.stream()
                                .sorted(Comparator.comparing(Place::name))
                                .toList())));
        return kinds;
    }

    private boolean isGroups(String kind) {
        return places.values().stream().anyMatch(place -> place.kind().equals(kind) && place.isGroup());
    }

    /** The lines that have figures of places of a kind, in the order of the report. */
    List<LineView> lines(Kind kind) {
        return view.lines().stream()
                .filter(line -> kind.places().stream()
                        .anyMatch(place -> cell(place, line.code()).isPresent()))
                .toList();
    }

    Optional<Cell> cell(Place place, String line) {
        return Optional.ofNullable(cells.getOrDefault(place.key(), Map.of()).get(line));
    }

    /** What the edition has of one place, in the order of the report. */
    List<Cell> cells(Place place) {
        return List.copyOf(cells.getOrDefault(place.key(), Map.of()).values());
    }

    /** A place's figures as supplied, oldest first; none where the edition has no open data. */
    List<DataRow> rows(Place place, String line) {
        return DataView.current(shown, line).stream()
                .filter(row -> place.isGroup() ? row.isOf(council, place.key()) : row.isOf(place.key(), "all"))
                .sorted(Comparator.comparing(DataRow::when))
                .toList();
    }
}
