package org.waymark.indicator;

import java.time.LocalDate;
import java.util.Optional;

/** What an indicator of ours is to a metric of a framework. */
public record Mapping(
        IndicatorCode indicator,
        String framework,
        String metric,
        Relation relation,
        String note,
        Optional<LocalDate> recordedOn) {
    public boolean of(FrameworkMetric other) {
        return framework.equals(other.framework()) && metric.equals(other.metric());
    }
}
