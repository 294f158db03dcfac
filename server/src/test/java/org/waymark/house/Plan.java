package org.waymark.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The floors of the house, from the ground up. */
final class Plan {
    record Floor(int number, String name, List<String> rooms) {}

    static final List<Floor> FLOORS = List.of(
            new Floor(0, "Ground", List.of("quantity", "period", "area", "cohort", "council", "finding", "statistics")),
            new Floor(1, "Rules", List.of("indicator", "template", "audit", "access", "signoff")),
            new Floor(
                    2,
                    "Record",
                    List.of(
                            "observation",
                            "target",
                            "commentary",
                            "action",
                            "calendar",
                            "edition",
                            "confidentiality",
                            "casefile")),
            new Floor(
                    3,
                    "Judgement",
                    List.of(
                            "intake",
                            "snapshot",
                            "calculation",
                            "disclosure",
                            "rating",
                            "trend",
                            "benchmark",
                            "outlook",
                            "breakdown",
                            "screening",
                            "casework")),
            new Floor(4, "Picture", List.of("scorecard", "chart")),
            new Floor(5, "Document", List.of("report")),
            new Floor(6, "Work", List.of("office")),
            new Floor(
                    7,
                    "Doors",
                    List.of(
                            "folder",
                            "store",
                            "web",
                            "html",
                            "pdf",
                            "json",
                            "columns",
                            "published",
                            "opendata",
                            "sheets",
                            "openxml",
                            "raster",
                            "ees",
                            "tidy",
                            "mail",
                            "workbook",
                            "democracy")),
            new Floor(8, "App", List.of("app")));

    /** Those that print a finished document. */
    static final Set<String> PRINTERS = Set.of("html", "pdf", "json", "opendata", "ees", "openxml", "sheets");

    /** The only rooms on floors 3 to 5 that may name a store. */
    static final Set<String> GATES = Set.of("intake", "snapshot");

    /** What each room of the core may use besides the JDK. */
    static final List<String> ANNOTATIONS = List.of("org.jspecify.annotations");

    static final Map<String, List<String>> LIBRARIES =
            Map.of("statistics", List.of("org.apache.commons.statistics", "org.ojalgo"));

    private static final Map<String, Integer> FLOOR_OF = new LinkedHashMap<>();

    static {
        FLOORS.forEach(floor -> floor.rooms().forEach(room -> FLOOR_OF.put(room, floor.number())));
    }

    private Plan() {}

    /** Empty for a room that is not on the plan. */
    static Optional<Integer> floor(String room) {
        return Optional.ofNullable(FLOOR_OF.get(room));
    }
}
