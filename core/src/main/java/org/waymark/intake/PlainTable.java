package org.waymark.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.finding.Findings;

/**
 * The plain rows of event logs, part by part in the order of the files, and the cases that are made of them: numbered as they
 * are first met, as the ordinary reading numbers them.
 */
final class PlainTable {
    private static final int MOST_ROWS = 1 << 30;

    private final List<Process> processes;
    private final Findings findings;
    private final ByteWords keys = new ByteWords();
    private final Map<String, ByteWords> codes = new LinkedHashMap<>();
    private final Map<String, short[]> codeOf = new LinkedHashMap<>();
    private final List<PlainRows> parts = new ArrayList<>();
    private String file = "";
    private PlainForm form;
    private long row;
    private long events;

    PlainTable(List<Process> processes, Findings findings) {
        this.processes = processes;
        this.findings = findings;
        this.form = new PlainForm(true, List.of(), List.of(), processes, -1, List.of());
    }

    void begin(String of, PlainForm by) {
        file = of;
        form = by;
        row = 0;
    }

    /** How many rows of the file there are so far. */
    long rows() {
        return row;
    }

    /** Takes the next rows; whether that can be done. */
    boolean add(PlainChunk chunk) {
        var number = new int[chunk.keys.size()];
        for (int i = 0; i < number.length; i++) {
            int known = keys.size();
            number[i] = keys.number(chunk.keys, i);
            if (!form.events() && number[i] < known) {
                return false;
            }
        }
        if (form.events()) {
            events += chunk.rows;
            parts.add(new PlainRows(file, row, chunk.rows, number, chunk.key, chunk.what));
        } else if (!divided(chunk, number)) {
            return false;
        }
        row += chunk.rows;
        return events <= MOST_ROWS;
    }

    private boolean divided(PlainChunk chunk, int[] number) {
        for (int i = 0; i < form.dimensions().size(); i++) {
            String dimension = form.dimensions().get(i);
            ByteWords known = codes.computeIfAbsent(dimension, _ -> new ByteWords());
            ByteWords own = chunk.codes.get(i);
            var same = new short[own.size()];
            for (int code = 0; code < same.length; code++) {
                same[code] = (short) known.number(own, code);
            }
            if (known.size() > CaseDoor.MOST_CODES) {
                return false;
            }
            short[] of = codeOf.computeIfAbsent(dimension, _ -> new short[0]);
            int before = of.length;
            if (keys.size() > before) {
                of = Arrays.copyOf(of, Math.max(keys.size(), before + (before >> 1)));
                Arrays.fill(of, before, of.length, (short) -1);
                codeOf.put(dimension, of);
            }
            for (int key = 0; key < number.length; key++) {
                short code = chunk.codeOf[i][key];
                of[number[key]] = code < 0 ? -1 : same[code];
            }
        }
        return true;
    }

    /** The logs of all processes of which there are cases. */
    Map<String, EventLog> logs() {
        PlainCases cases = PlainCases.of(parts, keys, processes, findings);
        var made = new LinkedHashMap<String, EventLog>();
        for (int process : cases.processes()) {
            made.put(processes.get(process).code(), log(cases, process));
        }
        return made;
    }

    private EventLog log(PlainCases cases, int process) {
        int[] members = cases.members(process);
        var first = new int[members.length + 1];
        for (int i = 0; i < members.length; i++) {
            first[i + 1] = first[i] + cases.length(members[i]);
        }
        var what = new byte[first[members.length]];
        var day = new int[what.length];
        int cores = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, cores).parallel().forEach(core -> {
            int to = (int) ((long) members.length * (core + 1) / cores);
            for (int i = (int) ((long) members.length * core / cores); i < to; i++) {
                cases.copy(members[i], what, day, first[i]);
            }
        });
        var breakdowns = new LinkedHashMap<String, EventLog.Breakdown>();
        codes.forEach((dimension, known) -> {
            EventLog.Breakdown breakdown = breakdown(known, codeOf.getOrDefault(dimension, new short[0]), members);
            if (!breakdown.codes().isEmpty()) {
                breakdowns.put(dimension, breakdown);
            }
        });
        return EventLog.of(processes.get(process), first, what, day, breakdowns);
    }

    /** Of the codes that any of the cases has, in alphabetical order. */
    private static EventLog.Breakdown breakdown(ByteWords known, short[] of, int[] members) {
        var used = new boolean[known.size()];
        for (int member : members) {
            if (member < of.length && of[member] >= 0) {
                used[of[member]] = true;
            }
        }
        var sorted = new ArrayList<String>();
        for (int code = 0; code < used.length; code++) {
            if (used[code]) {
                sorted.add(known.word(code));
            }
        }
        sorted.sort(null);
        var moved = new short[used.length];
        for (int code = 0; code < used.length; code++) {
            moved[code] = (short) sorted.indexOf(known.word(code));
        }
        var codes = new short[members.length];
        for (int i = 0; i < codes.length; i++) {
            short code = members[i] < of.length ? of[members[i]] : -1;
            codes[i] = code < 0 ? -1 : moved[code];
        }
        return new EventLog.Breakdown(List.copyOf(sorted), codes);
    }
}
