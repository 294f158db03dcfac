package org.waymark.indicator;

import java.util.Optional;
import org.waymark.period.Period;

/**
 * When an indicator counts in reports.
 *
 * @param reportedFrom the first report it counts in; its history may be older
 * @param retiredFrom the first period it no longer counts
 * @param reason why it was retired, changed or cannot be compared; empty when not given
 */
public record Life(
        Optional<Period> reportedFrom,
        Optional<Period> retiredFrom,
        Optional<IndicatorCode> replacedBy,
        String reason) {

    /** Whether the indicator counts in the report of the period, by last days. */
    public boolean countsIn(Period report) {
        return reportedFrom.map(from -> !from.start().isAfter(report.end())).orElse(true) && !retiredBy(report);
    }

    public boolean retiredBy(Period report) {
        return retiredFrom.map(from -> !from.start().isAfter(report.start())).orElse(false);
    }
}
