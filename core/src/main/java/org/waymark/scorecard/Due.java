package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Figures;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Measurement;
import org.waymark.period.Period;

/**
 * Which figure a report shows: that of the latest period of the indicator's frequency that ended by the end of the
 * report's period, and whose figure was due by the day as known.
 *
 * @param period the one due; empty when none is yet
 * @param shown the figure held for it, else the newest older one; empty when none is held
 */
public record Due(Optional<Period> period, Optional<Computed> shown) {

    static Due of(Indicator indicator, Figures figures, Period report, LocalDate asKnownAt) {
        Period latest = latest(indicator, report, asKnownAt);
        Optional<Computed> shown = figures.latestBy(latest);
        boolean beforeItsTime = begins(indicator, report)
                .filter(first -> latest.end().isBefore(first.start()))
                .isPresent();
        return new Due(shown.isEmpty() && beforeItsTime ? Optional.empty() : Optional.of(latest), shown);
    }

    /** The latest period of the indicator's own frequency whose figure is due by a day, of those ended by the report's. */
    public static Period latest(Indicator indicator, Period report, LocalDate asKnownAt) {
        Measurement measurement = indicator.at(report).measurement();
        Period latest = measurement.frequency().endedBy(report.end(), measurement.years());
        while (latest.end().plusDays(measurement.availableAfterDays()).isAfter(asKnownAt)) {
            latest = latest.previous();
        }
        return latest;
    }

    /** A figure for a time before its first definition or its first report is owed by nobody, unless its series already runs. */
    private static Optional<Period> begins(Indicator indicator, Period report) {
        return indicator
                .first()
                .effectiveFrom()
                .or(() -> indicator.at(report).life().reportedFrom());
    }

    /** Whether the figure shown is the one due, not an older one. */
    boolean upToDate() {
        return shown.isPresent() && period.isPresent() && shown.get().period().equals(period.get());
    }
}
