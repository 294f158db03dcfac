package org.waymark.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casefile.Process;

/** What the Department’s tables tell of one request, until all of them are read. */
final class Sen2Request {
    private static final String PLAN = "plan-issued";

    /**
     * An event as it was told.
     *
     * @param file by its number
     */
    private record Told(String event, int on, int file, long row) {}

    final Map<String, String> person;
    final Map<String, String> breakdown = new LinkedHashMap<>();
    final int received;
    final int file;
    final long row;
    /** Decided before the year of the return, so that what there is of it are only those still on the books. */
    private final boolean historical;

    private final List<Told> told = new ArrayList<>();
    private final Map<String, List<Told>> reviews = new LinkedHashMap<>();
    private boolean assessed;
    private boolean assessedBefore;
    private boolean left;
    private boolean endUnknown;

    /**
     * A request.
     *
     * @param received the day, or {@link CaseRows#UNDATED}
     */
    Sen2Request(Map<String, String> person, int received, boolean historical, int file, long row) {
        this.person = person;
        this.received = received;
        this.historical = historical;
        this.file = file;
        this.row = row;
        tell("request-received", received, file, row);
    }

    /** An event of it; told again of the same day it is one event. Undated it is none. */
    void tell(String event, int on, int of, long at) {
        boolean known = told.stream().anyMatch(each -> each.event().equals(event) && each.on() == on);
        if (on != CaseRows.UNDATED && !known) {
            told.add(new Told(event, on, of, at));
        }
    }

    /** That an assessment was made, whose outcome may have been of an earlier year. */
    void assessed(boolean before) {
        assessed = true;
        assessedBefore |= before;
    }

    /** That it moved away, on a day not told. */
    void left() {
        left = true;
    }

    /** That it ended, nobody says when. */
    void endUnknown() {
        endUnknown = true;
    }

    /** An event of a review of its plan, by the review's key. */
    void review(String key, String event, int on, int of, long at) {
        List<Told> known = reviews.computeIfAbsent(key, _ -> new ArrayList<>());
        boolean again = known.stream().anyMatch(each -> each.event().equals(event) && each.on() == on);
        if (on != CaseRows.UNDATED && !again) {
            known.add(new Told(event, on, of, at));
        }
    }

    /** Whether it is of an earlier year’s return. */
    boolean before() {
        return assessedBefore || (historical && !assessed);
    }

    /** Puts the request among the cases of its process. */
    void counted(String key, Process process, CaseRows rows) {
        if (before() || endUnknown || told.isEmpty()) {
            return;
        }
        boolean planned = told.stream().anyMatch(each -> each.event().equals(PLAN));
        // What was refused and assessed all the same was agreed to after all; so was a plan first refused and then
        // made.
        told.removeIf(each -> (each.event().equals("request-refused") && (assessed || planned))
                || (each.event().equals("no-plan-made") && planned));
        if (left && told.stream().noneMatch(each -> process.closes(each.event()))) {
            Told last = told.stream()
                    .max((one, other) -> Integer.compare(one.on(), other.on()))
                    .orElseThrow();
            told.add(new Told("moved-away", last.on(), file, row));
        }
        put(key, process, told, rows);
    }

    /** Puts the reviews of its plan among the cases of theirs. */
    void reviewed(Process process, CaseRows rows) {
        reviews.forEach((key, events) -> put(key, process, events, rows));
    }

    private void put(String key, Process process, List<Told> events, CaseRows rows) {
        if (events.isEmpty()) {
            return;
        }
        int number = rows.number(process, key);
        rows.breakdown(number, breakdown);
        rows.breakdown(number, person);
        for (Told each : events) {
            int what = rows.event(process, each.event());
            // A process of the council’s own may do without the event.
            if (what >= 0) {
                rows.add(number, what, each.on(), CaseRows.UNDATED, each.file(), each.row());
            }
        }
    }
}
