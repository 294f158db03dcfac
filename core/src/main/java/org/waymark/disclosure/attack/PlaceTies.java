package org.waymark.disclosure.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.disclosure.Place;
import org.waymark.disclosure.Side;
import org.waymark.disclosure.Span;
import org.waymark.disclosure.Spot;
import org.waymark.disclosure.Structure;
import org.waymark.disclosure.Table;
import org.waymark.indicator.IndicatorCode;

/** Areas within areas, groups and their combinations add up. */
final class PlaceTies {
    private record Measure(IndicatorCode indicator, Side side, Span span) {}

    /** @param by the dimension, or the kind and the area that its places lie in */
    private record Family(IndicatorCode indicator, Side side, String by) {}

    private final Ties ties;
    private final Structure structure;

    PlaceTies(Ties ties, Structure structure) {
        this.ties = ties;
        this.structure = structure;
    }

    void tie() {
        Map<Measure, Set<Place>> tables = new LinkedHashMap<>();
        for (Spot spot : ties.board().mentioned()) {
            // What is left of a denominator adds up where the numerator and the denominator do.
            if (spot.side() != Side.REMAINDER) {
                tables.computeIfAbsent(new Measure(spot.indicator(), spot.side(), spot.span()), _ -> new TreeSet<>())
                        .add(spot.place());
            }
        }
        tables.forEach(this::tie);
    }

    private void tie(Measure measure, Set<Place> places) {
        if (places.size() < 2) {
            return;
        }
        List<Table.Sum> sums = Table.sums(structure, places, measure.span());
        Set<String> editions = new LinkedHashSet<>();
        places.forEach(place -> editions.addAll(ties.board().editions(spot(measure, place))));
        for (String edition : editions) {
            sums.forEach(sum -> tie(measure, sum, edition));
        }
    }

    private void tie(Measure measure, Table.Sum sum, String edition) {
        int whole = amount(measure, sum.whole(), edition);
        var parts = new ArrayList<Integer>();
        sum.parts().forEach(part -> parts.add(amount(measure, part, edition)));
        Place first = sum.parts().getFirst();
        boolean places = !first.area().equals(sum.whole().area());
        Equation equation = Equation.sum(places ? Link.PLACES : Link.GROUPS, whole, parts);
        var family =
                new Family(measure.indicator(), measure.side(), places ? kinds(first, sum) : dimensions(first, sum));
        if (sum.missing() || places && several(sum.whole().area(), measure.span())) {
            ties.atLeast(equation, family);
        } else {
            ties.add(equation, family, true);
        }
    }

    private int amount(Measure measure, Place place, String edition) {
        Spot spot = spot(measure, place);
        ties.board().mention(spot, edition);
        return ties.board().at(edition, spot);
    }

    private static Spot spot(Measure measure, Place place) {
        return new Spot(measure.indicator(), measure.side(), place, measure.span());
    }

    private String kinds(Place part, Table.Sum sum) {
        return sum.whole().area() + "/"
                + structure.gazetteer().find(part.area()).map(Area::kind).orElse("");
    }

    private static String dimensions(Place part, Table.Sum sum) {
        var whole = sum.whole().cohort().members();
        var own = new TreeSet<String>();
        part.cohort().members().forEach((dimension, code) -> {
            if (!code.equals(whole.get(dimension))) {
                own.add(dimension);
            }
        });
        return String.join("+", own);
    }

    /** Whether an area holds places of more than one kind, as a region holds counties and unitary authorities. */
    private boolean several(AreaCode area, Span span) {
        return structure.gazetteer().areas().stream()
                        .filter(each -> each.parent().filter(area::equals).isPresent()
                                && each.existedDuring(span.start(), span.end()))
                        .map(Area::kind)
                        .distinct()
                        .count()
                > 1;
    }
}
