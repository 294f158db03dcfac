package org.waymark.web.work;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.casework.WhatIf;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** The case room: what a kind of casework comes to, what its figure hides, and what would be if work were done otherwise. */
record CasePages(Desk desk) {
    private static final List<String> FIELDS = List.of("period", "compare", "queue", "more", "inflow", "limit");
    /** The name of a column, or nothing; what is asked goes into the log. */
    private static final String COLUMN = "[A-Za-z0-9_-]{0,60}";

    private static final int AHEAD = 6;
    private static final int AHEAD_OTHERWISE = 12;
    private static final double MOST = 1_000;
    private static final double WHOLE = 100;

    void at(Addresses addresses) {
        var asks = Addresses.right(Right.SEE_CASES);
        addresses.get("/work/cases", asks, this::list);
        addresses.get("/work/cases/report.css", asks, this::dress);
        addresses.get("/work/cases/of/{process}", asks, this::one);
    }

    private CaseRoom room() {
        return desk.place().cases();
    }

    private ServerResponse list(ServerRequest request) {
        List<Process> processes = room().processes(Visitor.of(request));
        return desk.page(
                request, HttpStatus.OK, "cases", Words.say("work.cases.title"), Map.of("processes", processes));
    }

    private ServerResponse dress(ServerRequest request) {
        return ServerResponse.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(room().dress());
    }

    private ServerResponse one(ServerRequest request) {
        Person person = Visitor.of(request);
        Optional<Process> found = room().processes(person).stream()
                .filter(process -> process.code().equals(request.pathVariable("process")))
                .findFirst();
        if (found.isEmpty()) {
            return desk.press().notFound(request);
        }
        Process process = found.get();
        var fields = new HashMap<String, String>();
        FIELDS.forEach(name -> fields.put(name, Desk.field(request, name)));
        fields.compute("period", (_, period) -> period == null || period.isEmpty() ? lastQuarter() : period);
        var faults = new ArrayList<String>();
        Optional<Period> period = Period.parse(fields.getOrDefault("period", ""));
        if (period.isEmpty()) {
            faults.add(Words.say("work.cases.fault.period", fields.getOrDefault("period", "")));
        }
        String compare = fields.getOrDefault("compare", "");
        if (!compare.matches(COLUMN)) {
            faults.add(Words.say("work.cases.fault.compare"));
        }
        Optional<WhatIf.Change> change = change(process, fields, faults);
        Optional<CaseRoom.Look> look = faults.isEmpty()
                ? room().look(
                                person,
                                process,
                                new CaseRoom.Asked(
                                        period.orElseThrow(),
                                        compare,
                                        change.isPresent() ? AHEAD_OTHERWISE : AHEAD,
                                        change))
                : Optional.empty();
        var values = new HashMap<String, Object>();
        values.put("process", process);
        values.put("fields", fields);
        values.put("faults", faults);
        values.put("look", look);
        return desk.page(request, HttpStatus.OK, "casework", process.name(), values);
    }

    private String lastQuarter() {
        LocalDate today = desk.now().toLocalDate();
        return Frequency.QUARTER.endedBy(today, YearType.FINANCIAL).toString();
    }

    /** Empty where nothing is asked, or where what is asked is at fault. */
    private static Optional<WhatIf.Change> change(Process process, Map<String, String> fields, List<String> faults) {
        String queue = fields.getOrDefault("queue", "");
        if (queue.isEmpty()) {
            if (!(fields.getOrDefault("more", "")
                            + fields.getOrDefault("inflow", "")
                            + fields.getOrDefault("limit", ""))
                    .isEmpty()) {
                faults.add(Words.say("work.cases.fault.queue"));
            }
            return Optional.empty();
        }
        if (process.stages().stream().noneMatch(stage -> stage.code().equals(queue))) {
            faults.add(Words.say("work.cases.fault.queue"));
            return Optional.empty();
        }
        double more = number(fields, "more", 0, -MOST, faults);
        double inflow = number(fields, "inflow", WHOLE, 0, faults);
        Optional<Limit> limit = limit(process, fields.getOrDefault("limit", ""), faults);
        return faults.isEmpty() ? Optional.of(new WhatIf.Change(queue, more, inflow / WHOLE, limit)) : Optional.empty();
    }

    private static double number(
            Map<String, String> fields, String name, double otherwise, double least, List<String> faults) {
        String text = fields.getOrDefault(name, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.matches("[+-]?\\d{1,4}(\\.\\d{1,2})?")) {
            double number = Double.parseDouble(text);
            if (number >= least && number <= MOST) {
                return number;
            }
        }
        faults.add(Words.say("work.cases.fault." + name, text));
        return otherwise;
    }

    private static Optional<Limit> limit(Process process, String text, List<String> faults) {
        Optional<Limit> limit = process.limit(text);
        if (limit.isEmpty() && !text.isEmpty()) {
            faults.add(Words.say("work.cases.fault.limit", text));
        }
        return limit;
    }
}
