package org.waymark.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.Window;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;

/**
 * The figures of one indicator for one area and cohort, at the indicator's own frequency and basis: as supplied, made from
 * in-period parts, or made of other indicators' figures. Percentages are sums over sums, never means of percentages.
 */
public final class Figures {
    private final Indicator indicator;
    private final Map<Period, Observation> held = new TreeMap<>();
    private final Map<IndicatorCode, Figures> components = new LinkedHashMap<>();

    private Figures(Indicator indicator, List<Observation> observations) {
        this.indicator = indicator;
        observations.stream()
                .filter(observation -> observation.status() != Status.WITHDRAWN)
                .forEach(observation -> held.put(observation.key().period(), observation));
    }

    /**
     * Of an indicator that has rows of its own.
     *
     * @param observations of one area and cohort, one for each period; withdrawn ones count as not held
     */
    public static Figures of(Indicator indicator, List<Observation> observations) {
        return new Figures(indicator, observations);
    }

    /** Of an indicator that may be made of others, which are made by their definitions in force. */
    public static Figures of(Indicator indicator, Holding holding) {
        return of(indicator, holding, List.of());
    }

    /** @param within what it is part of, from the outermost in: nothing is made of itself, whatever the record says */
    private static Figures of(Indicator indicator, Holding holding, List<Indicator> within) {
        var figures = new Figures(indicator, holding.observations(indicator.code()));
        List<Indicator> path =
                Stream.concat(within.stream(), Stream.of(indicator)).toList();
        indicator.versions().stream()
                .flatMap(version -> version.measurement().composition().stream())
                .flatMap(made -> made.indicators().stream())
                .flatMap(code -> holding.indicator(code).stream())
                .filter(component -> !path.contains(component))
                .forEach(component ->
                        figures.components.computeIfAbsent(component.code(), _ -> of(component, holding, path)));
        return figures;
    }

    /** The figure shown for a period; empty when nothing is held that could make it. */
    public Optional<Computed> at(Period period) {
        Measurement measurement = measurement(period);
        return switch (measurement.calculation()) {
            case AS_SUPPLIED -> supplied(period, measurement);
            case FROM_PARTS -> summed(period, measurement);
            case FROM_INDICATORS ->
                composed(measurement)
                        .flatMap(made -> made.over(start(period, measurement), period, measurement.minimumParts()));
        };
    }

    /**
     * The in-period figure behind an overlapping one: the month or quarter on its own. For figures made of parts only;
     * empty for those supplied.
     */
    public Optional<Computed> inPeriod(Period period) {
        return over(period.start(), period);
    }

    /** The latest period at or before the given one, of its kind, for which a figure is held. */
    public Optional<Computed> latestBy(Period period) {
        Optional<LocalDate> earliest = earliest();
        for (Period p = period; earliest.isPresent() && !p.end().isBefore(earliest.get()); p = p.previous()) {
            Optional<Computed> found = at(p).filter(Figures::isHeld);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Known, or absent for a reason somebody gave; a sum with a part missing is not held. */
    public static boolean isHeld(Computed computed) {
        return !(computed.figure() instanceof Figure.Absent(Absence reason) && reason == Absence.MISSING);
    }

    /**
     * Every period for which a row is held, in order, at the frequency of the rows; of a figure made of other indicators,
     * every one of its own periods that a row of theirs is of.
     */
    public List<Period> periods() {
        if (components.isEmpty()) {
            return List.copyOf(held.keySet());
        }
        var periods = new TreeSet<>(held.keySet());
        for (Figures component : components.values()) {
            for (Period period : component.periods()) {
                Measurement measurement = measurement(period);
                periods.add(measurement.frequency().holding(period.end(), measurement.years()));
            }
        }
        return List.copyOf(periods);
    }

    /**
     * The figure over the days from the start to the end of the period, made of its parts; empty for figures supplied as
     * they are, and when no part is held.
     */
    public Optional<Computed> over(LocalDate start, Period end) {
        Measurement measurement = measurement(end);
        return switch (measurement.calculation()) {
            case AS_SUPPLIED -> Optional.empty();
            case FROM_PARTS -> Sum.of(parts(periods(start, end, measurement)), end, measurement, Optional.empty());
            case FROM_INDICATORS -> composed(measurement).flatMap(made -> made.over(start, end, Optional.empty()));
        };
    }

    /** One part of a figure: the row held for its period, if any. */
    public record Part(IndicatorCode indicator, Period period, Optional<Observation> row) {}

    /** The rows the figure of a period is made of, in order: one for a figure supplied as it is. */
    public List<Part> parts(Period period) {
        Measurement measurement = measurement(period);
        return switch (measurement.calculation()) {
            case AS_SUPPLIED -> parts(List.of(period));
            case FROM_PARTS -> parts(partPeriods(period, measurement));
            case FROM_INDICATORS ->
                composed(measurement)
                        .map(made -> made.parts(start(period, measurement), period))
                        .orElse(List.of());
        };
    }

    /** A stretch of a figure's span, and the figure it has alone. */
    public record Piece(Period period, Optional<Computed> figure) {}

    /** The stretches that add up to the figure of a period; none where it is supplied, or does not add up. */
    public List<Piece> pieces(Period period) {
        Measurement measurement = measurement(period);
        return switch (measurement.calculation()) {
            case AS_SUPPLIED -> List.of();
            case FROM_PARTS ->
                parts(period).stream()
                        .map(part -> new Piece(
                                part.period(), Sum.of(List.of(part), part.period(), measurement, Optional.empty())))
                        .toList();
            case FROM_INDICATORS ->
                composed(measurement)
                        .filter(made -> made.addsUp(period))
                        .map(made -> made.stretches(start(period, measurement), period).stream()
                                .map(piece -> new Piece(piece, made.over(piece.start(), piece, Optional.empty())))
                                .toList())
                        .orElse(List.of());
        };
    }

    /** What it gives to a figure made of it and others: what is counted summed over the span, a state as at its end. */
    Optional<Computed> contribution(LocalDate start, Period end) {
        Measurement measurement = measurement(end);
        if (suppliedWhole(measurement) && measurement.basis() != Basis.SNAPSHOT) {
            Period last = last(end, measurement);
            boolean same = start.equals(start(end, measurement)) && last.end().equals(end.end());
            return same ? at(last) : Optional.empty();
        }
        if (measurement.basis() == Basis.SNAPSHOT) {
            return at(last(end, measurement));
        }
        return measurement.calculation() == Calculation.FROM_INDICATORS
                ? over(start, end)
                : Sum.of(given(start, end), end, measurement, Optional.empty());
    }

    /** The rows of {@link #contribution}. */
    List<Part> given(LocalDate start, Period end) {
        Measurement measurement = measurement(end);
        if (suppliedWhole(measurement) || measurement.basis() == Basis.SNAPSHOT) {
            return parts(last(end, measurement));
        }
        return measurement.calculation() == Calculation.FROM_INDICATORS
                ? composed(measurement).map(made -> made.parts(start, end)).orElse(List.of())
                : parts(periods(start, end, measurement));
    }

    /** Whether it counts what happened, so that stretches of it add up; a state, or a finished rolling figure, does not. */
    boolean isCounted(Period end) {
        Measurement measurement = measurement(end);
        return measurement.basis() != Basis.SNAPSHOT && !suppliedWhole(measurement);
    }

    /** How long the stretches are that its parts come in. */
    Frequency stretch(Period end) {
        Measurement measurement = measurement(end);
        return measurement.calculation() == Calculation.FROM_INDICATORS
                ? composed(measurement).map(made -> made.stretch(end)).orElse(measurement.frequency())
                : partFrequency(measurement);
    }

    Measurement measurement(Period period) {
        return indicator.at(period).measurement();
    }

    /** Whether it comes finished and overlaps, so that nothing can be made of it but itself. */
    private static boolean suppliedWhole(Measurement measurement) {
        return measurement.calculation() == Calculation.AS_SUPPLIED && measurement.overlapping();
    }

    /** Its last period that ended by then. */
    private static Period last(Period end, Measurement measurement) {
        return measurement.frequency().endedBy(end.end(), measurement.years());
    }

    private Optional<Composed> composed(Measurement measurement) {
        return measurement.composition().map(made -> new Composed(measurement, made, components));
    }

    private Optional<LocalDate> earliest() {
        return Stream.concat(
                        held.keySet().stream().limit(1).map(Period::start),
                        components.values().stream().flatMap(component -> component.earliest().stream()))
                .min(Comparator.naturalOrder());
    }

    private List<Part> parts(List<Period> periods) {
        return periods.stream()
                .map(period -> new Part(indicator.code(), period, Optional.ofNullable(held.get(period))))
                .toList();
    }

    private Optional<Computed> supplied(Period period, Measurement measurement) {
        return Optional.ofNullable(held.get(period)).map(row -> Computed.of(row, scaleOf(measurement)));
    }

    private Optional<Computed> summed(Period period, Measurement measurement) {
        return Sum.of(parts(partPeriods(period, measurement)), period, measurement, measurement.minimumParts());
    }

    private List<Period> partPeriods(Period period, Measurement measurement) {
        List<Period> within = periods(start(period, measurement), period, measurement);
        // The state at the end of the period is that at the end of its last part.
        return measurement.basis() == Basis.SNAPSHOT
                ? within.subList(Math.max(0, within.size() - 1), within.size())
                : within;
    }

    /** The first day that the figure of a period counts. */
    private static LocalDate start(Period period, Measurement measurement) {
        return switch (measurement.basis()) {
            case PERIOD, SNAPSHOT -> period.start();
            case ROLLING_12 -> Window.ROLLING_TWELVE_MONTHS.start(period, measurement.years());
            case YEAR_TO_DATE -> Window.YEAR_TO_DATE.start(period, measurement.years());
        };
    }

    private List<Period> periods(LocalDate start, Period end, Measurement measurement) {
        return partFrequency(measurement).within(start, end.end(), measurement.years());
    }

    /** Parts come at one frequency, the indicator's own or finer; intake sees to that. */
    private Frequency partFrequency(Measurement measurement) {
        return held.isEmpty()
                ? measurement.frequency()
                : held.keySet().iterator().next().frequency();
    }

    static BigDecimal scaleOf(Measurement measurement) {
        return measurement.scale().unit().scale(measurement.per());
    }
}
