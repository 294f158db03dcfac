package org.waymark.web.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.web.DataRow;
import org.waymark.web.DataView;
import org.waymark.web.LineView;
import org.waymark.web.ReportView;
import org.waymark.web.Shown;
import org.waymark.web.Words;
import tools.jackson.databind.JsonNode;

/** Whom a line's figures can be set beside: the lists it is compared by, the places beneath, the groups within. */
final class Sets {
    /** No place lies in more places than this. */
    private static final int DEEPEST = 10;

    private Sets() {}

    /** One place or group; {@code ours} is the council's own area. */
    record Member(String area, String cohort, String name, boolean ours) {
        String key() {
            return cohort.equals("all") ? area : area + "/" + cohort;
        }
    }

    /**
     * A set of them.
     *
     * @param indicator whose figures are compared: the line's own, or those of the published one that it is compared by
     */
    record Set(String code, String name, String indicator, List<Member> members) {}

    /** Those of which at least two have a figure. */
    static List<Set> of(Shown shown, ReportView view, LineView line) {
        var sets = new ArrayList<Set>();
        String council = view.edition().path("council").asString("");
        boolean comparable = line.text("notComparableBecause").isEmpty();
        for (JsonNode group : view.node().path("structure").path("groups")) {
            var members = new ArrayList<Member>();
            members.add(new Member(council, "all", name(view, council), true));
            for (JsonNode member : group.path("members")) {
                members.add(new Member(
                        member.path("code").asString(""),
                        "all",
                        member.path("name").asString(""),
                        false));
            }
            if (comparable) {
                String code = group.path("name").asString("");
                source(shown, line, members)
                        .ifPresent(indicator -> sets.add(new Set(
                                code,
                                Words.say(
                                        "finding.set.list",
                                        LineWords.word("group", code),
                                        group.path("version").asString("")),
                                indicator,
                                members)));
            }
        }
        beneath(shown, council, line).forEach((kind, members) -> {
            members.addFirst(new Member(council, "all", name(view, council), true));
            if (members.size() > 2) {
                sets.add(new Set(kind, LineWords.word("kind", kind), line.code(), List.copyOf(members)));
            }
        });
        return sets;
    }

    /** Everybody of whom the line has rows, the council first. */
    static List<Member> all(Shown shown, ReportView view, LineView line) {
        String council = view.edition().path("council").asString("");
        var members = new LinkedHashMap<String, Member>();
        for (DataRow row : DataView.current(shown, line.code())) {
            boolean ours = row.area().equals(council) && row.isOfAll();
            String name = row.isOfAll()
                    ? row.areaName()
                    : row.area().equals(council) ? row.cohortName() : row.areaName() + ", " + row.cohortName();
            var member = new Member(row.area(), row.cohort(), name, ours);
            members.putIfAbsent(member.key(), member);
        }
        return List.copyOf(members.values());
    }

    /** The line's own indicator where others than the council are held of it, else the one it is compared by. */
    private static Optional<String> source(Shown shown, LineView line, List<Member> members) {
        return java.util.stream.Stream.of(line.code(), line.text("benchmark"))
                .filter(code -> !code.isEmpty())
                .filter(code -> DataView.current(shown, code).stream()
                        .anyMatch(row -> row.isOfAll()
                                && members.stream()
                                        .anyMatch(member ->
                                                !member.ours() && member.area().equals(row.area()))))
                .findFirst();
    }

    private static Map<String, List<Member>> beneath(Shown shown, String council, LineView line) {
        var kinds = new LinkedHashMap<String, List<Member>>();
        var seen = new java.util.HashSet<String>();
        for (DataRow row : DataView.current(shown, line.code())) {
            boolean place = !row.area().equals(council);
            boolean one = place ? row.isOfAll() : !row.isOfAll() && row.cohort().indexOf('+') < 0;
            if (one && seen.add(row.area() + row.cohort()) && (!place || isBeneath(shown, row.area()))) {
                String kind = place
                        ? row.areaKind()
                        : row.cohort().substring(0, row.cohort().indexOf(':'));
                kinds.computeIfAbsent(kind, _ -> new ArrayList<>())
                        .add(new Member(row.area(), row.cohort(), place ? row.areaName() : row.cohortName(), false));
            }
        }
        return kinds;
    }

    private static boolean isBeneath(Shown shown, String area) {
        return shown.view()
                .map(view -> {
                    String council = view.edition().path("council").asString("");
                    for (JsonNode place : view.node().path("structure").path("places")) {
                        if (place.path("code").asString("").equals(area)) {
                            return place.path("parent").asString("").equals(council);
                        }
                    }
                    return false;
                })
                .orElse(false);
    }

    /** Whether somebody may be counted in both: one place lies in the other, and no one dimension parts their groups. */
    static boolean overlap(ReportView view, Member one, Member other) {
        return (within(view, one.area(), other.area()) || within(view, other.area(), one.area()))
                && (one.cohort().equals(other.cohort())
                        || !dimension(one.cohort()).equals(dimension(other.cohort())));
    }

    private static String dimension(String cohort) {
        return cohort.replaceFirst(":.*", "");
    }

    /** Whether an area is the other, or lies in it. */
    private static boolean within(ReportView view, String area, String other) {
        String at = area;
        for (int up = 0; !at.isEmpty() && up < DEEPEST; up++) {
            if (at.equals(other)) {
                return true;
            }
            String code = at;
            at = places(view)
                    .filter(place -> place.path("code").asString("").equals(code))
                    .map(place -> place.path("parent").asString(""))
                    .findFirst()
                    .orElse("");
        }
        return false;
    }

    private static Stream<JsonNode> places(ReportView view) {
        return view.node().path("structure").path("places").valueStream();
    }

    static String name(ReportView view, String area) {
        for (JsonNode place : view.node().path("structure").path("places")) {
            if (place.path("code").asString("").equals(area)) {
                return place.path("name").asString(area);
            }
        }
        return area;
    }
}
