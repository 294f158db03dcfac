package org.waymark.store;

import static java.util.Objects.requireNonNull;
import static org.waymark.store.tables.Tables.LOAD_FILE;
import static org.waymark.store.tables.Tables.OBSERVATION;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Observations;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.store.tables.tables.records.LoadFileRecord;

/** Observations, as known at an instant. */
record StoredObservations(Session session) implements Observations {

    private static final List<TableField<?, ?>> COLUMNS = List.of(
            OBSERVATION.SERIES_ID,
            OBSERVATION.PERIOD_ID,
            OBSERVATION.VALUE,
            OBSERVATION.NUMERATOR,
            OBSERVATION.DENOMINATOR,
            OBSERVATION.STATUS,
            OBSERVATION.ABSENCE,
            OBSERVATION.RECORDED_AT,
            OBSERVATION.SOURCE,
            OBSERVATION.NOTE,
            OBSERVATION.LOAD_ID,
            OBSERVATION.FILE,
            OBSERVATION.FILE_ROW);

    @Override
    public List<Observation> newestBefore(LocalDateTime instant, Set<IndicatorCode> indicators) {
        return byKey(found(key -> indicators.contains(key.indicator()), (dsl, series) -> newest(dsl, instant, series)));
    }

    @Override
    public List<Observation> revisionsBefore(LocalDateTime instant, Set<IndicatorCode> indicators) {
        return byKey(
                found(key -> indicators.contains(key.indicator()), (dsl, series) -> revisions(dsl, instant, series)));
    }

    @Override
    public List<Observation> revisionsBefore(LocalDateTime instant) {
        return found(_ -> true, (dsl, _) -> arrivals(dsl, instant));
    }

    /** The sort is stable, so the rows of one key stay in the order they were read. */
    private static List<Observation> byKey(List<Observation> found) {
        return found.stream().sorted(Comparator.comparing(Observation::key)).toList();
    }

    private List<Observation> found(
            Predicate<Lookups.SeriesKey> wanted, BiFunction<DSLContext, Integer[], Cursor<? extends Record>> query) {
        return session.read(dsl -> {
            Map<Integer, Lookups.SeriesKey> series = Lookups.seriesByNumber(dsl);
            series.values().removeIf(wanted.negate());
            var referred = new Referred(series, Lookups.periodsByNumber(dsl), files(dsl));
            var found = new ArrayList<Observation>();
            try (var rows = query.apply(dsl, series.keySet().toArray(Integer[]::new))) {
                for (Record row : rows) {
                    found.add(referred.observation(row));
                }
            }
            return List.copyOf(found);
        });
    }

    static Cursor<? extends Record> newest(DSLContext dsl, LocalDateTime instant, Integer[] series) {
        return dsl.select(COLUMNS)
                .distinctOn(OBSERVATION.SERIES_ID, OBSERVATION.PERIOD_ID)
                .from(OBSERVATION)
                .where(OBSERVATION.RECORDED_AT.lt(instant))
                .and(OBSERVATION.SERIES_ID.eq(DSL.any(series)))
                .orderBy(
                        OBSERVATION.SERIES_ID.desc(),
                        OBSERVATION.PERIOD_ID.desc(),
                        OBSERVATION.RECORDED_AT.desc(),
                        OBSERVATION.OCCURRENCE.desc(),
                        OBSERVATION.LOAD_ID.desc())
                .fetchSize(5000)
                .fetchLazy();
    }

    /** Of a revision that arrived more than once, the newest arrival. */
    private static Cursor<? extends Record> revisions(DSLContext dsl, LocalDateTime instant, Integer[] series) {
        return dsl.select(COLUMNS)
                .distinctOn(
                        OBSERVATION.SERIES_ID, OBSERVATION.PERIOD_ID, OBSERVATION.RECORDED_AT, OBSERVATION.OCCURRENCE)
                .from(OBSERVATION)
                .where(OBSERVATION.RECORDED_AT.lt(instant))
                .and(OBSERVATION.SERIES_ID.eq(DSL.any(series)))
                .orderBy(
                        OBSERVATION.SERIES_ID.asc(),
                        OBSERVATION.PERIOD_ID.asc(),
                        OBSERVATION.RECORDED_AT.asc(),
                        OBSERVATION.OCCURRENCE.asc(),
                        OBSERVATION.LOAD_ID.desc())
                .fetchSize(5000)
                .fetchLazy();
    }

    /** Of every series, by when recorded, then as often as it came, and then by load, file and row. */
    private static Cursor<? extends Record> arrivals(DSLContext dsl, LocalDateTime instant) {
        // The columns are named again: found by name in each row, they would take longer than the reading.
        return dsl.select(COLUMNS)
                .from(dsl.select(COLUMNS)
                        .select(OBSERVATION.OCCURRENCE)
                        .distinctOn(
                                OBSERVATION.SERIES_ID,
                                OBSERVATION.PERIOD_ID,
                                OBSERVATION.RECORDED_AT,
                                OBSERVATION.OCCURRENCE)
                        .from(OBSERVATION)
                        .where(OBSERVATION.RECORDED_AT.lt(instant))
                        .orderBy(
                                OBSERVATION.SERIES_ID.asc(),
                                OBSERVATION.PERIOD_ID.asc(),
                                OBSERVATION.RECORDED_AT.asc(),
                                OBSERVATION.OCCURRENCE.asc(),
                                OBSERVATION.LOAD_ID.desc())
                        .asTable("observation"))
                .orderBy(
                        OBSERVATION.RECORDED_AT.asc(),
                        OBSERVATION.OCCURRENCE.asc(),
                        OBSERVATION.LOAD_ID.asc(),
                        OBSERVATION.FILE.asc(),
                        OBSERVATION.FILE_ROW.asc())
                .fetchSize(5000)
                .fetchLazy();
    }

    private static Map<File, String> files(DSLContext dsl) {
        var files = new HashMap<File, String>();
        for (LoadFileRecord file : dsl.selectFrom(LOAD_FILE)) {
            files.put(new File(file.getLoadId(), file.getNumber()), file.getName());
        }
        return files;
    }

    record File(int load, int number) {}

    /** What observations refer to by number. */
    record Referred(Map<Integer, Lookups.SeriesKey> series, Map<Integer, Period> periods, Map<File, String> files) {
        static Referred of(DSLContext dsl) {
            return new Referred(
                    Lookups.seriesByNumber(dsl), Lookups.periodsByNumber(dsl), StoredObservations.files(dsl));
        }

        Observation observation(Record row) {
            Lookups.SeriesKey of = requireNonNull(series.get(row.get(OBSERVATION.SERIES_ID)));
            Period period = requireNonNull(periods.get(row.get(OBSERVATION.PERIOD_ID)));
            var file = new File(row.get(OBSERVATION.LOAD_ID), row.get(OBSERVATION.FILE));
            return new Observation(
                    new ObservationKey(of.indicator(), of.area(), of.cohort(), period),
                    row.get(OBSERVATION.VALUE),
                    row.get(OBSERVATION.NUMERATOR),
                    row.get(OBSERVATION.DENOMINATOR),
                    Status.parse(row.get(OBSERVATION.STATUS)).orElseThrow(),
                    ObservationCopy.absence(row.get(OBSERVATION.ABSENCE)),
                    row.get(OBSERVATION.RECORDED_AT),
                    row.get(OBSERVATION.SOURCE),
                    row.get(OBSERVATION.NOTE),
                    new Provenance(requireNonNull(files.get(file)), row.get(OBSERVATION.FILE_ROW)));
        }
    }
}
