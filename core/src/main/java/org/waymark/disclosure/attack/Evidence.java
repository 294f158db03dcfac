package org.waymark.disclosure.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.area.Area;
import org.waymark.area.Gazetteer;
import org.waymark.cohort.CohortMember;
import org.waymark.disclosure.Structure;
import org.waymark.indicator.IndicatorCode;

/** Everything that was read from what was published. */
public record Evidence(
        List<Statement> statements,
        List<Area> areas,
        List<CohortMember> cohorts,
        Map<IndicatorCode, Measured> measures) {

    public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of(), Map.of());

    /** All of it together; of two definitions of one indicator the last is taken. */
    public static Evidence of(List<Evidence> all) {
        var statements = new ArrayList<Statement>();
        Set<Area> areas = new LinkedHashSet<>();
        var cohorts = new LinkedHashMap<List<String>, CohortMember>();
        var measures = new LinkedHashMap<IndicatorCode, Measured>();
        for (Evidence each : all) {
            statements.addAll(each.statements);
            each.areas.forEach(area -> areas.add(plain(area)));
            each.cohorts.forEach(member -> cohorts.put(List.of(member.dimension(), member.code()), member));
            measures.putAll(each.measures);
        }
        return new Evidence(statements, List.copyOf(areas), List.copyOf(cohorts.values()), measures);
    }

    /** Files differ in what else they say of a place. */
    private static Area plain(Area area) {
        return new Area(
                area.code(),
                area.name(),
                area.name(),
                area.kind(),
                area.parent(),
                area.validFrom(),
                area.validTo(),
                java.util.Optional.empty(),
                "");
    }

    public Structure structure() {
        return new Structure(Gazetteer.of(areas, List.of()), cohorts, Map.of(), Set.of());
    }
}
