package org.waymark.area;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every place and comparator group on record, to look up. */
public record Gazetteer(List<Area> areas, List<Group> groups, Map<AreaCode, Area> byCode) {

    public static Gazetteer of(List<Area> areas, List<Group> groups) {
        var byCode = new LinkedHashMap<AreaCode, Area>();
        areas.forEach(area -> byCode.put(area.code(), area));
        return new Gazetteer(List.copyOf(areas), List.copyOf(groups), byCode);
    }

    public Optional<Area> find(AreaCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Its name, or its code when the place is not on record. */
    public String name(AreaCode code) {
        return find(code).map(Area::name).orElse(code.value());
    }

    /** The version of a group in force for an area on a day: of several, the newest by validity, then by version. */
    public Optional<Group> group(String name, AreaCode of, LocalDate day) {
        return groups.stream()
                .filter(group -> group.name().equals(name) && group.of().equals(of) && group.validOn(day))
                .max(Comparator.comparing((Group group) -> group.validFrom().orElse(LocalDate.MIN))
                        .thenComparing(Group::version));
    }
}
