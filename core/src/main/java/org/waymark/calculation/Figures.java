package org.waymark.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.Window;

/**
 * The figures of one indicator for one area and cohort, at the indicator's own frequency and basis: as supplied, or made
 * from in-period parts. Percentages are sums over sums, never means of percentages.
 */
public final class Figures {
    private final Indicator indicator;
    private final Map<Period, Observation> held = new TreeMap<>();

    private Figures(Indicator indicator, List<Observation> observations) {
        this.indicator = indicator;
        observations.stream()
                .filter(observation -> observation.status() != Status.WITHDRAWN)
                .forEach(observation -> held.put(observation.key().period(), observation));
    }

    /** @param observations of one area and cohort, one for each period; withdrawn ones count as not held */
    public static Figures of(Indicator indicator, List<Observation> observations) {
        return new Figures(indicator, observations);
    }

    /** The figure shown for a period; empty when nothing is held that could make it. */
    public Optional<Computed> at(Period period) {
        Measurement measurement = indicator.at(period).measurement();
        if (measurement.calculation() == Calculation.AS_SUPPLIED) {
            return supplied(period, measurement);
        }
        return Sum.of(rows(partPeriods(period, measurement)), period, measurement, measurement.minimumParts());
    }

    /**
     * The in-period figure behind an overlapping one: the month or quarter on its own. For figures made of parts only;
     * empty for those supplied.
     */
    public Optional<Computed> inPeriod(Period period) {
        Measurement measurement = indicator.at(period).measurement();
        if (measurement.calculation() == Calculation.AS_SUPPLIED) {
            return Optional.empty();
        }
        return Sum.of(span(period.start(), period, measurement), period, measurement, Optional.empty());
    }

    /** The latest period at or before the given one, of its kind, for which a figure is held. */
    public Optional<Computed> latestBy(Period period) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Period earliest = held.keySet().iterator().next();
        for (Period p = period; !p.end().isBefore(earliest.start()); p = p.previous()) {
            Optional<Computed> found = at(p).filter(Figures::isHeld);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Known, or absent for a reason somebody gave; a sum with a part missing is not held. */
    public static boolean isHeld(Computed computed) {
        return !(computed.figure() instanceof org.waymark.quantity.Figure.Absent absent
                && absent.reason() == org.waymark.quantity.Absence.MISSING);
    }

    /** Every period for which a row is held, in order, at the frequency of the rows. */
    public List<Period> periods() {
        return List.copyOf(held.keySet());
    }

    /**
     * The figure over the days from the start to the end of the period, made of its parts; empty for figures supplied as
     * they are, and when no part is held.
     */
    public Optional<Computed> over(LocalDate start, Period end) {
        Measurement measurement = indicator.at(end).measurement();
        return measurement.calculation() == Calculation.AS_SUPPLIED
                ? Optional.empty()
                : Sum.of(span(start, end, measurement), end, measurement, Optional.empty());
    }

    /** One part of a figure: the row held for its period, if any. */
    public record Part(Period period, Optional<Observation> row) {}

    /** What the figure of a period is made of, in order: one row for a figure supplied as it is. */
    public List<Part> parts(Period period) {
        Measurement measurement = indicator.at(period).measurement();
        return measurement.calculation() == Calculation.AS_SUPPLIED
                ? parts(List.of(period))
                : parts(partPeriods(period, measurement));
    }

    private List<Part> parts(List<Period> periods) {
        return periods.stream()
                .map(period -> new Part(period, Optional.ofNullable(held.get(period))))
                .toList();
    }

    private Optional<Computed> supplied(Period period, Measurement measurement) {
        return Optional.ofNullable(held.get(period))
                .map(row -> new Computed(
                        period,
                        row.figure(measurement.scale().unit().scale(measurement.per())),
                        row.numerator(),
                        row.denominator(),
                        row.status(),
                        row.recordedAt(),
                        row.source(),
                        row.provenance()));
    }

    private List<Period> partPeriods(Period period, Measurement measurement) {
        List<Period> within = periods(period.start(), period, measurement);
        return switch (measurement.basis()) {
            case PERIOD -> within;
            // The state at the end of the period is that at the end of its last part.
            case SNAPSHOT -> within.subList(Math.max(0, within.size() - 1), within.size());
            case ROLLING_12 -> window(Window.ROLLING_TWELVE_MONTHS, period, measurement);
            case YEAR_TO_DATE -> window(Window.YEAR_TO_DATE, period, measurement);
        };
    }

    private List<Period> window(Window window, Period period, Measurement measurement) {
        return window.parts(period, partFrequency(measurement), measurement.years());
    }

    private List<Period> periods(LocalDate start, Period end, Measurement measurement) {
        return partFrequency(measurement).within(start, end.end(), measurement.years());
    }

    private List<Optional<Observation>> span(LocalDate start, Period end, Measurement measurement) {
        return rows(periods(start, end, measurement));
    }

    private List<Optional<Observation>> rows(List<Period> periods) {
        return parts(periods).stream().map(Part::row).toList();
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
