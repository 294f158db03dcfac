package org.waymark.store;

import static org.waymark.store.tables.Tables.PERIOD;
import static org.waymark.store.tables.Tables.SERIES;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record4;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/** The numbers by which observations refer to series and periods. */
record Lookups(Numbering<SeriesKey> series, Numbering<Period> periods) {

    /** What a line on a chart is of. */
    record SeriesKey(IndicatorCode indicator, AreaCode area, Cohort cohort) {}

    static Lookups held(DSLContext dsl) {
        var series = new HashMap<SeriesKey, Integer>();
        seriesByNumber(dsl).forEach((number, key) -> series.put(key, number));
        var periods = new HashMap<Period, Integer>();
        periodsByNumber(dsl).forEach((number, period) -> periods.put(period, number));
        return new Lookups(new Numbering<>(series), new Numbering<>(periods));
    }

    static Map<Integer, SeriesKey> seriesByNumber(DSLContext dsl) {
        var series = new HashMap<Integer, SeriesKey>();
        var rows = dsl.select(SERIES.ID, SERIES.INDICATOR, SERIES.AREA, SERIES.COHORT)
                .from(SERIES)
                .fetch();
        for (Record4<Integer, String, String, String> row : rows) {
            series.put(
                    row.value1(),
                    new SeriesKey(
                            IndicatorCode.of(row.value2()),
                            AreaCode.of(row.value3()),
                            Cohort.parse(row.value4()).orElseThrow()));
        }
        return series;
    }

    static Map<Integer, Period> periodsByNumber(DSLContext dsl) {
        var periods = new HashMap<Integer, Period>();
        for (Record2<Integer, String> row :
                dsl.select(PERIOD.ID, PERIOD.CODE).from(PERIOD).fetch()) {
            periods.put(row.value1(), Period.parse(row.value2()).orElseThrow());
        }
        return periods;
    }

    /** Adds those met for the first time. */
    void store(DSLContext dsl) {
        dsl.batchInsert(series.fresh().stream()
                        .map(key -> {
                            var row = dsl.newRecord(SERIES);
                            row.setId(series.of(key));
                            row.setIndicator(key.indicator().value());
                            row.setArea(key.area().value());
                            row.setCohort(key.cohort().toString());
                            return row;
                        })
                        .toList())
                .execute();
        dsl.batchInsert(periods.fresh().stream()
                        .map(period -> {
                            var row = dsl.newRecord(PERIOD);
                            row.setId(periods.of(period));
                            row.setCode(period.toString());
                            row.setStarts(period.start());
                            row.setEnds(period.end());
                            return row;
                        })
                        .toList())
                .execute();
    }
}
