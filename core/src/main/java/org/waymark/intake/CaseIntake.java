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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.period.WorkingDays;

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
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|[A-Z]\\d{8}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._/-]{1,64}");
    /** Of one breakdown: more than any council has districts, needs or teams, and fewer than it has people. */
    static final int MOST_CODES = 250;

    private final Map<String, Process> processes = new LinkedHashMap<>();
    private final Optional<Pseudonyms> pseudonyms;
    private final LocalDate asKnownAt;
    private final Findings findings;
    private final CaseRows rows;
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();

    private CaseIntake(
            List<Process> processes, Optional<Pseudonyms> pseudonyms, LocalDate asKnownAt, Findings findings) {
        processes.forEach(process -> this.processes.put(process.code(), process));
        this.pseudonyms = pseudonyms;
        this.asKnownAt = asKnownAt;
        this.findings = findings;
        this.rows = new CaseRows(findings);
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
        CaseRows rows = rows(sheets, processes, pseudonyms, asKnownAt, findings);
        return new Checked<>(rows.logs(processes), findings);
    }

    /** The same, row by row, to be put on record; what can have happened is judged there, beside what is held. */
    public static Checked<CaseTaken> take(
            List<Sheet> sheets, List<Process> processes, Optional<Pseudonyms> pseudonyms, LocalDate today) {
        var findings = new Findings();
        CaseRows rows = rows(sheets, processes, pseudonyms, today, findings);
        return new Checked<>(new CaseTaken(rows), findings);
    }

    private static CaseRows rows(
            List<Sheet> sheets,
            List<Process> processes,
            Optional<Pseudonyms> pseudonyms,
            LocalDate asKnownAt,
            Findings findings) {
        var intake = new CaseIntake(processes, pseudonyms, asKnownAt, findings);
        for (String kind : KINDS) {
            sheets.stream().filter(sheet -> sheet.kind().equals(kind)).forEach(intake::sheet);
        }
        return intake.rows;
    }

    private void sheet(Sheet sheet) {
        boolean refused = false;
        List<String> further = new ArrayList<>();
        for (String heading : sheet.header()) {
            Optional<Identifying> identifying = Identifying.byHeading(heading);
            if (identifying.isPresent()) {
                String rule = pseudonyms.isPresent() ? "case-column-dropped" : "case-identifying-column";
                findings.add(Rule.named(rule)
                        .at(
                                Place.of(sheet.file(), 1, heading),
                                heading,
                                "what",
                                identifying.get().words()));
                refused |= pseudonyms.isEmpty();
            } else if (!heading.isEmpty() && !OWN.contains(heading.toLowerCase(Locale.ROOT))) {
                further.add(heading);
            }
        }
        if (refused) {
            return;
        }
        boolean events = sheet.kind().equals("events");
        var columns = new ArrayList<>(OWN);
        columns.addAll(further);
        var form = new Form(
                sheet.kind(),
                columns,
                new LinkedHashSet<>(events ? List.of("case", "event", "date") : List.of("case")),
                Set.of("source"));
        Reading.of(Without.of(sheet), form, findings, reading -> each(reading, further, events));
    }

    private Consumer<Reading> each(Reading reading, List<String> further, boolean events) {
        int caseColumn = reading.column("case");
        int processColumn = reading.column("process");
        int eventColumn = reading.column("event");
        int dateColumn = reading.column("date");
        int recordedColumn = reading.column("recorded_on");
        int[] breakdowns = further.stream().mapToInt(reading::column).toArray();
        int file = rows.file(reading.file());
        var days = new LinkedHashMap<String, Integer>();
        return row -> {
            Process process = process(row, processColumn);
            String key = key(row, caseColumn);
            var breakdown = new LinkedHashMap<String, String>();
            for (int i = 0; i < breakdowns.length; i++) {
                String code = code(row, breakdowns[i], further.get(i));
                if (!code.isEmpty()) {
                    breakdown.put(further.get(i), code);
                }
            }
            int recorded = day(row, recordedColumn, "recorded_on", days);
            boolean withdrawn = events && row.cell(dateColumn).equals(WITHDRAWN);
            int on = withdrawn ? CaseRows.WITHDRAWN : events ? day(row, dateColumn, "date", days) : 0;
            if (process == null || key == null || !row.sound() || recorded > asKnownAt.toEpochDay()) {
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
        } else if (on > asKnownAt.toEpochDay()) {
            row.complain(Rule.named("case-future"), dateColumn, row.cell(dateColumn), "day", asKnownAt);
        } else {
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

    private @Nullable String key(Reading row, int column) {
        String cell = row.cell(column);
        if (pseudonyms.isPresent()) {
            return pseudonyms.get().of(cell);
        }
        Optional<Identifying> identifying = Identifying.byShape(cell);
        if (identifying.isPresent()) {
            row.complain(
                    Rule.named("case-identifying-value"),
                    column,
                    "",
                    "what",
                    identifying.get().words());
        } else if (!KEY.matcher(cell).matches()) {
            row.complain(Rule.named("case-bad-key"), column, "");
        }
        return cell;
    }

    /** A code of a breakdown; anything else is complained of, and not repeated in the complaint. */
    private String code(Reading row, int column, String dimension) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return "";
        }
        Set<String> known = codes.computeIfAbsent(dimension, _ -> new LinkedHashSet<>());
        if (known.contains(cell)) {
            return cell;
        }
        if (!CODE.matcher(cell).matches() || Identifying.byShape(cell).isPresent()) {
            row.complain(Rule.named("case-bad-code"), column, "", "column", dimension);
            return "";
        }
        if (known.size() >= MOST_CODES) {
            row.complain(Rule.named("case-too-many-codes"), column, "", "column", dimension, "most", MOST_CODES);
            rows.drop(dimension);
            return "";
        }
        known.add(cell);
        return cell;
    }

    private int day(Reading row, int column, String name, Map<String, Integer> days) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return CaseRows.UNDATED;
        }
        Integer known = days.get(cell);
        if (known != null) {
            return known;
        }
        Optional<LocalDate> date = row.date(name);
        if (date.isEmpty()) {
            return CaseRows.UNDATED;
        }
        int day = Math.toIntExact(date.get().toEpochDay());
        if (!WorkingDays.holds(day)) {
            row.complain(Rule.named("case-far-date"), column, cell);
            return CaseRows.UNDATED;
        }
        days.put(cell, day);
        return day;
    }

    /** The sheet with the headings of identifying columns marked as nothing to read. */
    private record Without(Sheet sheet, List<String> header) implements Sheet {

        static Without of(Sheet sheet) {
            return new Without(
                    sheet,
                    sheet.header().stream()
                            .map(heading -> Identifying.byHeading(heading).isPresent()
                                    ? FilledRows.REMINDER + heading
                                    : heading)
                            .toList());
        }

        @Override
        public String file() {
            return sheet.file();
        }

        @Override
        public String kind() {
            return sheet.kind();
        }

        @Override
        public void forEachRow(Consumer<Row> rows) {
            sheet.forEachRow(rows);
        }
    }
}
