package org.waymark.store;

import static org.waymark.store.tables.Tables.TARGET;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.store.tables.tables.records.TargetRecord;
import org.waymark.target.Origin;
import org.waymark.target.Target;

/** Targets as rows, every revision of each. */
final class TargetShelf {
    static final Shelf<Target, TargetRecord> TARGETS = Shelf.keyed(
            "targets",
            TARGET,
            List.of(TARGET.INDICATOR, TARGET.AREA, TARGET.COHORT, TARGET.PERIOD, TARGET.ORIGIN, TARGET.RECORDED_AT),
            TargetShelf::write,
            TargetShelf::read);

    private record Aim(IndicatorCode indicator, AreaCode area, Cohort cohort, Period period, Origin origin) {}

    private TargetShelf() {}

    static List<Target> newestBefore(DSLContext dsl, LocalDateTime instant) {
        return Newest.before(
                instant,
                TARGETS.newest(dsl),
                Target::recordedAt,
                target ->
                        new Aim(target.indicator(), target.area(), target.cohort(), target.period(), target.origin()));
    }

    private static void write(Target target, TargetRecord row) {
        row.setIndicator(target.indicator().value());
        row.setArea(target.area().value());
        row.setCohort(target.cohort().toString());
        row.setPeriod(target.period().toString());
        row.setOrigin(target.origin().code());
        row.setTarget(target.target());
        row.setFloor(target.floor());
        row.setLower(target.lower());
        row.setUpper(target.upper());
        row.setRationale(target.rationale());
        row.setApprovedBy(target.approvedBy());
        row.setApprovedOn(target.approvedOn().orElse(null));
        row.setRecordedAt(target.recordedAt());
        row.setSource(target.source());
    }

    private static Target read(TargetRecord row) {
        return new Target(
                IndicatorCode.of(row.getIndicator()),
                AreaCode.of(row.getArea()),
                Cohort.parse(row.getCohort()).orElseThrow(),
                Period.parse(row.getPeriod()).orElseThrow(),
                Origin.parse(row.getOrigin()).orElseThrow(),
                row.getTarget(),
                row.getFloor(),
                row.getLower(),
                row.getUpper(),
                row.getRationale(),
                row.getApprovedBy(),
                Optional.ofNullable(row.getApprovedOn()),
                row.getRecordedAt(),
                row.getSource());
    }
}
