package org.waymark.store;

import static org.waymark.store.tables.Tables.FRAMEWORK_METRIC;
import static org.waymark.store.tables.Tables.MAPPING;

import java.util.List;
import java.util.Optional;
import org.waymark.indicator.FrameworkMetric;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Mapping;
import org.waymark.indicator.Relation;
import org.waymark.period.Frequency;
import org.waymark.store.tables.tables.records.FrameworkMetricRecord;
import org.waymark.store.tables.tables.records.MappingRecord;

/** What outside frameworks measure and what indicators are to it, as rows. */
final class FrameworkShelves {
    static final Shelf<FrameworkMetric, FrameworkMetricRecord> METRICS = Shelf.keyed(
            "frameworks",
            FRAMEWORK_METRIC,
            List.of(FRAMEWORK_METRIC.FRAMEWORK, FRAMEWORK_METRIC.METRIC),
            FrameworkShelves::write,
            FrameworkShelves::read);

    static final Shelf<Mapping, MappingRecord> MAPPINGS = Shelf.keyed(
            "mappings",
            MAPPING,
            List.of(MAPPING.INDICATOR, MAPPING.FRAMEWORK, MAPPING.METRIC),
            FrameworkShelves::write,
            FrameworkShelves::read);

    private FrameworkShelves() {}

    private static void write(FrameworkMetric metric, FrameworkMetricRecord row) {
        row.setFramework(metric.framework());
        row.setVersion(metric.version());
        row.setMetric(metric.metric());
        row.setName(metric.name());
        row.setFrequency(metric.frequency().map(Frequency::code).orElse(""));
        row.setSource(metric.source());
        row.setUrl(metric.url());
    }

    private static FrameworkMetric read(FrameworkMetricRecord row) {
        return new FrameworkMetric(
                row.getFramework(),
                row.getVersion(),
                row.getMetric(),
                row.getName(),
                Frequency.parse(row.getFrequency()),
                row.getSource(),
                row.getUrl());
    }

    private static void write(Mapping mapping, MappingRecord row) {
        row.setIndicator(mapping.indicator().value());
        row.setFramework(mapping.framework());
        row.setMetric(mapping.metric());
        row.setRelation(mapping.relation().code());
        row.setNote(mapping.note());
        row.setRecordedOn(mapping.recordedOn().orElse(null));
    }

    private static Mapping read(MappingRecord row) {
        return new Mapping(
                IndicatorCode.of(row.getIndicator()),
                row.getFramework(),
                row.getMetric(),
                Relation.parse(row.getRelation()).orElseThrow(),
                row.getNote(),
                Optional.ofNullable(row.getRecordedOn()));
    }
}
