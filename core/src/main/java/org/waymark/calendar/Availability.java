package org.waymark.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.period.Period;

/**
 * When figures arrive: on the day that their source gave for the period, else so many days after the period as the
 * indicator's definition says.
 */
public record Availability(List<Release> releases) {

    /**
     * When the figure of one period arrives.
     *
     * @param dated whether its source gave the day
     */
    public record Arrival(Period period, LocalDate on, boolean dated) {}

    public Arrival of(Indicator indicator, Period period) {
        Version version = indicator.at(period);
        String source = version.wording().source();
        Optional<LocalDate> dated = releases.stream()
                .filter(release -> !source.isEmpty()
                        && release.source().equals(source)
                        && release.period().equals(period))
                .map(release -> release.releasedOn().orElse(release.expectedOn()))
                .findFirst();
        return new Arrival(
                period,
                dated.orElseGet(
                        () -> period.end().plusDays(version.measurement().availableAfterDays())),
                dated.isPresent());
    }

    /** The latest figure that has arrived by the end of a day, of a period ended by another. */
    public Arrival latest(Indicator indicator, LocalDate ended, LocalDate arrived) {
        Measurement measurement = indicator.at(new Period.Day(ended)).measurement();
        Arrival latest = of(indicator, measurement.frequency().endedBy(ended, measurement.years()));
        while (latest.on().isAfter(arrived)) {
            latest = of(indicator, latest.period().previous());
        }
        return latest;
    }
}
