package org.waymark.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.period.Period;

/**
 * Sums over time: finished rolling and to-date figures with their parts, and the steps of a year to date. A sum that the
 * product makes of in-period parts tells nothing that its parts do not, for it is shown only where all of them are.
 */
final class Windows {
    private final Known known;
    private final Structure structure;
    private final Sensitivity sensitivity;
    private final Map<ObservationKey, Observation> rows;
    private final Map<IndicatorCode, List<Indicator>> over = new HashMap<>();

    /** @param rows the newest row of each key so far, as it is kept up to date */
    Windows(Known known, Structure structure, Sensitivity sensitivity, Map<ObservationKey, Observation> rows) {
        this.known = known;
        this.structure = structure;
        this.sensitivity = sensitivity;
        this.rows = rows;
        for (Indicator indicator : structure.indicators().values()) {
            indicator.versions().stream()
                    .flatMap(version -> version.measurement().underlying().stream())
                    .distinct()
                    .forEach(under ->
                            over.computeIfAbsent(under, _ -> new ArrayList<>()).add(indicator));
        }
    }

    /**
     * Ties every sum that a row is part of, and every part that it is a sum of.
     *
     * @return amounts that are new and that no figure shows
     */
    List<Integer> of(Observation row) {
        var found = new ArrayList<Integer>();
        Indicator indicator = indicator(row.key());
        Measurement measurement = indicator.at(row.key().period()).measurement();
        if (measurement.calculation() == Calculation.AS_SUPPLIED && measurement.overlapping()) {
            supplied(row.key(), indicator);
            step(row, measurement, found);
            Optional.ofNullable(rows.get(
                            key(row.key(), indicator.code(), row.key().period().next())))
                    .ifPresent(next -> step(next, measurement, found));
        }
        for (Indicator above : over.getOrDefault(indicator.code(), List.of())) {
            Measurement its = above.at(row.key().period()).measurement();
            for (Period own : owns(row.key().period(), its)) {
                supplied(key(row.key(), above.code(), own), above);
            }
        }
        return found;
    }

    /** The periods of an indicator's own whose figure counts the days of a part. */
    private static List<Period> owns(Period part, Measurement measurement) {
        var owns = new ArrayList<Period>();
        Span span = Span.of(part);
        Period own = measurement.frequency().holding(part.end(), measurement.years());
        while (Span.shownFor(own, measurement).holds(span)) {
            owns.add(own);
            own = own.next();
        }
        return owns;
    }

    private List<Observation> held(ObservationKey like, IndicatorCode indicator, List<Period> parts) {
        return parts.stream()
                .flatMap(period -> Optional.ofNullable(rows.get(key(like, indicator, period))).stream())
                .toList();
    }

    /** A finished rolling or to-date figure, and the in-period series that its definition names. */
    private void supplied(ObservationKey key, Indicator indicator) {
        Measurement measurement = indicator.at(key.period()).measurement();
        Indicator behind =
                measurement.underlying().map(structure.indicators()::get).orElse(null);
        if (behind == null || !rows.containsKey(key)) {
            return;
        }
        IndicatorCode under = behind.code();
        Measurement its = behind.at(key.period()).measurement();
        Span span = Span.shownFor(key.period(), measurement);
        List<Period> parts = its.frequency().within(span.start(), span.end(), its.years());
        if (parts.size() > 1 && held(key, under, parts).size() == parts.size()) {
            tie(indicator.code(), span, key, under, parts);
        }
    }

    private void tie(IndicatorCode whole, Span span, ObservationKey like, IndicatorCode part, List<Period> parts) {
        var place = new Place(like.area(), like.cohort());
        for (Side side : Side.values()) {
            var amounts = new ArrayList<Integer>();
            known.at(new Spot(whole, side, place, span)).ifPresent(amounts::add);
            for (Period period : parts) {
                known.at(new Spot(part, side, place, Span.of(period))).ifPresent(amounts::add);
            }
            if (amounts.size() == parts.size() + 1 && adds(amounts) && known.fresh(amounts)) {
                int[] rest =
                        amounts.stream().skip(1).mapToInt(Integer::intValue).toArray();
                known.web().sum(amounts.getFirst(), rest);
            }
        }
    }

    private boolean adds(List<Integer> amounts) {
        double sum = 0;
        for (int amount : amounts.subList(1, amounts.size())) {
            sum += known.web().value(amount);
        }
        return Math.abs(sum - known.web().value(amounts.getFirst())) <= Need.TINY * Math.max(1, sum);
    }

    /** What a year to date grew by since the figure before it: a count of its own, which nobody shows. */
    private void step(Observation row, Measurement measurement, List<Integer> found) {
        Period before = row.key().period().previous();
        ObservationKey earlier = key(row.key(), row.key().indicator(), before);
        Span now = Span.shownFor(row.key().period(), measurement);
        Span then = Span.shownFor(before, measurement);
        if (measurement.basis() != Basis.YEAR_TO_DATE
                || !rows.containsKey(earlier)
                || !now.start().equals(then.start())) {
            return;
        }
        var place = new Place(row.key().area(), row.key().cohort());
        var protection = sensitivity.protection(row.key().indicator(), place, row.source());
        for (Side side : Side.values()) {
            Optional<Integer> newer = known.at(new Spot(row.key().indicator(), side, place, now));
            Optional<Integer> older = known.at(new Spot(row.key().indicator(), side, place, then));
            if (newer.isPresent() && older.isPresent()) {
                double by = known.web().value(newer.get()) - known.web().value(older.get());
                if (by >= 0 && known.fresh(List.of(newer.get(), older.get()))) {
                    Need need = sensitivity.count(
                            protection, side, measurement.scale().unit(), BigDecimal.valueOf(by));
                    int step = known.web().amount(by, need, false);
                    known.web().sum(newer.get(), older.get(), step);
                    found.add(step);
                }
            }
        }
    }

    private Indicator indicator(ObservationKey key) {
        return java.util.Objects.requireNonNull(structure.indicators().get(key.indicator()));
    }

    private static ObservationKey key(ObservationKey like, IndicatorCode indicator, Period period) {
        return new ObservationKey(indicator, like.area(), like.cohort(), period);
    }
}
