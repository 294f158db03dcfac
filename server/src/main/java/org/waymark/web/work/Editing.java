package org.waymark.web.work;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.finding.Finding;
import org.waymark.finding.Severity;
import org.waymark.office.Drafts;
import org.waymark.office.Typed;
import org.waymark.web.Visitor;
import org.waymark.web.Words;
import org.waymark.web.work.Upload.Stage;

/**
 * A form over something on record. What is typed is kept as a draft of its writer's; it is stored only when the record still
 * says what it said when the form was opened. Where it does not, both texts are shown, and the writer's own stays in the box.
 */
final class Editing {
    /** Findings that a file may carry and a form may not. */
    private static final List<String> NOT_IN_FORMS = List.of("target-lowered", "target-eased");

    /**
     * What a form is about.
     *
     * @param matter by which a draft is known
     * @param address of the form
     * @param kind of sheet it makes
     * @param name of what is sent, for people
     * @param onRecord what the record says now, by field
     * @param version of the record, which changes whenever that does
     */
    record Subject(
            String matter,
            String address,
            String template,
            String title,
            String kind,
            String name,
            Map<String, String> onRecord,
            String version,
            Map<String, Object> values) {}

    /** Makes rows of the fields; empty when nothing was changed. */
    interface Rows {
        List<Map<String, String>> of(Map<String, String> fields);
    }

    private final Desk desk;
    private final ReentrantLock storing = new ReentrantLock();

    Editing(Desk desk) {
        this.desk = desk;
    }

    ServerResponse show(ServerRequest request, Subject subject) {
        Optional<Drafts.Draft> draft =
                desk.place().drafts().of(Visitor.of(request).account(), subject.matter());
        boolean done = request.param("done").isPresent();
        Shown.Form state = draft.map(kept -> new Shown.Form(
                        kept.fields(),
                        subject.onRecord(),
                        subject.version(),
                        Shown.when(kept.savedAt()),
                        !kept.began().equals(subject.version()),
                        done,
                        "",
                        List.of()))
                .orElseGet(() -> new Shown.Form(
                        subject.onRecord(),
                        subject.onRecord(),
                        subject.version(),
                        "",
                        false,
                        done,
                        "",
                        List.of()));
        return page(request, HttpStatus.OK, subject, state);
    }

    ServerResponse take(ServerRequest request, Subject subject, List<String> names, Rows rows) throws IOException {
        Person person = Visitor.of(request);
        Map<String, String> fields = new LinkedHashMap<>();
        names.forEach(name -> fields.put(name, Desk.field(request, name)));
        String began = Desk.field(request, "began");
        String act = Desk.field(request, "act");
        if (act.equals("discard")) {
            desk.place().drafts().drop(person.account(), subject.matter());
            return Desk.to(subject.address());
        }
        if (act.equals("draft") || act.equals("autosave")) {
            keep(person, subject, fields, began);
            return act.equals("draft")
                    ? Desk.to(subject.address())
                    : ServerResponse.noContent().header("Cache-Control", "no-store").build();
        }
        storing.lock();
        try {
            return store(request, person, subject, fields, began, rows);
        } finally {
            storing.unlock();
        }
    }

    private ServerResponse store(
            ServerRequest request,
            Person person,
            Subject subject,
            Map<String, String> fields,
            String began,
            Rows rows)
            throws IOException {
        if (!began.equals(subject.version())) {
            keep(person, subject, fields, began);
            return again(request, subject, fields, true, "", List.of());
        }
        List<Map<String, String>> made = rows.of(fields);
        if (made.isEmpty()) {
            return again(request, subject, fields, false, Words.say("work.edit.same"), List.of());
        }
        String file = "form/" + subject.kind() + "-" + desk.stamp().replace(":", "");
        Upload upload = desk.uploads().typed(person, subject.name(), Typed.of(file, subject.kind(), made));
        try {
            List<Finding> wrong = upload.findings.shown().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR || NOT_IN_FORMS.contains(finding.rule()))
                    .toList();
            if (!wrong.isEmpty()) {
                return again(request, subject, fields, false, "", wrong);
            }
            desk.uploads().storeNow(upload);
            if (upload.stage != Stage.STORED) {
                keep(person, subject, fields, began);
                return again(request, subject, fields, true, "", List.of());
            }
        } finally {
            desk.uploads().discard(upload);
        }
        desk.place().drafts().drop(person.account(), subject.matter());
        return Desk.to(subject.address() + (subject.address().contains("?") ? "&" : "?") + "done=1");
    }

    private void keep(Person person, Subject subject, Map<String, String> fields, String began) {
        desk.place()
                .drafts()
                .keep(new Drafts.Draft(
                        person.account(), subject.matter(), fields, began, desk.place().clock().instant()));
    }

    private ServerResponse again(
            ServerRequest request,
            Subject subject,
            Map<String, String> fields,
            boolean conflict,
            String problem,
            List<Finding> findings) {
        HttpStatus status = conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        var state = new Shown.Form(
                fields, subject.onRecord(), subject.version(), "", conflict, false, problem, findings);
        return page(request, status, subject, state);
    }

    private ServerResponse page(ServerRequest request, HttpStatus status, Subject subject, Shown.Form state) {
        var values = new HashMap<>(subject.values());
        values.put("state", state);
        values.put("address", subject.address());
        return desk.page(request, status, subject.template(), subject.title(), values);
    }

    /** A row of a sheet without what nobody filled in. */
    static Map<String, String> filled(Map<String, String> row) {
        var filled = new LinkedHashMap<>(row);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }
}
