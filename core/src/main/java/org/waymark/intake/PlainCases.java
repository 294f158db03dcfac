package org.waymark.intake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Process;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;

/** Rows put in order of case, and of day within a case; those cases in which something cannot be are judged as ever. */
final class PlainCases {
    private final int[] first;
    private final int[] what;
    private final ByteWords keys;
    private final List<Process> processes;
    /** What is left of the cases of which something was complained. */
    private final Map<Integer, int[]> judged = new HashMap<>();

    private PlainCases(int[] first, int[] what, ByteWords keys, List<Process> processes) {
        this.first = first;
        this.what = what;
        this.keys = keys;
        this.processes = processes;
    }

    /** Takes the parts apart: they are empty when this is done. */
    static PlainCases of(List<PlainRows> parts, ByteWords keys, List<Process> processes, Findings findings) {
        int cases = keys.size();
        var first = new int[cases + 1];
        for (PlainRows part : parts) {
            for (int row = 0; row < part.rows(); row++) {
                first[part.caseOf(row) + 1]++;
            }
        }
        for (int i = 0; i < cases; i++) {
            first[i + 1] += first[i];
        }
        var what = new int[first[cases]];
        int[] next = Arrays.copyOf(first, cases);
        for (PlainRows part : parts) {
            for (int row = 0; row < part.rows(); row++) {
                what[next[part.caseOf(row)]++] = part.what()[row];
            }
        }
        var made = new PlainCases(first, what, keys, processes);
        made.judge(parts, made.doubtful(), findings);
        parts.clear();
        return made;
    }

    /** Puts each case in order; those whose events cannot all have happened so. */
    private BitSet doubtful() {
        int cases = keys.size();
        int cores = Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, cores)
                .parallel()
                .mapToObj(core -> {
                    PlainSequence[] checks =
                            processes.stream().map(PlainSequence::new).toArray(PlainSequence[]::new);
                    var doubtful = new BitSet();
                    int to = (int) ((long) cases * (core + 1) / cores);
                    for (int number = (int) ((long) cases * core / cores); number < to; number++) {
                        int from = first[number];
                        int end = first[number + 1];
                        sort(from, end);
                        if (from < end && !checks[keys.tag(number)].sound(what, from, end)) {
                            doubtful.set(number);
                        }
                    }
                    return doubtful;
                })
                .reduce(new BitSet(), (one, other) -> {
                    var both = (BitSet) one.clone();
                    both.or(other);
                    return both;
                });
    }

    /** A case has few events, and they mostly come in order: put in place one by one. */
    private void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int of = what[i];
            int at = i;
            while (at > from && what[at - 1] > of) {
                what[at] = what[at - 1];
                at--;
            }
            what[at] = of;
        }
    }

    /** A row of a case that is judged, where it stands. */
    private record Stood(String file, long line) {}

    private void judge(List<PlainRows> parts, BitSet doubtful, Findings findings) {
        int rows = doubtful.stream().map(this::length).sum();
        if (rows == 0) {
            return;
        }
        var of = new int[rows];
        var event = new byte[rows];
        var on = new int[rows];
        var stood = new Stood[rows];
        int count = 0;
        for (PlainRows part : parts) {
            for (int row = 0; row < part.rows(); row++) {
                if (doubtful.get(part.caseOf(row))) {
                    of[count] = part.caseOf(row);
                    event[count] = (byte) (part.what()[row] & PlainChunk.EVENT_MASK);
                    on[count] = part.what()[row] >> PlainChunk.EVENT_BITS;
                    stood[count++] = new Stood(part.file(), part.line(row));
                }
            }
        }
        var recorded = new int[rows];
        Arrays.fill(recorded, CaseRows.UNDATED);
        List<SequenceCheck> checks = processes.stream()
                .map(process -> new SequenceCheck(
                        process,
                        (row, rule, words) -> findings.add(
                                Rule.named(rule).at(Place.of(stood[row].file(), stood[row].line()), "", words))))
                .toList();
        var rowsOf = new HashMap<Integer, int[]>();
        for (int row = 0; row < rows; row++) {
            int[] known = rowsOf.getOrDefault(of[row], new int[0]);
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = row;
            rowsOf.put(of[row], more);
        }
        doubtful.stream().forEach(number -> {
            int[] all = rowsOf.getOrDefault(number, new int[0]);
            int[] kept = checks.get(keys.tag(number)).sound(all, event, on, recorded);
            judged.put(
                    number,
                    Arrays.stream(kept)
                            .map(row -> on[row] << PlainChunk.EVENT_BITS | event[row])
                            .sorted()
                            .toArray());
        });
    }

    /** How many events are left of a case. */
    int length(int number) {
        int[] kept = kept(number);
        return kept == null ? first[number + 1] - first[number] : kept.length;
    }

    /** The processes of which there are cases, in the order in which they are met. */
    List<Integer> processes() {
        var met = new LinkedHashSet<Integer>();
        for (int number = 0; number < keys.size() && met.size() < processes.size(); number++) {
            if (length(number) > 0) {
                met.add(keys.tag(number));
            }
        }
        return List.copyOf(met);
    }

    /** The cases of a process. */
    int[] members(int process) {
        return IntStream.range(0, keys.size())
                .filter(number -> keys.tag(number) == process && length(number) > 0)
                .toArray();
    }

    private int @Nullable [] kept(int number) {
        return judged.isEmpty() ? null : judged.get(number);
    }

    void copy(int number, byte[] events, int[] days, int at) {
        int[] kept = kept(number);
        int[] from = kept == null ? what : kept;
        int start = kept == null ? first[number] : 0;
        int length = length(number);
        for (int i = 0; i < length; i++) {
            events[at + i] = (byte) (from[start + i] & PlainChunk.EVENT_MASK);
            days[at + i] = from[start + i] >> PlainChunk.EVENT_BITS;
        }
    }
}
