package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.cohort.CohortMember;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;

/**
 * What everybody knows of how figures hang together.
 *
 * @param councils the areas that reports are about
 */
public record Structure(
        Gazetteer gazetteer,
        List<CohortMember> cohorts,
        Map<IndicatorCode, Indicator> indicators,
        Set<AreaCode> councils) {

    /** The cohort dimensions of a place and its kind of area, as rules name them; a whole council's own is {@code all}. */
    Set<String> dimensions(Place place) {
        var dimensions = new TreeSet<>(place.cohort().members().keySet());
        gazetteer.find(place.area()).map(Area::kind).ifPresent(dimensions::add);
        if (place.cohort().isAll() && councils.contains(place.area())) {
            dimensions.add("all");
        }
        return dimensions;
    }

    /** How many times a council's own figure has been divided to come to the place. */
    public int depth(Place place) {
        return place.cohort().members().size() + (inside(place.area()) ? 1 : 0);
    }

    private boolean inside(AreaCode area) {
        Optional<AreaCode> parent = gazetteer.find(area).flatMap(Area::parent);
        for (int up = 0; parent.isPresent() && up < 10; up++) {
            if (councils.contains(parent.get())) {
                return true;
            }
            parent = gazetteer.find(parent.get()).flatMap(Area::parent);
        }
        return false;
    }

    Indicator indicator(Spot spot) {
        return java.util.Objects.requireNonNull(indicators.get(spot.indicator()));
    }

    Optional<AreaCode> parent(AreaCode area) {
        return gazetteer.find(area).flatMap(Area::parent);
    }

    /** The places of the same kind and parent that existed during the span, in order of code. */
    List<AreaCode> siblings(AreaCode area, Span span) {
        Area of = gazetteer.find(area).orElseThrow();
        return gazetteer.areas().stream()
                .filter(each -> each.parent().equals(of.parent()) && each.kind().equals(of.kind()))
                .filter(each -> each.existedDuring(span.start(), span.end()))
                .map(Area::code)
                .sorted()
                .toList();
    }

    public Optional<CohortMember> member(String dimension, String code) {
        return cohorts.stream()
                .filter(each ->
                        each.dimension().equals(dimension) && each.code().equals(code))
                .findFirst();
    }

    /** Every code of a dimension. */
    List<String> codes(String dimension) {
        return cohorts.stream()
                .filter(each -> each.dimension().equals(dimension))
                .map(CohortMember::code)
                .toList();
    }

    /** Whether every member of the dimension says that they divide the whole. */
    boolean partition(String dimension) {
        var all = cohorts.stream()
                .filter(each -> each.dimension().equals(dimension))
                .toList();
        return !all.isEmpty() && all.stream().allMatch(CohortMember::partition);
    }

    /** The codes of the dimension with the same parent. */
    List<String> members(String dimension, Optional<String> parent) {
        var codes = new ArrayList<String>();
        for (CohortMember each : cohorts) {
            if (each.dimension().equals(dimension) && each.parent().equals(parent)) {
                codes.add(each.code());
            }
        }
        return codes;
    }
}
