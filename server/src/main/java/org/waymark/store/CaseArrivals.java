package org.waymark.store;

import static org.waymark.store.tables.Tables.CASE_TRAIT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Process;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.CaseTaken;
import org.waymark.office.Load;
import org.waymark.office.Loaded;

/** Adds what a load says of cases, as far as it is not held just so. */
final class CaseArrivals {
    static final String EVENTS = "arriving_event";

    /** Which of several rows of one event recorded at once it is, is told by their order. */
    private static final String NEW_EVENTS = """
        insert into case_event (case_id, word_id, happened_on, recorded_on, occurrence, load_id, file, file_row)
        select a.case_id, a.word_id, a.happened_on, a.recorded_on, a.occurrence, %d, a.file, a.file_row
        from (
            select *, row_number() over (partition by case_id, word_id, recorded_on order by place) - 1 as occurrence
            from arriving_event
        ) a
        left join lateral (
            select e.happened_on, true as here
            from case_event e
            where (e.case_id, e.word_id, e.recorded_on, e.occurrence)
                = (a.case_id, a.word_id, a.recorded_on, a.occurrence)
            order by e.load_id desc
            limit 1
        ) held on true
        where held.here is null or held.happened_on is distinct from a.happened_on
        """;

    private static final String NEW_TRAITS = """
        insert into case_trait (case_id, dimension, code, recorded_on, load_id)
        select a.case_id, a.dimension, a.code, a.recorded_on, %d
        from arriving_trait a
        left join lateral (
            select t.code
            from case_trait t
            where (t.case_id, t.dimension, t.recorded_on) = (a.case_id, a.dimension, a.recorded_on)
            order by t.load_id desc
            limit 1
        ) held on true
        where held.code is distinct from a.code
        """;

    private final DSLContext dsl;
    private final int load;
    private final CaseTaken taken;
    private final Findings findings;
    private final Map<String, Integer> files = new HashMap<>();
    private final CaseNumbers numbers;

    CaseArrivals(DSLContext dsl, int number, Load load, CaseTaken taken, Findings findings) {
        this.dsl = dsl;
        this.load = number;
        this.taken = taken;
        this.findings = findings;
        this.numbers = new CaseNumbers(dsl, taken);
        load.files().forEach(file -> files.put(file.name(), files.size() + 1));
    }

    /** Processes that the files tell of cases of, by code. */
    Map<String, Process> processes() {
        return numbers.processes();
    }

    List<Loaded.Count> add() {
        Loaded.Count cases = numbers.store(load, findings);
        Map<String, Integer> words = numbers.words();
        dsl.execute(
                "create temp table arriving_event (place bigint, case_id integer, word_id integer, happened_on date,"
                        + " recorded_on date, file integer, file_row bigint) on commit drop");
        dsl.execute("create temp table arriving_trait (case_id integer, dimension text, code text, recorded_on date)"
                + " on commit drop");
        long events = copyEvents(words);
        long traits = copyTraits();
        int freshEvents = dsl.execute(NEW_EVENTS.formatted(load));
        int freshTraits = dsl.execute(NEW_TRAITS.formatted(load));
        dsl.execute("analyze case_file");
        dsl.execute("analyze case_event");
        dsl.execute("analyze case_trait");
        return List.of(
                cases,
                new Loaded.Count("events", freshEvents, events - freshEvents),
                new Loaded.Count("breakdowns", freshTraits, traits - freshTraits));
    }

    /** Says what cannot have happened in the cases that came, as they now stand. */
    void judge(LocalDate today) {
        numbers.processes().values().forEach(process -> new CaseRevisions(dsl, process, today).judge(EVENTS, findings));
    }

    private long copyEvents(Map<String, Integer> words) {
        var ofProcess = new HashMap<String, int[]>();
        numbers.processes()
                .forEach((code, process) -> ofProcess.put(
                        code,
                        process.events().stream()
                                .mapToInt(event -> Objects.requireNonNull(words.get(code + " " + event)))
                                .toArray()));
        var count = new long[1];
        BulkCopy.of(dsl, EVENTS + " (place, case_id, word_id, happened_on, recorded_on, file, file_row)", copy -> {
            for (int event = 0; event < taken.events(); event++) {
                int number = taken.caseOf(event);
                if (numbers.of(number) != CaseNumbers.NONE) {
                    int[] of = Objects.requireNonNull(
                            ofProcess.get(taken.process(number).code()));
                    Place place = taken.place(event);
                    copy.row()
                            .number(count[0]++)
                            .number(numbers.of(number))
                            .number(of[taken.what(event)])
                            .plain(day(taken.day(event)))
                            .plain(day(taken.recordedOn(event)))
                            .number(Objects.requireNonNull(files.get(place.file()), place::toString))
                            .number(place.row());
                    copy.endRow();
                }
            }
        });
        return count[0];
    }

    private long copyTraits() {
        Set<String> finer = tooFine();
        var count = new long[1];
        BulkCopy.of(dsl, "arriving_trait (case_id, dimension, code, recorded_on)", copy -> {
            for (int number = 0; number < taken.cases(); number++) {
                if (numbers.of(number) != CaseNumbers.NONE) {
                    taken.traits(number, (of, dimension, code, recordedOn) -> {
                        if (!finer.contains(dimension)) {
                            copy.row()
                                    .number(numbers.of(of))
                                    .text(dimension)
                                    .text(code)
                                    .plain(day(recordedOn));
                            copy.endRow();
                            count[0]++;
                        }
                    });
                }
            }
        });
        return count[0];
    }

    /** Breakdowns that would divide cases too finely, together with what is held of them. */
    private Set<String> tooFine() {
        Map<String, Set<String>> codes = new HashMap<>();
        dsl.selectDistinct(CASE_TRAIT.DIMENSION, CASE_TRAIT.CODE)
                .from(CASE_TRAIT)
                .forEach(row -> codes.computeIfAbsent(row.value1(), _ -> new HashSet<>())
                        .add(row.value2()));
        for (int number = 0; number < taken.cases(); number++) {
            taken.traits(
                    number,
                    (_, dimension, code, _) -> codes.computeIfAbsent(dimension, _ -> new HashSet<>())
                            .add(code));
        }
        var finer = new HashSet<String>();
        codes.forEach((dimension, all) -> {
            if (all.size() > CaseTaken.MOST_CODES) {
                finer.add(dimension);
                findings.add(CaseTaken.tooFine(dimension));
            }
        });
        return finer;
    }

    private static @Nullable String day(int day) {
        if (day == CaseTaken.WITHDRAWN) {
            return null;
        }
        return day == CaseTaken.UNDATED
                ? "-infinity"
                : LocalDate.ofEpochDay(day).toString();
    }
}
