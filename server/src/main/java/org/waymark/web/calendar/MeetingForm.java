package org.waymark.web.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.calendar.Meeting;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.office.Foreseen;
import org.waymark.office.Loaded;
import org.waymark.office.Sent;
import org.waymark.office.Typed;
import org.waymark.period.Period;
import org.waymark.template.Template;
import org.waymark.web.Addresses;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** A meeting typed in: first its days are shown as they would be counted, then it is stored by the ordinary way in. */
record MeetingForm(Diary diary, Press press) {
    private static final String ADDRESS = Calendar.HOME + "/new";
    private static final List<String> FIELDS =
            List.of("report", "body", "date", "period", "submission_deadline", "publication_date");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT);

    void at(Addresses addresses) {
        var asks = Addresses.right(Right.KEEP_MEETINGS);
        addresses.get(ADDRESS, asks, this::show);
        addresses.post(ADDRESS, asks, this::take);
    }

    private List<Template> reports() {
        return diary.reading(stores -> stores.templates().all());
    }

    /** Empty, or filled in with a meeting that is on record. */
    private ServerResponse show(ServerRequest request) {
        var fields = new HashMap<String, String>();
        FIELDS.forEach(name -> fields.put(name, ""));
        fields.put("code", "");
        Optional<Meeting> held = held(request.param("meeting").orElse(""));
        held.ifPresent(meeting -> {
            fields.put("code", meeting.code());
            fields.put("report", meeting.report());
            fields.put("body", meeting.body());
            fields.put("date", meeting.date().toString());
            fields.put("period", meeting.period().toString());
            fields.put(
                    "submission_deadline",
                    meeting.submissionDeadline().map(LocalDate::toString).orElse(""));
            fields.put(
                    "publication_date",
                    meeting.publicationDate().map(LocalDate::toString).orElse(""));
        });
        return page(request, HttpStatus.OK, fields, List.of(), Optional.empty(), "");
    }

    private Optional<Meeting> held(String code) {
        return diary.reading(stores -> stores.meetings().all().stream()
                .filter(meeting -> meeting.code().equals(code))
                .findFirst());
    }

    private ServerResponse take(ServerRequest request) {
        Person person = Visitor.of(request);
        var fields = new LinkedHashMap<String, String>();
        FIELDS.forEach(name -> fields.put(name, request.param(name).orElse("").strip()));
        fields.put("code", request.param("code").orElse("").strip());
        if (fields.getOrDefault("code", "").isEmpty()) {
            fields.put("code", code(fields));
        }
        Optional<Template> report = report(fields.getOrDefault("report", ""));
        if (fields.getOrDefault("period", "").isEmpty()) {
            fields.put("period", period(fields, report));
        }
        Sent sent = sent(fields);
        Checked<Foreseen> foreseen = diary.receiving().foresee(person, sent, _ -> {});
        List<Finding> findings = foreseen.findings().shown();
        if (foreseen.findings().hasErrors()) {
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, fields, findings, Optional.empty(), "");
        }
        if (foreseen.value().nothing()) {
            return page(
                    request,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    fields,
                    findings,
                    Optional.empty(),
                    Words.say("calendar.form.same"));
        }
        String fingerprint = request.param("fingerprint").orElse("");
        if (request.param("act").orElse("").equals("store")) {
            Checked<Optional<Loaded>> stored = diary.receiving().store(person, sent, fingerprint);
            if (stored.value().isPresent()) {
                return ServerResponse.seeOther(URI.create(Calendar.HOME + "?done=1"))
                        .build();
            }
        }
        var ready = new Ready(
                Dated.of(report.or(() -> reports().stream().findFirst()).orElseThrow(), meeting(fields)),
                foreseen.value().fingerprint());
        return page(request, HttpStatus.OK, fields, findings, Optional.of(ready), "");
    }

    private Sent sent(Map<String, String> fields) {
        var row = new LinkedHashMap<>(fields);
        row.put("source", Words.say("calendar.form.source"));
        row.values().removeIf(String::isEmpty);
        String file = "form/meetings-"
                + STAMP.format(diary.clock().instant().atZone(diary.clock().getZone()));
        return Typed.of(file, "meetings", List.of(row))
                .sent(Words.say("calendar.form.name", fields.getOrDefault("body", "")));
    }

    private Optional<Template> report(String code) {
        return reports().stream()
                .filter(template -> code.isEmpty() || template.report().equals(code))
                .findFirst();
    }

    /** Of what has passed the checks of the way in. */
    private static Meeting meeting(Map<String, String> fields) {
        return new Meeting(
                fields.getOrDefault("code", ""),
                fields.getOrDefault("body", ""),
                day(fields, "date").orElseThrow(),
                Period.parse(fields.getOrDefault("period", ""), org.waymark.period.YearType.FINANCIAL)
                        .orElseThrow(),
                day(fields, "submission_deadline"),
                day(fields, "publication_date"),
                fields.getOrDefault("report", ""),
                "");
    }

    private static Optional<LocalDate> day(Map<String, String> fields, String name) {
        try {
            return Optional.of(LocalDate.parse(fields.getOrDefault(name, "")));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** {@code cabinet-2024-09-26}. */
    private static String code(Map<String, String> fields) {
        String text = fields.getOrDefault("body", "") + "-" + fields.getOrDefault("date", "");
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The last of the report’s own that was over when the papers were due. */
    private static String period(Map<String, String> fields, Optional<Template> report) {
        return report.flatMap(template -> day(fields, "date")
                        .map(date -> org.waymark.calendar.Deadlines.of(template)
                                .reported(template, date, day(fields, "submission_deadline"))
                                .toString()))
                .orElse("");
    }

    private ServerResponse page(
            ServerRequest request,
            HttpStatus status,
            Map<String, String> fields,
            List<Finding> findings,
            Optional<Ready> ready,
            String problem) {
        var values = new HashMap<String, Object>();
        values.put("fields", Map.copyOf(fields));
        values.put("findings", new ArrayList<>(findings));
        values.put("ready", ready);
        values.put("problem", problem);
        values.put("reports", reports());
        var frame = press.framing().site(request, Words.say("calendar.form.title"), Calendar.HOME);
        return press.page(request, status, "calendar/form", frame, values);
    }
}
