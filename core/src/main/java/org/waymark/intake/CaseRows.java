package org.waymark.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;

/**
 * The rows of event logs as they were read, in columns, and the cases that are made of them once all are in: of an event
 * recorded anew, the newest; sequences that cannot be are complained of and left out.
 */
final class CaseRows {
    /** No day given; earlier than all. */
    static final int UNDATED = Integer.MIN_VALUE;

    /** In place of the day of an event: it did not happen after all. */
    static final int WITHDRAWN = UNDATED + 1;

    private record Known(Process process, String key) {}

    /**
     * A file, for places.
     *
     * @param columns in which the day of each event stands, where every event has one of its own
     */
    private record Told(String name, Map<String, String> columns) {}

    private final Findings findings;
    private final Map<Known, Integer> numbers = new HashMap<>();
    private final List<Known> known = new ArrayList<>();
    private final List<Map<String, String>> breakdowns = new ArrayList<>();
    /** Of those recorded on a day, by case and day. */
    private final Map<Integer, TreeMap<Integer, Map<String, String>>> dated = new HashMap<>();

    private final Map<Map<String, String>, Map<String, String>> shared = new HashMap<>();
    private final Map<String, Map<String, Integer>> events = new HashMap<>();
    private final List<Told> files = new ArrayList<>();
    private final Set<String> dropped = new HashSet<>();
    private int[] of = new int[64];
    private byte[] what = new byte[64];
    private int[] on = new int[64];
    private int[] recorded = new int[64];
    private int[] place = new int[64];
    private byte[] file = new byte[64];
    private int count;

    CaseRows(Findings findings) {
        this.findings = findings;
    }

    /** The number of a file, for places. */
    int file(String name) {
        return file(name, Map.of());
    }

    /** @param columns in which the day of each event stands, where every event has one of its own */
    int file(String name, Map<String, String> columns) {
        files.add(new Told(name, columns));
        return files.size() - 1;
    }

    int number(Process process, String key) {
        return numbers.computeIfAbsent(new Known(process, key), fresh -> {
            known.add(fresh);
            breakdowns.add(Map.of());
            return known.size() - 1;
        });
    }

    /** The number of an event among the process's; -1 when it has none such. */
    int event(Process process, String name) {
        return events.computeIfAbsent(process.code(), _ -> {
                    var byName = new HashMap<String, Integer>();
                    process.events().forEach(event -> byName.put(event, byName.size()));
                    return byName;
                })
                .getOrDefault(name, -1);
    }

    /**
     * Adds what is known of a case, which counts until something else is recorded later; a second value recorded with the
     * first that says otherwise is complained of, and the first stays.
     */
    void breakdown(int number, Map<String, String> values, int recordedOn, Reading row, int column) {
        if (values.isEmpty()) {
            return;
        }
        if (recordedOn == UNDATED) {
            breakdowns.set(number, merged(breakdowns.get(number), values, row, column));
        } else {
            var days = dated.computeIfAbsent(number, _ -> new TreeMap<>());
            days.put(recordedOn, merged(days.getOrDefault(recordedOn, Map.of()), values, row, column));
        }
    }

    private Map<String, String> merged(
            Map<String, String> before, Map<String, String> values, Reading row, int column) {
        if (values.equals(before)) {
            return before;
        }
        var merged = new LinkedHashMap<>(before);
        values.forEach((dimension, code) -> {
            String was = merged.putIfAbsent(dimension, code);
            if (was != null && !was.equals(code)) {
                row.complain(Rule.named("case-two-values"), column, "", "column", dimension, "was", was, "is", code);
            }
        });
        return shared.computeIfAbsent(merged, Map::copyOf);
    }

    /** Adds what is known of a case besides; what is known already stays. */
    void breakdown(int number, Map<String, String> values) {
        if (!values.isEmpty()) {
            var merged = new LinkedHashMap<>(values);
            merged.putAll(breakdowns.get(number));
            breakdowns.set(number, shared.computeIfAbsent(merged, Map::copyOf));
        }
    }

    /** A breakdown that turned out to be none. */
    void drop(String dimension) {
        dropped.add(dimension);
    }

    void add(int number, int event, int day, int recordedOn, int fileNumber, long row) {
        if (count == of.length) {
            int larger = count * 2;
            of = Arrays.copyOf(of, larger);
            what = Arrays.copyOf(what, larger);
            on = Arrays.copyOf(on, larger);
            recorded = Arrays.copyOf(recorded, larger);
            place = Arrays.copyOf(place, larger);
            file = Arrays.copyOf(file, larger);
        }
        of[count] = number;
        what[count] = (byte) event;
        on[count] = day;
        recorded[count] = recordedOn;
        place[count] = Math.toIntExact(row);
        file[count++] = (byte) fileNumber;
    }

    /** Puts rows in order of case, then makes each process's log. */
    Map<String, EventLog> logs(Collection<Process> processes) {
        var first = new int[known.size() + 1];
        for (int i = 0; i < count; i++) {
            first[of[i] + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        var order = new int[count];
        int[] next = first.clone();
        for (int i = 0; i < count; i++) {
            order[next[of[i]]++] = i;
        }
        var makers = new LinkedHashMap<String, EventLog.Maker>();
        var checks = new HashMap<String, SequenceCheck>();
        processes.forEach(process -> checks.put(process.code(), new SequenceCheck(process, this::complain)));
        for (int number = 0; number < known.size(); number++) {
            Process process = known.get(number).process();
            int[] rows = Arrays.copyOfRange(order, first[number], first[number + 1]);
            SequenceCheck check = Objects.requireNonNull(checks.get(process.code()));
            int[] sound = check.sound(rows, what, on, recorded);
            if (sound.length > 0) {
                EventLog.Maker maker = makers.computeIfAbsent(process.code(), _ -> new EventLog.Maker(process));
                maker.begin(kept(breakdown(number)));
                for (int row : sound) {
                    maker.add(what[row], on[row]);
                }
            }
        }
        var logs = new LinkedHashMap<String, EventLog>();
        makers.forEach((code, maker) -> logs.put(code, maker.made()));
        return logs;
    }

    /** As recorded last. */
    private Map<String, String> breakdown(int number) {
        TreeMap<Integer, Map<String, String>> days = dated.get(number);
        if (days == null) {
            return breakdowns.get(number);
        }
        var last = new LinkedHashMap<>(breakdowns.get(number));
        days.values().forEach(last::putAll);
        return last;
    }

    int cases() {
        return known.size();
    }

    Process process(int number) {
        return known.get(number).process();
    }

    String key(int number) {
        return known.get(number).key();
    }

    /** What is known of a case, by the day on which it was recorded. */
    Map<Integer, Map<String, String>> traits(int number) {
        var traits = new LinkedHashMap<Integer, Map<String, String>>();
        traits.put(UNDATED, kept(breakdowns.get(number)));
        Map<Integer, Map<String, String>> days = dated.get(number);
        if (days != null) {
            days.forEach((day, values) -> traits.put(day, kept(values)));
        }
        return traits;
    }

    int events() {
        return count;
    }

    int caseOf(int row) {
        return of[row];
    }

    int what(int row) {
        return what[row];
    }

    int day(int row) {
        return on[row];
    }

    int recordedOn(int row) {
        return recorded[row];
    }

    Place place(int row) {
        Told told = files.get(file[row]);
        String event = known.get(of[row]).process().events().get(what[row]);
        return Place.of(told.name(), place[row], told.columns().getOrDefault(event, ""));
    }

    private Map<String, String> kept(Map<String, String> breakdown) {
        if (dropped.isEmpty()) {
            return breakdown;
        }
        var kept = new LinkedHashMap<>(breakdown);
        kept.keySet().removeAll(dropped);
        return kept;
    }

    private void complain(int row, String rule, Object... words) {
        findings.add(Rule.named(rule).at(place(row), "", words));
    }
}
