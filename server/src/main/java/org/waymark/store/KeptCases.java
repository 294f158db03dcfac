package org.waymark.store;

import static org.waymark.store.tables.Tables.CASE_FILE;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.waymark.casefile.Process;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.intake.ProcessText;
import org.waymark.office.CasesReturn;
import org.waymark.office.HeldCases;
import org.waymark.office.Load;
import org.waymark.office.Loaded;
import org.waymark.office.StoringCases;

/** Puts cases on record, and erases them: each a transaction that ends with its audit entry. */
record KeptCases(Session session, InstantSource clock) implements StoringCases {
    private static final Loaded NOTHING = new Loaded(Optional.empty(), List.of());

    /** As it is read, of an event recorded anew the newest; those that may come again all count. */
    private static final String ENDED = """
        select n.case_id
        from (
            select h.*, w.event,
                   row_number() over (partition by h.case_id, h.word_id order by h.recorded_on desc, h.occurrence) as place
            from (
                select distinct on (e.case_id, e.word_id, e.recorded_on, e.occurrence) e.*
                from case_event e
                join case_file c on c.id = e.case_id
                where c.process = ?
                order by e.case_id, e.word_id, e.recorded_on, e.occurrence, e.load_id desc
            ) h
            join case_word w on w.id = h.word_id
        ) n
        where n.place = 1 or n.event = any (?)
        group by n.case_id
        having bool_or(n.event = any (?) and n.happened_on is not null) and max(n.happened_on) < ?
        """;

    @Override
    public Checked<Loaded> load(Load load, CasesReturn sent) {
        return session.write(
                dsl -> {
                    Map<String, String> keyings = keyings(dsl);
                    List<ProcessText> held = ProcessShelf.PROCESSES.newest(dsl).stream()
                            .map(ProcessShelf.Kept::text)
                            .toList();
                    Checked<Optional<CasesReturn.Read>> read = sent.read(new HeldCases(held, keyings));
                    return read.value()
                            .map(sound -> load(dsl, load, sound, keyings, read.findings()))
                            .orElseGet(() -> new Checked<>(NOTHING, read.findings()));
                },
                result -> result.value().nothingNew());
    }

    private Checked<Loaded> load(
            DSLContext dsl, Load load, CasesReturn.Read read, Map<String, String> keyings, Findings found) {
        var findings = new Findings();
        findings.addAll(found);
        Instant now = now();
        int number = StoredLoads.begin(dsl, now, load);
        var arrivals = new CaseArrivals(dsl, number, load, read.taken(), findings);
        var counts = new ArrayList<>(arrivals.add());
        Set<String> told = arrivals.processes().keySet();
        counts.addFirst(ProcessShelf.PROCESSES.add(
                dsl,
                number,
                read.processes().stream()
                        .filter(text ->
                                text.own() || told.contains(text.process().code()))
                        .map(text -> new ProcessShelf.Kept(
                                text, keyings.getOrDefault(text.process().code(), read.keying())))
                        .toList()));
        arrivals.judge(read.today());
        boolean nothing = counts.stream().allMatch(count -> count.added() == 0);
        var loaded = new Loaded(nothing ? Optional.empty() : Optional.of(number), counts);
        if (!nothing) {
            Chain.append(dsl, now, load.who(), "load cases", StoredLoads.words(number, load, loaded));
        }
        return new Checked<>(loaded, findings);
    }

    @Override
    public Map<String, String> keyings() {
        return session.read(KeptCases::keyings);
    }

    private static Map<String, String> keyings(DSLContext dsl) {
        var keyings = new HashMap<String, String>();
        ProcessShelf.withCases(dsl).forEach(kept -> keyings.put(kept.process().code(), kept.keying()));
        return keyings;
    }

    @Override
    public Set<String> unknown(String process, Set<String> keys) {
        var unknown = new HashSet<>(keys);
        session.read(dsl -> dsl.select(CASE_FILE.KEY)
                        .from(CASE_FILE)
                        .where(CASE_FILE.PROCESS.eq(process), CASE_FILE.KEY.in(keys))
                        .fetch(CASE_FILE.KEY))
                .forEach(unknown::remove);
        return unknown;
    }

    @Override
    public int ended(String process, LocalDate before) {
        return session.read(dsl -> ended(dsl, process, before).size());
    }

    private static List<Integer> ended(DSLContext dsl, String code, LocalDate before) {
        return ProcessShelf.withCases(dsl).stream()
                .map(ProcessShelf.Kept::process)
                .filter(process -> process.code().equals(code))
                .findFirst()
                .map(process -> dsl.resultQuery(
                                ENDED, code, process.repeatable().toArray(String[]::new), closing(process), before)
                        .fetch(0, Integer.class))
                .orElse(List.of());
    }

    private static String[] closing(Process process) {
        return Stream.concat(process.whole().to().stream(), process.leaving().stream())
                .toArray(String[]::new);
    }

    @Override
    public int erase(String who, Erasure erasure) {
        int erased = session.write(dsl -> erase(dsl, who, erasure), count -> count == 0);
        if (erased > 0) {
            // What is deleted stays in the tables’ files until it is swept out.
            session.glance(dsl -> dsl.execute("vacuum case_event, case_trait, case_file"));
        }
        return erased;
    }

    private int erase(DSLContext dsl, String who, Erasure erasure) {
        List<Integer> leaving = erasure.endedBefore()
                .map(day -> ended(dsl, erasure.process(), day))
                .orElseGet(() -> dsl.select(CASE_FILE.ID)
                        .from(CASE_FILE)
                        .where(CASE_FILE.PROCESS.eq(erasure.process()), CASE_FILE.KEY.in(erasure.keys()))
                        .fetch(CASE_FILE.ID));
        if (leaving.isEmpty()) {
            return 0;
        }
        dsl.execute("create temp table leaving (id integer) on commit drop");
        BulkCopy.of(
                dsl,
                "leaving (id)",
                copy -> leaving.forEach(id -> {
                    copy.row().number(id);
                    copy.endRow();
                }));
        Instant now = now();
        // The triggers let rows go only after the trail says so and the keys are on the list.
        Chain.append(dsl, now, who, ERASING, words(erasure, leaving.size()));
        dsl.execute(
                "insert into case_erased (process, hash, at) select process, case_hash(process, key), ?::timestamptz"
                        + " from case_file where id in (select id from leaving)",
                now.atOffset(ZoneOffset.UTC));
        dsl.execute("delete from case_event where case_id in (select id from leaving)");
        dsl.execute("delete from case_trait where case_id in (select id from leaving)");
        dsl.execute("delete from case_file where id in (select id from leaving)");
        return leaving.size();
    }

    private static String words(Erasure erasure, int cases) {
        return "%d %s of %s%s: %s"
                .formatted(
                        cases,
                        cases == 1 ? "case" : "cases",
                        erasure.process(),
                        erasure.endedBefore()
                                .map(day -> " that had ended before " + day)
                                .orElse(", by key"),
                        erasure.why());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
