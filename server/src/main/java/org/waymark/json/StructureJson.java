package org.waymark.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.area.Group;
import org.waymark.cohort.CohortMember;
import org.waymark.scorecard.Division;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the places and groups of a report hang together: every place it names, what that lies in, and what lies beside it. */
final class StructureJson {
    private StructureJson() {}

    static ObjectNode of(Scorecard scorecard) {
        ObjectNode node = Nodes.object();
        ArrayNode places = node.putArray("places");
        Set<AreaCode> wanted = places(scorecard);
        for (Area area : scorecard.gazetteer().areas()) {
            if (wanted.contains(area.code())) {
                ObjectNode each = places.addObject();
                each.put("code", area.code().value());
                each.put("name", area.name());
                each.put("kind", area.kind());
                each.put("parent", area.parent().map(AreaCode::value).orElse(null));
                each.put("validFrom", area.validFrom().map(Object::toString).orElse(null));
                each.put("validTo", area.validTo().map(Object::toString).orElse(null));
            }
        }
        ArrayNode dimensions = node.putArray("dimensions");
        var byDimension = new LinkedHashMap<String, List<CohortMember>>();
        for (CohortMember member : scorecard.cohorts()) {
            byDimension
                    .computeIfAbsent(member.dimension(), _ -> new java.util.ArrayList<>())
                    .add(member);
        }
        byDimension.forEach((dimension, members) -> dimensions.add(dimension(dimension, members)));
        ArrayNode groups = node.putArray("groups");
        for (String name : scorecard.template().comparators()) {
            scorecard
                    .gazetteer()
                    .group(name, scorecard.template().council(), scorecard.asKnownAt())
                    .ifPresent(group -> groups.add(group(scorecard, group)));
        }
        return node;
    }

    /** The list in force on the report's date, in order of rank where ranks are given. */
    private static ObjectNode group(Scorecard scorecard, Group group) {
        ObjectNode node = Nodes.object();
        node.put("name", group.name());
        node.put("version", group.version());
        ArrayNode members = node.putArray("members");
        for (Group.Member member : group.members()) {
            members.addObject()
                    .put("code", member.area().value())
                    .put("name", scorecard.gazetteer().name(member.area()));
        }
        return node;
    }

    private static ObjectNode dimension(String dimension, List<CohortMember> all) {
        ObjectNode node = Nodes.object();
        node.put("code", dimension);
        node.put("partition", all.stream().allMatch(CohortMember::partition));
        ArrayNode members = node.putArray("members");
        for (CohortMember member : all) {
            members.addObject()
                    .put("code", member.code())
                    .put("name", member.name())
                    .put("parent", member.parent().orElse(null));
        }
        return node;
    }

    private static Set<AreaCode> places(Scorecard scorecard) {
        Set<AreaCode> named = new TreeSet<>();
        named.add(scorecard.template().council());
        for (Line line : scorecard.lines()) {
            named.add(line.area());
            line.benchmarkSeries().forEach(each -> each.area().ifPresent(named::add));
            for (Division division : line.further().divisions()) {
                division.pieces().forEach(piece -> named.add(piece.member().area()));
            }
            line.further().crossings().forEach(crossing -> crossing.rows().forEach(row -> named.add(row.area())));
        }
        Set<AreaCode> wanted = new TreeSet<>(named);
        for (AreaCode code : named) {
            Optional<Area> area = scorecard.gazetteer().find(code);
            area.ifPresent(found -> scorecard.gazetteer().areas().stream()
                    .filter(each ->
                            each.kind().equals(found.kind()) && each.parent().equals(found.parent()))
                    .forEach(each -> wanted.add(each.code())));
            for (int up = 0; area.isPresent() && up < 10; up++) {
                area.flatMap(Area::parent).ifPresent(wanted::add);
                area = area.flatMap(Area::parent).flatMap(scorecard.gazetteer()::find);
            }
        }
        return wanted;
    }
}
