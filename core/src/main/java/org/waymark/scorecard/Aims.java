package org.waymark.scorecard;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.rating.Lines;
import org.waymark.target.Origin;
import org.waymark.target.Target;

/** Finds the lines in force: of each origin, the target of the narrowest period that holds the figure's last day. */
final class Aims {
    private final Map<IndicatorCode, List<Target>> byIndicator = new LinkedHashMap<>();

    Aims(List<Target> targets, AreaCode council) {
        this(targets, council, Cohort.ALL);
    }

    Aims(List<Target> targets, AreaCode area, Cohort cohort) {
        targets.stream()
                .filter(target -> target.area().equals(area) && target.cohort().equals(cohort))
                .forEach(target -> byIndicator
                        .computeIfAbsent(target.indicator(), _ -> new ArrayList<>())
                        .add(target));
    }

    /** The local lines for a figure of the period: those it is rated against. */
    Optional<Aim> local(IndicatorCode indicator, Period period) {
        return narrowest(indicator, period, Origin.LOCAL);
    }

    /** The target the council itself set for exactly that period. */
    Optional<Target> set(IndicatorCode indicator, Period period) {
        return byIndicator.getOrDefault(indicator, List.of()).stream()
                .filter(target ->
                        target.origin() == Origin.LOCAL && target.period().equals(period))
                .findFirst();
    }

    /** The local lines set for all of a year: of the narrowest period that holds it whole. */
    Optional<Aim> whole(IndicatorCode indicator, Period year) {
        return narrowest(indicator, year, Origin.LOCAL)
                .filter(aim -> aim.period().contains(year));
    }

    /** The lines of every other origin, shown beside. */
    List<Aim> others(IndicatorCode indicator, Period period) {
        var others = new ArrayList<Aim>();
        for (Origin origin : List.of(Origin.STATUTORY, Origin.NATIONAL, Origin.BENCHMARK)) {
            narrowest(indicator, period, origin).ifPresent(others::add);
        }
        return others;
    }

    static Lines lines(Optional<Aim> aim) {
        return aim.map(a -> new Lines(a.target(), a.floor(), a.lower(), a.upper()))
                .orElse(new Lines(null, null, null, null));
    }

    private Optional<Aim> narrowest(IndicatorCode indicator, Period period, Origin origin) {
        return byIndicator.getOrDefault(indicator, List.of()).stream()
                .filter(target -> target.origin() == origin && target.period().contains(period.end()))
                .min(Comparator.comparingLong(target -> ChronoUnit.DAYS.between(
                        target.period().start(), target.period().end())))
                .map(target -> new Aim(
                        origin,
                        target.period(),
                        target.target(),
                        target.floor(),
                        target.lower(),
                        target.upper(),
                        target.rationale()));
    }
}
