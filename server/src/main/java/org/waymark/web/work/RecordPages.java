package org.waymark.web.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.Indicator;
import org.waymark.observation.Observation;
import org.waymark.office.Arrived;
import org.waymark.period.PeriodNames;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** Every revision of every figure, and putting an earlier one back: by another revision, never by deletion. */
record RecordPages(Desk desk) {
    /**
     * A revision as it is shown.
     *
     * @param newest whether it is the one that counts
     */
    record Revision(Arrived<Observation> arrived, boolean newest, boolean first) {}

    void at(Addresses addresses) {
        addresses.get("/work/record", Addresses.right(Right.SEE_HISTORY), this::list);
        addresses.get("/work/record/{code}", Addresses.right(Right.SEE_HISTORY), this::one);
        addresses.post("/work/record/{code}/undo", Addresses.right(Right.ENTER_FIGURES), this::undo);
    }

    private ServerResponse list(ServerRequest request) {
        Person person = Visitor.of(request);
        List<Indicator> mine = desk.stores().definitions().indicators().stream()
                .filter(indicator -> Desk.may(person, Right.SEE_HISTORY, indicator))
                .toList();
        return desk.page(
                request,
                HttpStatus.OK,
                "indicators",
                Words.say("work.record.all"),
                Map.of("indicators", mine, "quarter", Shown.quarter(desk.today())));
    }

    private ServerResponse one(ServerRequest request) {
        return desk.indicator(request)
                .map(indicator -> {
                    Person person = Visitor.of(request);
                    Desk.demand(person, Right.SEE_HISTORY, indicator);
                    Map<String, String> fields = new HashMap<>();
                    fields.put("area", Desk.field(request, "area"));
                    fields.put("cohort", Desk.field(request, "cohort"));
                    var values = new HashMap<String, Object>();
                    values.put("indicator", indicator);
                    values.put("areas", desk.areas());
                    values.put("cohorts", desk.stores().definitions().cohorts());
                    values.put("fields", fields);
                    values.put(
                            "revisions",
                            newestFirst(history(desk, person, indicator, fields)).stream()
                                    .map(Shown::of)
                                    .toList());
                    values.put("mayEnter", Desk.may(person, Right.ENTER_FIGURES, indicator));
                    return desk.page(
                            request,
                            HttpStatus.OK,
                            "record",
                            Words.say(
                                    "work.record.title",
                                    indicator.latest().wording().name()),
                            values);
                })
                .orElseGet(() -> desk.press().notFound(request));
    }

    /** The revisions of one series, as the fields of a form choose it; empty while no council is known. */
    static List<Arrived<Observation>> history(
            Desk desk, Person person, Indicator indicator, Map<String, String> fields) {
        Optional<AreaCode> area =
                AreaCode.parse(fields.getOrDefault("area", "")).or(desk::council);
        Optional<Cohort> cohort = fields.getOrDefault("cohort", "").isEmpty()
                ? Optional.of(Cohort.ALL)
                : Cohort.parse(fields.getOrDefault("cohort", ""));
        if (area.isEmpty() || cohort.isEmpty()) {
            return List.of();
        }
        return desk.place().histories().figures(person, indicator, area.get(), cohort.get());
    }

    /** By period from the last, and of one period from the newest revision: by when it was recorded, then by arrival. */
    static List<Revision> newestFirst(List<Arrived<Observation>> arrived) {
        var sorted = new ArrayList<>(arrived);
        sorted.sort(Comparator.comparing(
                        (Arrived<Observation> each) -> each.item().key().period())
                .thenComparing(each -> each.item().recordedAt())
                .thenComparing(Arrived::load)
                .reversed());
        var shown = new ArrayList<Revision>();
        for (int i = 0; i < sorted.size(); i++) {
            shown.add(new Revision(
                    sorted.get(i),
                    i == 0 || !samePeriod(sorted.get(i - 1), sorted.get(i)),
                    i == sorted.size() - 1 || !samePeriod(sorted.get(i), sorted.get(i + 1))));
        }
        return shown;
    }

    private static boolean samePeriod(Arrived<Observation> one, Arrived<Observation> other) {
        return one.item().key().period().equals(other.item().key().period());
    }

    /** Adds a revision that says what the one before the newest said; withdraws a figure with nothing before it. */
    private ServerResponse undo(ServerRequest request) throws IOException {
        Optional<Indicator> found = desk.indicator(request);
        if (found.isEmpty()) {
            return desk.press().notFound(request);
        }
        Indicator indicator = found.get();
        Person person = Visitor.of(request);
        Desk.demand(person, Right.ENTER_FIGURES, indicator);
        Map<String, String> fields =
                Map.of("area", Desk.field(request, "area"), "cohort", Desk.field(request, "cohort"));
        String period = Desk.field(request, "period");
        List<Observation> revisions = newestFirst(history(desk, person, indicator, fields)).stream()
                .map(shown -> shown.arrived().item())
                .filter(figure -> figure.key().period().toString().equals(period))
                .toList();
        if (revisions.isEmpty()) {
            return desk.press().notFound(request);
        }
        Map<String, String> row = new LinkedHashMap<>();
        Observation newest = revisions.getFirst();
        row.put("indicator", indicator.code().value());
        row.put("area", newest.key().area().value());
        row.put("cohort", newest.key().cohort().toString());
        row.put("period", period);
        row.put("recorded_on", desk.stamp());
        if (revisions.size() > 1) {
            back(row, revisions.get(1));
        } else {
            row.put("status", "withdrawn");
            row.put("note", Words.say("work.undo.withdrawn"));
        }
        Upload upload = FigurePages.typed(desk, person, Words.say("work.undo.name", indicator.code()), "undo", row);
        upload.form = "/work/record/" + indicator.code();
        return Desk.to(upload.address());
    }

    private static void back(Map<String, String> row, Observation earlier) {
        if (earlier.absence() != null) {
            row.put("symbol", earlier.absence().symbol());
        }
        row.put("value", earlier.value() == null ? "" : earlier.value().toPlainString());
        row.put(
                "numerator",
                earlier.numerator() == null ? "" : earlier.numerator().toPlainString());
        row.put(
                "denominator",
                earlier.denominator() == null ? "" : earlier.denominator().toPlainString());
        row.put("status", earlier.status().code().equals("withdrawn") ? "withdrawn" : "revised");
        row.put(
                "note",
                Words.say("work.undo.note", PeriodNames.day(earlier.recordedAt().toLocalDate())));
    }
}
