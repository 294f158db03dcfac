package org.waymark.store;

import static org.waymark.store.tables.Tables.CASE_ERASED;
import static org.waymark.store.tables.Tables.CASE_FILE;
import static org.waymark.store.tables.Tables.CASE_WORD;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.waymark.casefile.Process;
import org.waymark.edition.PublishedFile;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.CaseTaken;
import org.waymark.office.CaseFindings;
import org.waymark.office.Loaded;
import org.waymark.store.tables.tables.records.CaseWordRecord;

/** The numbers by which rows refer to cases and to what happens in them: those given before, and new ones as they are met. */
final class CaseNumbers {
    /** Of a case that is not taken: it was erased, or nothing is told of it. */
    static final int NONE = -1;

    private final DSLContext dsl;
    private final CaseTaken taken;
    private final int[] ids;

    CaseNumbers(DSLContext dsl, CaseTaken taken) {
        this.dsl = dsl;
        this.taken = taken;
        this.ids = new int[taken.cases()];
    }

    /** The number on record of a case, by its number in the files. */
    int of(int number) {
        return ids[number];
    }

    /** Processes that the files tell of cases of, by code. */
    Map<String, Process> processes() {
        var processes = new LinkedHashMap<String, Process>();
        for (int number = 0; number < ids.length; number++) {
            if (ids[number] != NONE) {
                processes.put(taken.process(number).code(), taken.process(number));
            }
        }
        return processes;
    }

    /** Gives every case its number; those erased are complained of and left out. */
    Loaded.Count store(int load, Findings findings) {
        Set<String> erased =
                new HashSet<>(dsl.select(CASE_ERASED.HASH).from(CASE_ERASED).fetch(CASE_ERASED.HASH));
        Map<String, Map<String, Integer>> held = new HashMap<>();
        int next = 1 + largest(CASE_FILE, CASE_FILE.ID);
        var places = firstPlaces();
        var fresh = new ArrayList<Integer>();
        int before = 0;
        for (int number = 0; number < ids.length; number++) {
            String process = taken.process(number).code();
            String key = taken.key(number);
            if (!erased.isEmpty() && erased.contains(hash(process, key))) {
                findings.add(CaseFindings.erased(places.getOrDefault(number, Place.of("cases.csv"))));
                ids[number] = NONE;
            } else if (!places.containsKey(number) && !hasTraits(number)) {
                ids[number] = NONE;
            } else {
                Integer id = held.computeIfAbsent(process, this::held).get(key);
                if (id == null) {
                    fresh.add(number);
                    ids[number] = next++;
                } else {
                    ids[number] = id;
                    before++;
                }
            }
        }
        BulkCopy.of(
                dsl,
                "case_file (id, process, key, load_id)",
                copy -> fresh.forEach(number -> {
                    copy.row()
                            .number(ids[number])
                            .text(taken.process(number).code())
                            .text(taken.key(number))
                            .number(load);
                    copy.endRow();
                }));
        return new Loaded.Count("cases", fresh.size(), before);
    }

    private boolean hasTraits(int number) {
        var any = new boolean[1];
        taken.traits(number, (_, _, _, _) -> any[0] = true);
        return any[0];
    }

    private Map<String, Integer> held(String process) {
        return dsl.select(CASE_FILE.KEY, CASE_FILE.ID)
                .from(CASE_FILE)
                .where(CASE_FILE.PROCESS.eq(process))
                .fetchMap(CASE_FILE.KEY, CASE_FILE.ID);
    }

    /** Where each case is first told of. */
    private Map<Integer, Place> firstPlaces() {
        var first = new int[ids.length];
        Arrays.fill(first, -1);
        for (int event = taken.events() - 1; event >= 0; event--) {
            first[taken.caseOf(event)] = event;
        }
        var places = new HashMap<Integer, Place>();
        for (int number = 0; number < first.length; number++) {
            if (first[number] >= 0) {
                places.put(number, taken.place(first[number]));
            }
        }
        return places;
    }

    /** Every process's words for what happens, by the process and the word. */
    Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        dsl.selectFrom(CASE_WORD).forEach(word -> words.put(word.getProcess() + " " + word.getEvent(), word.getId()));
        int next = 1 + largest(CASE_WORD, CASE_WORD.ID);
        var fresh = new ArrayList<CaseWordRecord>();
        for (Process process : processes().values()) {
            for (String event : process.events()) {
                if (words.putIfAbsent(process.code() + " " + event, next) == null) {
                    var row = dsl.newRecord(CASE_WORD);
                    row.setId(next++);
                    row.setProcess(process.code());
                    row.setEvent(event);
                    fresh.add(row);
                }
            }
        }
        dsl.batchInsert(fresh).execute();
        return words;
    }

    private int largest(Table<?> table, Field<Integer> id) {
        return dsl.select(DSL.coalesce(DSL.max(id), DSL.inline(0)))
                .from(table)
                .fetchSingle()
                .value1();
    }

    /** As the database's {@code case_hash}. */
    static String hash(String process, String key) {
        return PublishedFile.sha256((process + " " + key).getBytes(StandardCharsets.UTF_8));
    }
}
