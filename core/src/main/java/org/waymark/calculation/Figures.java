package org.waymark.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
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
        return Sum.of(parts(period, measurement), period, measurement, measurement.minimumParts());
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
        return Sum.of(within(period, measurement), period, measurement, Optional.empty());
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

    private List<Optional<Observation>> parts(Period period, Measurement measurement) {
        return switch (measurement.basis()) {
            case PERIOD -> within(period, measurement);
            // The state at the end of the period is that at the end of its last part.
            case SNAPSHOT -> {
                List<Optional<Observation>> all = within(period, measurement);
                yield all.subList(Math.max(0, all.size() - 1), all.size());
            }
            case ROLLING_12 -> window(Window.ROLLING_TWELVE_MONTHS, period, measurement);
            case YEAR_TO_DATE -> window(Window.YEAR_TO_DATE, period, measurement);
        };
    }

    private List<Optional<Observation>> within(Period period, Measurement measurement) {
        return rows(partFrequency(measurement).within(period.start(), period.end(), measurement.years()));
    }

    private List<Optional<Observation>> window(Window window, Period period, Measurement measurement) {
        return rows(window.parts(period, partFrequency(measurement), measurement.years()));
    }

    private List<Optional<Observation>> rows(List<Period> periods) {
        var rows = new ArrayList<Optional<Observation>>(periods.size());
        periods.forEach(period -> rows.add(Optional.ofNullable(held.get(period))));
        return rows;
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
