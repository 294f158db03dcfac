package org.waymark.store;

import static org.waymark.store.tables.Tables.LOAD_FILE;
import static org.waymark.store.tables.Tables.OBSERVATION;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.intake.Pack;
import org.waymark.observation.Provenance;
import org.waymark.office.EarlierThanHeld;
import org.waymark.office.Foreseen;
import org.waymark.office.Load;
import org.waymark.office.Loaded;
import org.waymark.office.Reading;

/** Adds a load's observations: straight in when none are held, else those that are not held just so. */
final class Observed {
    /** A revision of one key is told by when it was recorded and, of several, by which it is; its newest arrival counts. */
    private static final String NOT_HELD = """
        insert into fresh
        select a.*
        from arriving a
        left join lateral (
            select *
            from observation o
            where (o.series_id, o.period_id, o.recorded_at, o.occurrence)
                = (a.series_id, a.period_id, a.recorded_at, a.occurrence)
            order by o.load_id desc
            limit 1
        ) o on true
        where o.series_id is null
           or (a.value::text, a.numerator::text, a.denominator::text, a.status, a.absence, a.source, a.note)
              is distinct from
              (o.value::text, o.numerator::text, o.denominator::text, o.status, o.absence, o.source, o.note)
        """;

    /** What each row would take the place of, if anything: the newest revision of its key. */
    private static final String CHANGES = """
        create temp table change on commit drop as
        select f.*, h.series_id is not null as revises, h.value as was_value, h.numerator as was_numerator,
               h.denominator as was_denominator, h.status as was_status, h.absence as was_absence,
               h.recorded_at as was_recorded_at
        from fresh f
        left join lateral (
            select *
            from observation o
            where o.series_id = f.series_id and o.period_id = f.period_id
            order by o.recorded_at desc, o.occurrence desc, o.load_id desc
            limit 1
        ) h on true
        """;

    /** A row of the return is told by its file and line; series and periods have no number before they are stored. */
    private static final String PRINT = """
        select count(*), count(*) filter (where revises), coalesce(sum(hashtextextended(row(file, file_row, recorded_at,
            occurrence, value::text, numerator::text, denominator::text, status, absence, source, note, was_value::text,
            was_numerator::text, was_denominator::text, was_status, was_absence, was_recorded_at)::text, 7)::numeric), 0)::text
        from change
        """;

    private static final String EARLIER = """
        select n.file, n.file_row, n.recorded_at, h.recorded_at
        from fresh n
        cross join lateral (
            select o.recorded_at
            from observation o
            where o.series_id = n.series_id and o.period_id = n.period_id
            order by o.recorded_at desc, o.occurrence desc, o.load_id desc
            limit 1
        ) h
        where h.recorded_at > n.recorded_at
        order by n.file, n.file_row
        """;

    private final DSLContext dsl;
    private final int number;
    private final Load load;

    Observed(DSLContext dsl, int number, Load load) {
        this.dsl = dsl;
        this.number = number;
        this.load = load;
    }

    /** What the reading returned, what became of the observations, and what setting them beside those held showed. */
    record Result(Checked<Pack> read, Loaded.Count count, Findings findings) {}

    Result add(Reading reading) {
        boolean none = !dsl.fetchExists(OBSERVATION);
        Lookups lookups = Lookups.held(dsl);
        var findings = new Findings();
        if (none) {
            var accepted = new AtomicLong();
            Checked<Pack> read = copy("observation", lookups, reading, accepted);
            lookups.store(dsl);
            dsl.execute("analyze observation");
            return new Result(read, new Loaded.Count("observations", accepted.get(), 0), findings);
        }
        Result arrived = arrive(lookups, reading);
        if (arrived.count().added() > 0) {
            keep(lookups);
        }
        return arrived;
    }

    /** Sets what is read beside what is held, and keeps none of it yet. */
    Result arrive(Lookups lookups, Reading reading) {
        var findings = new Findings();
        dsl.execute("create temp table arriving (like observation) on commit drop");
        dsl.execute("create temp table fresh (like observation) on commit drop");
        var accepted = new AtomicLong();
        Checked<Pack> read = copy("arriving", lookups, reading, accepted);
        int added = dsl.execute(NOT_HELD);
        if (added > 0) {
            for (Record row : dsl.resultQuery(EARLIER).fetchSize(1000).fetchLazy()) {
                findings.add(EarlierThanHeld.of(
                        new Provenance(
                                load.files().get(row.get(0, Integer.class) - 1).name(), row.get(1, Long.class)),
                        row.get(2, LocalDateTime.class),
                        row.get(3, LocalDateTime.class)));
            }
        }
        return new Result(read, new Loaded.Count("observations", added, accepted.get() - added), findings);
    }

    /** Keeps what arrived. */
    void keep(Lookups lookups) {
        lookups.store(dsl);
        dsl.execute("insert into observation select * from fresh");
    }

    /** What the rows that arrived would change, told to the changes. */
    Foreseen.Count foresee(Lookups lookups, Loaded.Count arrived, Changes changes) {
        dsl.execute(CHANGES);
        Record print = Objects.requireNonNull(dsl.fetchOne(PRINT));
        long all = print.get(0, Long.class);
        long revising = print.get(1, Long.class);
        changes.print("observations " + all + " " + print.get(2, String.class));
        if (all > 0) {
            var named = new ChangedFigures(lookups, load.files());
            dsl.resultQuery("select * from change order by revises desc, file, file_row limit " + Foreseen.TOLD)
                    .fetch()
                    .forEach(row -> changes.tell(named.change(row)));
        }
        return new Foreseen.Count("observations", all - revising, revising, arrived.held());
    }

    private Checked<Pack> copy(String table, Lookups lookups, Reading reading, AtomicLong accepted) {
        return dsl.connectionResult(connection -> {
            CopyIn copyIn = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + ObservationCopy.COLUMNS + ") from stdin");
            var copy = new ObservationCopy(copyIn, number, lookups, load.files());
            try {
                Checked<Pack> read = reading.read(copy);
                accepted.set(copy.finish());
                return read;
            } finally {
                if (copyIn.isActive()) {
                    cancel(copyIn);
                }
            }
        });
    }

    private static void cancel(CopyIn copy) {
        try {
            copy.cancelCopy();
        } catch (SQLException alreadyGone) {
            // What stopped the reading is on its way up and says more.
        }
    }

    /** The load's own particulars, which the observations refer to. */
    static void files(DSLContext dsl, int number, Load load) {
        var rows = new java.util.ArrayList<org.waymark.store.tables.tables.records.LoadFileRecord>();
        load.files().forEach(file -> {
            var row = dsl.newRecord(LOAD_FILE);
            row.setLoadId(number);
            row.setNumber(rows.size() + 1);
            row.setName(file.name());
            row.setSha256(file.sha256());
            row.setSize(file.size());
            rows.add(row);
        });
        dsl.batchInsert(List.copyOf(rows)).execute();
    }
}
