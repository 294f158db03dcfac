package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.breakdown.Cases;
import org.waymark.breakdown.Member;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Figures;
import org.waymark.cohort.Cohort;
import org.waymark.cohort.CohortMember;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.Patterns;

/** Which groups and places within the council a snapshot has figures of, by indicator, and those figures. */
final class Parts {
    private final Snapshot snapshot;
    private final AreaCode council;
    private final Map<IndicatorCode, List<Snapshot.Who>> byIndicator = new HashMap<>();

    /** @param asked what the report looks for; where it names nothing, everything there is */
    Parts(Snapshot snapshot, Patterns asked) {
        this.snapshot = snapshot;
        this.council = snapshot.template().council();
        boolean all = asked.dimensions().isEmpty() && asked.areaKinds().isEmpty();
        for (Snapshot.Who who : snapshot.observations().keySet()) {
            boolean place = !who.area().equals(council);
            boolean inside = !place || kind(who.area()).isPresent();
            boolean part = place || !who.cohort().isAll();
            boolean wanted = all
                    || asked.dimensions().containsAll(who.cohort().members().keySet())
                            && (!place
                                    || asked.areaKinds()
                                            .contains(kind(who.area()).orElse("")));
            if (part && inside && wanted) {
                byIndicator
                        .computeIfAbsent(who.indicator(), _ -> new ArrayList<>())
                        .add(who);
            }
        }
        byIndicator
                .values()
                .forEach(each -> each.sort(
                        Comparator.comparing((Snapshot.Who who) -> who.area()).thenComparing(Snapshot.Who::cohort)));
    }

    /** In order of place, then of group. */
    List<Snapshot.Who> of(IndicatorCode indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /** The kind of a place right within the council's area; empty for any other. */
    Optional<String> kind(AreaCode area) {
        return snapshot.gazetteer()
                .find(area)
                .filter(found -> found.parent().equals(Optional.of(council)))
                .map(Area::kind);
    }

    Figures figures(Indicator indicator, Snapshot.Who who) {
        return Figures.of(indicator, new OnRecord(snapshot, who.area(), who.cohort()));
    }

    /** Everybody that a part is part of: the same group in all of the area, or all of it. */
    Snapshot.Who whole(Snapshot.Who part) {
        return new Snapshot.Who(part.indicator(), council, part.area().equals(council) ? Cohort.ALL : part.cohort());
    }

    Member member(Snapshot.Who who) {
        String group = who.cohort().members().entrySet().stream()
                .map(entry -> cohort(entry.getKey(), entry.getValue())
                        .map(CohortMember::name)
                        .orElse(entry.getValue()))
                .collect(Collectors.joining(", "));
        String place = who.area().equals(council) ? "" : snapshot.gazetteer().name(who.area());
        return new Member(
                who.area(), who.cohort(), place.isEmpty() ? group : group.isEmpty() ? place : place + ", " + group);
    }

    /** Whether a dimension's members divide the whole: only if each of them says so. */
    boolean partition(String dimension) {
        List<CohortMember> members = snapshot.cohorts().stream()
                .filter(member -> member.dimension().equals(dimension))
                .toList();
        return !members.isEmpty() && members.stream().allMatch(CohortMember::partition);
    }

    private Optional<CohortMember> cohort(String dimension, String code) {
        return snapshot.cohorts().stream()
                .filter(member ->
                        member.dimension().equals(dimension) && member.code().equals(code))
                .findFirst();
    }

    /** Whether a member is itself part of another member, and so would count twice beside it. */
    boolean nested(Cohort cohort) {
        return cohort.members().entrySet().stream()
                .anyMatch(entry -> cohort(entry.getKey(), entry.getValue())
                        .flatMap(CohortMember::parent)
                        .isPresent());
    }

    /** What a known figure is made of; empty where it is neither of parts nor an amount. */
    static Optional<Cases> cases(Computed computed, boolean amounts) {
        if (!(computed.figure() instanceof Figure.Known known)) {
            return Optional.empty();
        }
        var numerator = computed.numerator();
        var denominator = computed.denominator();
        if (numerator != null && denominator != null) {
            return Optional.of(new Cases(numerator, denominator));
        }
        return amounts
                ? Optional.of(
                        new Cases(known.dividend().divide(known.divisor(), java.math.MathContext.DECIMAL128), null))
                : Optional.empty();
    }

    /**
     * The period that changes are counted from: of a baseline of another kind, the period of the same place in the year, or
     * for a rolling figure the last within it. Without a baseline, or where the whole has no figure then that can be
     * compared with the one now, the same period a year before.
     */
    static Period then(Period now, Optional<Period> baseline, Indicator indicator, Figures whole) {
        Measurement measurement = indicator.at(now).measurement();
        return baseline.map(base -> within(now, base, measurement))
                .filter(base -> base.compareTo(now) < 0 && !indicator.brokenBetween(base, now))
                .filter(base -> whole.at(base)
                        .filter(computed -> computed.figure() instanceof Figure.Known)
                        .isPresent())
                .orElseGet(now::lastYear);
    }

    private static Period within(Period now, Period base, Measurement measurement) {
        if (base.sameKind(now)) {
            return base;
        }
        if (measurement.basis() == Basis.ROLLING_12) {
            return now.frequency().endedBy(base.end(), measurement.years());
        }
        Period found = now;
        while (found.end().isAfter(base.end())) {
            found = found.lastYear();
        }
        return found;
    }
}
