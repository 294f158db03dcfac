package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.area.AreaCode;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Figures;
import org.waymark.cohort.Cohort;
import org.waymark.cohort.CohortMember;
import org.waymark.indicator.Indicator;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.Patterns;

/** Lays a line's figures out in tables of two dimensions, where the report names both. */
final class Crossings {
    private final Snapshot snapshot;
    private final Parts parts;
    private final Indicator indicator;
    private final Period period;
    private final AreaCode council;
    private final Map<Snapshot.Who, Optional<Computed>> figures = new HashMap<>();

    private Crossings(Snapshot snapshot, Parts parts, Indicator indicator, Period period) {
        this.snapshot = snapshot;
        this.parts = parts;
        this.indicator = indicator;
        this.period = period;
        this.council = snapshot.template().council();
    }

    /** A pair of dimensions; {@code places} when the first is a kind of place. */
    private record Pair(String first, String second, boolean places) {}

    /** In order of the pair; none where the report does not name the dimensions. Figures divided three ways are not among them. */
    static List<Crossing> of(Snapshot snapshot, Parts parts, Indicator indicator, Period period) {
        return new Crossings(snapshot, parts, indicator, period).all();
    }

    private List<Crossing> all() {
        Patterns asked = snapshot.template().patterns();
        var pairs = new TreeMap<String, Pair>();
        for (Snapshot.Who who : parts.of(indicator.code())) {
            pair(who)
                    .filter(pair -> asked.dimensions().contains(pair.second())
                            && (pair.places() ? asked.areaKinds() : asked.dimensions()).contains(pair.first()))
                    .ifPresent(pair -> pairs.put(pair.first() + " " + pair.second(), pair));
        }
        return pairs.values().stream().flatMap(pair -> crossing(pair).stream()).toList();
    }

    private Optional<Pair> pair(Snapshot.Who who) {
        List<String> dimensions = List.copyOf(who.cohort().members().keySet());
        if (who.area().equals(council)) {
            return dimensions.size() == 2
                    ? Optional.of(new Pair(dimensions.getFirst(), dimensions.getLast(), false))
                    : Optional.empty();
        }
        return dimensions.size() == 1
                ? parts.kind(who.area()).map(kind -> new Pair(kind, dimensions.getFirst(), true))
                : Optional.empty();
    }

    /** A member of a dimension: a place, or the members of a cohort. */
    private record Head(AreaCode area, Cohort cohort) {}

    private Optional<Crossing> crossing(Pair pair) {
        Set<Head> inner = new HashSet<>();
        for (Snapshot.Who who : parts.of(indicator.code())) {
            if (pair(who).equals(Optional.of(pair)) && !parts.nested(who.cohort()) && at(who).isPresent()) {
                inner.add(new Head(who.area(), who.cohort()));
            }
        }
        List<Head> first = heads(pair.first(), pair.places(), inner);
        List<Head> second = heads(pair.second(), false, inner);
        if (first.size() < 2 || second.size() < 2) {
            return Optional.empty();
        }
        // The longer list reads downwards.
        boolean turned = first.size() < second.size();
        List<Head> rows = turned ? second : first;
        List<Head> columns = turned ? first : second;
        var cells = new ArrayList<List<Crossing.Cell>>();
        Head everybody = new Head(council, Cohort.ALL);
        for (Head row : Stream.concat(rows.stream(), Stream.of(everybody)).toList()) {
            cells.add(Stream.concat(columns.stream(), Stream.of(everybody))
                    .map(column -> cell(row, column))
                    .toList());
        }
        return Optional.of(new Crossing(
                turned ? pair.first() : pair.second(),
                turned ? pair.second() : pair.first(),
                period,
                columns.stream().map(head -> parts.member(who(head))).toList(),
                rows.stream().map(head -> parts.member(who(head))).toList(),
                cells));
    }

    /** The members of one side of which the table holds anything, places by name and others as defined. */
    private List<Head> heads(String dimension, boolean places, Set<Head> inner) {
        var heads = new LinkedHashSet<Head>();
        if (places) {
            inner.stream()
                    .map(head -> new Head(head.area(), Cohort.ALL))
                    .sorted(Comparator.comparing(head -> snapshot.gazetteer().name(head.area())))
                    .forEach(heads::add);
            return List.copyOf(heads);
        }
        for (CohortMember member : snapshot.cohorts()) {
            if (member.dimension().equals(dimension)
                    && inner.stream()
                            .anyMatch(head ->
                                    member.code().equals(head.cohort().members().get(dimension)))) {
                heads.add(new Head(council, new Cohort(Map.of(dimension, member.code()))));
            }
        }
        return List.copyOf(heads);
    }

    private Crossing.Cell cell(Head row, Head column) {
        var members = new HashMap<>(row.cohort().members());
        members.putAll(column.cohort().members());
        var who = who(new Head(row.area().equals(council) ? column.area() : row.area(), new Cohort(members)));
        Optional<Computed> held = at(who);
        return new Crossing.Cell(
                parts.member(who),
                held.map(Computed::figure).orElse(Figure.absent(Absence.MISSING)),
                held.map(Computed::numerator).orElse(null),
                held.map(Computed::denominator).orElse(null));
    }

    private Snapshot.Who who(Head head) {
        return new Snapshot.Who(indicator.code(), head.area(), head.cohort());
    }

    private Optional<Computed> at(Snapshot.Who who) {
        return figures.computeIfAbsent(
                who, each -> parts.figures(indicator, each).at(period).filter(Figures::isHeld));
    }
}
