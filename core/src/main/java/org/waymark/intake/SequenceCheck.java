package org.waymark.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.waymark.casefile.Process;
import org.waymark.casefile.Stage;

/** Whether the events of one case can have happened as they are told. */
final class SequenceCheck {
    /** Told of each complaint, with the row it is about. */
    interface Complaining {
        void complain(int row, String rule, Object... words);
    }

    private final Complaining complaints;
    private final List<String> events;
    private final boolean[] closes;
    private final boolean[] repeatable;
    private final int start;
    /** For each stage: the event it begins with, and those that end it. */
    private final int[][] stages;

    private final int[] newest;

    SequenceCheck(Process process, Complaining complaints) {
        this.complaints = complaints;
        this.events = process.events();
        this.closes = new boolean[events.size()];
        this.repeatable = new boolean[events.size()];
        this.newest = new int[events.size()];
        Set<String> again = process.repeatable();
        for (int i = 0; i < closes.length; i++) {
            closes[i] = process.closes(events.get(i));
            repeatable[i] = again.contains(events.get(i));
        }
        this.start = events.indexOf(process.whole().from());
        this.stages = process.stages().stream().map(this::numbers).toArray(int[][]::new);
    }

    private int[] numbers(Stage stage) {
        var numbers = new int[stage.to().size() + 1];
        numbers[0] = events.indexOf(stage.from());
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] = events.indexOf(stage.to().get(i - 1));
        }
        return numbers;
    }

    /** The rows to keep; none, when the case cannot be counted. */
    int[] sound(int[] rows, byte[] what, int[] on, int[] recorded) {
        if (rows.length == 0) {
            return rows;
        }
        int[] kept = newest(rows, what, on, recorded);
        if (kept.length == 0) {
            return kept;
        }
        int begun = newest[start];
        if (begun < 0) {
            complaints.complain(rows[0], "case-no-start", "start", events.get(start));
            return new int[0];
        }
        int closing = -1;
        for (int row : kept) {
            if (on[row] < on[begun]) {
                complaints.complain(row, "case-backwards", "event", events.get(what[row]), "start", events.get(start));
                return new int[0];
            }
            if (closes[what[row]]) {
                if (closing >= 0) {
                    complaints.complain(
                            row, "case-two-ends", "one", events.get(what[closing]), "other", events.get(what[row]));
                    return new int[0];
                }
                closing = row;
            }
        }
        for (int row : kept) {
            if (closing >= 0 && on[row] > on[closing]) {
                complaints.complain(
                        row, "case-after-end", "event", events.get(what[row]), "end", events.get(what[closing]));
            }
        }
        for (int[] stage : stages) {
            for (int i = 1; i < stage.length; i++) {
                int from = newest[stage[0]];
                int to = newest[stage[i]];
                if (from >= 0 && to >= 0 && on[to] < on[from]) {
                    complaints.complain(
                            to, "case-out-of-order", "later", events.get(stage[i]), "earlier", events.get(stage[0]));
                }
            }
        }
        return kept;
    }

    /** Of an event recorded anew, the row recorded last; of one told twice at once, the first, with a complaint. */
    private int[] newest(int[] rows, byte[] what, int[] on, int[] recorded) {
        Arrays.fill(newest, -1);
        var kept = new int[rows.length];
        int count = 0;
        for (int row : rows) {
            int event = what[row];
            int before = newest[event];
            if (repeatable[event] || before < 0) {
                newest[event] = row;
                kept[count++] = row;
            } else {
                if (recorded[row] == recorded[before]) {
                    complaints.complain(row, "case-twice", "event", events.get(event));
                } else if (recorded[row] > recorded[before]) {
                    for (int i = 0; i < count; i++) {
                        kept[i] = kept[i] == before ? row : kept[i];
                    }
                    newest[event] = row;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            if (on[kept[i]] == CaseRows.WITHDRAWN) {
                return withoutWithdrawn(Arrays.copyOf(kept, count), what, on, recorded);
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** An event that did not happen after all is no event; of one that may come again, all recorded before go with it. */
    private int[] withoutWithdrawn(int[] rows, byte[] what, int[] on, int[] recorded) {
        var since = new int[events.size()];
        Arrays.fill(since, CaseRows.UNDATED);
        for (int row : rows) {
            if (on[row] == CaseRows.WITHDRAWN) {
                since[what[row]] = Math.max(since[what[row]], recorded[row]);
            }
        }
        Arrays.fill(newest, -1);
        var kept = new int[rows.length];
        int count = 0;
        for (int row : rows) {
            if (on[row] != CaseRows.WITHDRAWN && recorded[row] >= since[what[row]]) {
                newest[what[row]] = row;
                kept[count++] = row;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
