package org.waymark.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.cohort.CohortMember;

/** The sums that hold between the places of one measure over one span: areas within areas, cohorts and their combinations. */
public final class Table {
    private Table() {}

    /**
     * One sum.
     *
     * @param parts the places that are summed and are in the table, or are themselves sums of some that are
     * @param missing whether a part that is listed is not
     */
    public record Sum(Place whole, List<Place> parts, boolean missing) {}

    /**
     * Every sum between the places, and between them and the margins that are not in the table but follow from it.
     *
     * @param present the places that have a figure, hidden or not
     */
    public static List<Sum> sums(Structure structure, Collection<Place> present, Span span) {
        Set<Place> all = new TreeSet<>(present);
        Set<AreaCode> areas = new TreeSet<>();
        present.forEach(place -> areas.add(place.area()));
        var waiting = new ArrayDeque<Place>(all);
        Map<Whole, Set<Place>> parts = new TreeMap<>();
        while (!waiting.isEmpty()) {
            Place place = waiting.remove();
            for (Whole whole : wholes(structure, place, areas)) {
                parts.computeIfAbsent(whole, _ -> new TreeSet<>()).add(place);
                if (all.add(whole.place())) {
                    waiting.add(whole.place());
                }
            }
        }
        var sums = new ArrayList<Sum>();
        parts.forEach((whole, found) -> {
            int listed = listed(structure, whole, found.iterator().next(), span);
            sums.add(new Sum(whole.place(), List.copyOf(found), found.size() < listed));
        });
        return sums;
    }

    /** @param by the dimension it is divided by, or the kind of place after a stroke */
    private record Whole(Place place, String by) implements Comparable<Whole> {
        @Override
        public int compareTo(Whole other) {
            int first = place.compareTo(other.place);
            return first == 0 ? by.compareTo(other.by) : first;
        }
    }

    private static List<Whole> wholes(Structure structure, Place place, Set<AreaCode> areas) {
        var wholes = new ArrayList<Whole>();
        place.cohort().members().forEach((dimension, code) -> {
            if (structure.partition(dimension)) {
                Optional<String> parent = structure.member(dimension, code).flatMap(CohortMember::parent);
                var members = new TreeMap<>(place.cohort().members());
                members.remove(dimension);
                parent.ifPresent(up -> members.put(dimension, up));
                wholes.add(new Whole(new Place(place.area(), new Cohort(members)), dimension));
            }
        });
        structure
                .parent(place.area())
                .filter(areas::contains)
                .ifPresent(parent -> wholes.add(new Whole(
                        new Place(parent, place.cohort()),
                        "/"
                                + structure
                                        .gazetteer()
                                        .find(place.area())
                                        .orElseThrow()
                                        .kind())));
        return wholes;
    }

    private static int listed(Structure structure, Whole whole, Place part, Span span) {
        if (whole.by().startsWith("/")) {
            return structure.siblings(part.area(), span).size();
        }
        String code = part.cohort().members().get(whole.by());
        return structure
                .members(
                        whole.by(),
                        structure.member(whole.by(), code == null ? "" : code).flatMap(CohortMember::parent))
                .size();
    }
}
