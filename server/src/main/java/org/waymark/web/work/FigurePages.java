package org.waymark.web.work;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.finding.Finding;
import org.waymark.indicator.Indicator;
import org.waymark.office.Typed;
import org.waymark.period.Period;
import org.waymark.scorecard.Due;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;
import org.waymark.web.work.Upload.Stage;

/** Typing in a single figure. */
record FigurePages(Desk desk) {
    static final List<String> FIELDS =
            List.of("area", "cohort", "period", "value", "numerator", "denominator", "status", "note");

    void at(Addresses addresses) {
        var asks = Addresses.right(Right.ENTER_FIGURES);
        addresses.get("/work/figure/{code}", asks, this::form);
        addresses.post("/work/figure/{code}", asks, this::check);
    }

    private ServerResponse form(ServerRequest request) {
        return desk.indicator(request)
                .map(indicator -> {
                    Desk.demand(Visitor.of(request), Right.ENTER_FIGURES, indicator);
                    Map<String, String> fields = new HashMap<>();
                    FIELDS.forEach(name -> fields.put(name, Desk.field(request, name)));
                    if (fields.getOrDefault("period", "").isEmpty()) {
                        fields.put("period", due(indicator).toString());
                    }
                    return form(request, HttpStatus.OK, indicator, fields, List.of());
                })
                .orElseGet(() -> desk.press().notFound(request));
    }

    private Period due(Indicator indicator) {
        LocalDate today = desk.now().toLocalDate();
        return Due.latest(indicator, new Period.Day(today), today);
    }

    private ServerResponse form(
            ServerRequest request,
            HttpStatus status,
            Indicator indicator,
            Map<String, String> fields,
            List<Finding> findings) {
        var values = new HashMap<String, Object>();
        values.put("indicator", indicator);
        values.put("fields", fields);
        values.put("findings", findings);
        values.put("areas", desk.areas());
        values.put("cohorts", desk.stores().definitions().cohorts());
        values.put(
                "past",
                RecordPages.newestFirst(RecordPages.history(desk, Visitor.of(request), indicator, fields)).stream()
                        .limit(6)
                        .map(Shown::of)
                        .toList());
        return desk.page(
                request,
                status,
                "figure",
                Words.say("work.figure.title", indicator.latest().wording().name()),
                values);
    }

    private ServerResponse check(ServerRequest request) throws IOException {
        Optional<Indicator> found = desk.indicator(request);
        if (found.isEmpty()) {
            return desk.press().notFound(request);
        }
        Indicator indicator = found.get();
        Person person = Visitor.of(request);
        Desk.demand(person, Right.ENTER_FIGURES, indicator);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("indicator", indicator.code().value());
        FIELDS.forEach(name -> fields.put(name, Desk.field(request, name)));
        fields.put("recorded_on", desk.stamp());
        Upload upload = typed(desk, person, Words.say("work.figure.name", indicator.code()), "figure", fields);
        List<Finding> findings = upload.findings.shown();
        if (upload.findings.hasErrors() || upload.stage == Stage.REFUSED) {
            desk.uploads().discard(upload);
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, indicator, fields, findings);
        }
        upload.form = "/work/figure/" + indicator.code();
        return Desk.to(upload.address());
    }

    /** One row of figures, read as a file is. */
    static Upload typed(Desk desk, Person person, String name, String form, Map<String, String> row)
            throws IOException {
        var filled = new LinkedHashMap<>(row);
        filled.values().removeIf(String::isEmpty);
        String file = "form/" + form + "-" + desk.stamp().replace(":", "");
        return desk.uploads().typed(person, name, Typed.of(file, "observations", List.of(filled)));
    }
}
