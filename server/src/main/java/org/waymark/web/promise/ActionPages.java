package org.waymark.web.promise;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.action.Action;
import org.waymark.action.Proof;
import org.waymark.action.Update;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.Arrived;
import org.waymark.office.ReadingPromises;
import org.waymark.office.StoringPromises;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** One promise: the minute it came from, what became of it, and the forms by which that is said. */
record ActionPages(Desk desk) {
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");
    private static final String AT = Desk.LIST + "/{code}";

    private record Dated(java.time.Instant at, Step step) {}

    void at(Addresses addresses) {
        addresses.get(AT, Addresses.right(Right.SEE_DRAFTS), request -> show(request, "", Map.of()));
        var asks = Addresses.right(Right.KEEP_ACTIONS);
        addresses.post(
                AT + "/update",
                asks,
                request -> after(
                        request,
                        desk.keep()
                                .answering()
                                .update(Visitor.of(request), code(request), Desk.field(request, "text"))));
        addresses.post(
                AT + "/move",
                asks,
                request -> after(
                        request,
                        desk.keep()
                                .answering()
                                .move(
                                        Visitor.of(request),
                                        code(request),
                                        Desk.day(Desk.field(request, "due_on")),
                                        Desk.field(request, "why"))));
        addresses.post(
                AT + "/close",
                asks,
                request -> after(
                        request, desk.keep().answering().close(Visitor.of(request), code(request), proof(request))));
        addresses.post(
                AT + "/reopen",
                asks,
                request -> after(
                        request,
                        desk.keep()
                                .answering()
                                .reopen(
                                        Visitor.of(request),
                                        code(request),
                                        Desk.day(Desk.field(request, "due_on")),
                                        Desk.field(request, "why"))));
    }

    private static String code(ServerRequest request) {
        return request.pathVariable("code");
    }

    private static Proof proof(ServerRequest request) {
        return new Proof(
                Desk.field(request, "evidence"),
                IndicatorCode.parse(Desk.field(request, "shown_by")),
                Period.parse(Desk.field(request, "shown_in")));
    }

    private ServerResponse after(ServerRequest request, StoringPromises.Result result) {
        return result.done()
                ? Desk.to(Desk.LIST + "/" + code(request))
                : show(
                        request,
                        Desk.problem(result),
                        Desk.fields(request, "text", "due_on", "why", "evidence", "shown_by", "shown_in"));
    }

    private ServerResponse show(ServerRequest request, String problem, Map<String, String> fields) {
        Person person = Visitor.of(request);
        Optional<ReadingPromises.Kept> found = desk.keep().reading().of(person, code(request));
        if (found.isEmpty()) {
            return desk.press().notFound(request);
        }
        ReadingPromises.Kept kept = found.get();
        var values = new HashMap<String, Object>();
        values.put("problem", problem);
        values.put("fields", fields);
        values.put("kept", kept);
        Told told = Told.of(kept.action(), desk.today());
        values.put("tag", told.tag());
        values.put("colour", told.colour());
        values.put("owner", desk.post(kept.action().owner()));
        values.put("meeting", meeting(person, kept.action()));
        values.put("steps", steps(person, kept.action()));
        values.put("indicators", desk.indicators(person));
        return desk.page(request, "action", kept.action().title(), values);
    }

    private String meeting(Person person, Action action) {
        return desk.keep().reading().meetings(person).stream()
                .filter(meeting -> meeting.code().equals(action.minuted().meeting()))
                .map(meeting -> meeting.body() + ", " + PeriodNames.day(meeting.date()))
                .findFirst()
                .orElse("");
    }

    /** Those who keep it see who recorded what; others see what was said, and when. */
    private List<Step> steps(Person person, Action action) {
        var steps = new ArrayList<Dated>();
        Optional<ReadingPromises.Past> past = desk.keep().reading().past(person, action.code());
        if (past.isEmpty()) {
            Map<String, String> titles = desk.titles();
            return action.updates().reversed().stream()
                    .map(update -> new Step(
                            PeriodNames.day(update.on()), said(update), titles.getOrDefault(update.by(), update.by())))
                    .toList();
        }
        Action before = null;
        for (Arrived<Action> each : past.get().revisions()) {
            steps.add(new Dated(each.at(), new Step(when(each), changed(before, each.item()), each.who())));
            before = each.item();
        }
        for (Arrived<Update> each : past.get().updates()) {
            steps.add(new Dated(each.at(), new Step(PeriodNames.day(each.item().on()), said(each.item()), each.who())));
        }
        steps.sort(Comparator.comparing(Dated::at).reversed());
        return steps.stream().map(Dated::step).toList();
    }

    private static String said(Update update) {
        return update.dueOn()
                .map(day -> Words.say("promise.step.moved", PeriodNames.day(day), update.text()))
                .orElse(update.text());
    }

    private static String changed(@org.jspecify.annotations.Nullable Action before, Action now) {
        if (!now.isOpen()) {
            return Words.say("promise.step.closed", now.evidence());
        }
        if (before != null && !before.isOpen()) {
            return Words.say("promise.step.reopened");
        }
        return Words.say(before == null ? "promise.step.raised" : "promise.step.changed", now.title());
    }

    private static String when(Arrived<?> each) {
        return PeriodNames.day(each.at().atZone(LOCAL).toLocalDate());
    }
}
