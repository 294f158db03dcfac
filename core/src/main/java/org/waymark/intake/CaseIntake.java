package org.waymark.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;

/**
 * Reads event logs: events.csv, an event a row, and cases.csv, a case a row, with what is known of the case for breakdowns in
 * any further columns. Whatever tells whose case it is goes no further than here.
 */
public final class CaseIntake {
    /** The sheets of cases, in the order read. */
    public static final List<String> KINDS = List.of("cases", "events");

    /** What stands for the date of an event that did not happen after all. */
    private static final String WITHDRAWN = "withdrawn";

    private static final List<String> OWN = List.of("case", "process", "event", "date", "recorded_on", "source");

    private final Map<String, Process> processes = new LinkedHashMap<>();
    private final CaseDoor door;
    private final CaseRows rows;

    private CaseIntake(List<Process> processes, CaseDoor door) {
        processes.forEach(process -> this.processes.put(process.code(), process));
        this.door = door;
        this.rows = new CaseRows(door.findings());
    }

    /**
     * The logs of all processes of which there are cases, by the process's code.
     *
     * @param pseudonyms hash the cases' keys; without them, keys that could tell whose case it is are refused
     * @param asKnownAt rows recorded later are passed over
     */
    public static Checked<Map<String, EventLog>> read(
            List<Sheet> sheets, List<Process> processes, Optional<Pseudonyms> pseudonyms, LocalDate asKnownAt) {
        var findings = new Findings();
        var door = new CaseDoor(pseudonyms, asKnownAt, findings);
        Optional<Map<String, EventLog>> plain =
                pseudonyms.isEmpty() && !sheets.isEmpty() ? PlainLogs.read(sheets, processes, door) : Optional.empty();
        return new Checked<>(plain.orElseGet(() -> rows(sheets, processes, door).logs(processes)), findings);
    }

    /** The same, row by row, to be put on record; what can have happened is judged there, beside what is held. */
    public static Checked<CaseTaken> take(
            List<Sheet> sheets, List<Process> processes, Optional<Pseudonyms> pseudonyms, LocalDate today) {
        var findings = new Findings();
        CaseRows rows = rows(sheets, processes, new CaseDoor(pseudonyms, today, findings));
        return new Checked<>(new CaseTaken(rows), findings);
    }

    private static CaseRows rows(List<Sheet> all, List<Process> processes, CaseDoor door) {
        List<Sheet> sheets = all.stream()
                .filter(sheet -> !(sheet instanceof ByteSheet bytes) || bytes.sound(door.findings()))
                .toList();
        var intake = new CaseIntake(processes, door);
        for (String kind : KINDS) {
            sheets.stream().filter(sheet -> sheet.kind().equals(kind)).forEach(intake::sheet);
        }
        new Sen2Intake(intake.processes, door, intake.rows).read(sheets);
        return intake.rows;
    }

    private void sheet(Sheet sheet) {
        if (!door.admits(sheet)) {
            return;
        }
        List<String> further = sheet.header().stream()
                .filter(heading -> !heading.isEmpty()
                        && !OWN.contains(heading.toLowerCase(Locale.ROOT))
                        && Identifying.byHeading(heading).isEmpty())
                .toList();
        boolean events = sheet.kind().equals("events");
        var columns = new ArrayList<>(OWN);
        columns.addAll(further);
        var form = new Form(
                sheet.kind(),
                columns,
                new LinkedHashSet<>(events ? List.of("case", "event", "date") : List.of("case")),
                Set.of("source"));
        Reading.of(CaseDoor.unread(sheet), form, door.findings(), reading -> each(reading, further, events));
    }

    private Consumer<Reading> each(Reading reading, List<String> further, boolean events) {
        int caseColumn = reading.column("case");
        int processColumn = reading.column("process");
        int eventColumn = reading.column("event");
        int dateColumn = reading.column("date");
        int recordedColumn = reading.column("recorded_on");
        int[] breakdowns = further.stream().mapToInt(reading::column).toArray();
        int file = rows.file(reading.file());
        return row -> {
            Process process = process(row, processColumn);
            String key = door.key(row, caseColumn);
            var breakdown = new LinkedHashMap<String, String>();
            for (int i = 0; i < breakdowns.length; i++) {
                String code = door.code(row, breakdowns[i], further.get(i), rows::drop);
                if (!code.isEmpty()) {
                    breakdown.put(further.get(i), code);
                }
            }
            int recorded = door.day(row, recordedColumn, "recorded_on");
            boolean withdrawn = events && row.cell(dateColumn).equals(WITHDRAWN);
            int on = withdrawn ? CaseRows.WITHDRAWN : events ? door.day(row, dateColumn, "date") : 0;
            if (process == null || key == null || !row.sound() || recorded > door.lastDay()) {
                return;
            }
            int number = rows.number(process, key);
            rows.breakdown(number, breakdown, recorded, row, caseColumn);
            if (events) {
                event(row, process, number, eventColumn, on, recorded, file, dateColumn);
            }
        };
    }

    private void event(
            Reading row, Process process, int number, int column, int on, int recorded, int file, int dateColumn) {
        String event = row.cell(column);
        int what = rows.event(process, event);
        if (what < 0) {
            row.complain(
                    Rule.named("case-unknown-event"),
                    column,
                    event,
                    "process",
                    process.code(),
                    "nearest",
                    Nearest.to(event, process.events())
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Use one of: " + String.join(", ", process.events()) + "."));
        } else if (door.happened(row, dateColumn, on)) {
            rows.add(number, what, on, recorded, file, row.row());
        }
    }

    private @Nullable Process process(Reading row, int column) {
        String code = row.cell(column);
        if (code.isEmpty() && processes.size() == 1) {
            return processes.values().iterator().next();
        }
        Process process = processes.get(code);
        if (process == null) {
            row.complain(
                    Rule.named("case-unknown-process"),
                    column,
                    code,
                    "known",
                    processes.isEmpty() ? "none" : String.join(", ", processes.keySet()));
        }
        return process;
    }
}
