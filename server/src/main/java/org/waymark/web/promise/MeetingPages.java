package org.waymark.web.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.action.Action;
import org.waymark.action.Minute;
import org.waymark.action.MinuteKind;
import org.waymark.action.Minuted;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.ReadingPromises;
import org.waymark.office.StoringPromises;
import org.waymark.period.PeriodNames;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** After the meeting: what was resolved, what was asked, and the addenda since. */
record MeetingPages(Desk desk) {
    private static final String AT = Desk.MEETINGS + "/{code}";

    void at(Addresses addresses) {
        var reads = Addresses.right(Right.SEE_DRAFTS);
        addresses.get(Desk.MEETINGS, reads, this::all);
        addresses.get(AT, reads, request -> show(request, "", Map.of()));
        var asks = Addresses.right(Right.KEEP_MEETINGS);
        addresses.post(AT + "/record", asks, this::record);
        addresses.post(
                AT + "/answer/{place}",
                asks,
                request -> after(
                        request,
                        desk.keep()
                                .minutes()
                                .answer(
                                        Visitor.of(request),
                                        code(request),
                                        place(request),
                                        Desk.field(request, "answer"))));
        addresses.post(
                AT + "/promise/{place}",
                asks,
                request -> after(
                        request,
                        desk.keep()
                                .minutes()
                                .promise(
                                        Visitor.of(request),
                                        code(request),
                                        place(request),
                                        Desk.wish(request, Minuted.NONE))));
    }

    private ServerResponse all(ServerRequest request) {
        return desk.page(
                request,
                "meetings",
                Words.say("promise.meetings.title"),
                Map.of("meetings", desk.keep().reading().meetings(Visitor.of(request)), "today", desk.today()));
    }

    private ServerResponse record(ServerRequest request) {
        Optional<MinuteKind> kind = MinuteKind.parse(Desk.field(request, "kind"));
        if (kind.isEmpty()) {
            return desk.press().notFound(request);
        }
        var minute = new Minute(
                code(request),
                Desk.field(request, "item"),
                kind.get(),
                Desk.field(request, "text"),
                IndicatorCode.parse(Desk.field(request, "indicator")),
                Desk.field(request, "asked_by"),
                "",
                Desk.field(request, "answer"),
                Optional.empty(),
                Optional.empty(),
                "");
        return after(request, desk.keep().minutes().record(Visitor.of(request), minute));
    }

    private ServerResponse after(ServerRequest request, StoringPromises.Result result) {
        return result.done()
                ? Desk.to(Desk.MEETINGS + "/" + code(request))
                : show(
                        request,
                        Desk.problem(result),
                        Desk.fields(
                                request,
                                "kind",
                                "item",
                                "text",
                                "indicator",
                                "asked_by",
                                "answer",
                                "title",
                                "owner",
                                "due_on"));
    }

    private ServerResponse show(ServerRequest request, String problem, Map<String, String> fields) {
        Person person = Visitor.of(request);
        Optional<ReadingPromises.Held> found = desk.keep().reading().meeting(person, code(request));
        if (found.isEmpty()) {
            return desk.press().notFound(request);
        }
        ReadingPromises.Held held = found.get();
        var values = new HashMap<String, Object>();
        values.put("problem", problem);
        values.put("fields", fields);
        values.put("held", held);
        values.put("questions", questions(held));
        values.put("keeps", person.may(Right.KEEP_MEETINGS));
        values.put("promises", person.may(Right.KEEP_MEETINGS) && person.may(Right.KEEP_ACTIONS));
        values.put("posts", desk.posts());
        values.put("indicators", indicators());
        values.put(
                "kinds",
                Arrays.stream(MinuteKind.values())
                        .map(kind -> new Chosen(kind.code(), Words.say("promise.minute." + kind.code())))
                        .toList());
        values.put("failed", problem.isEmpty() ? "" : request.path());
        String title =
                held.meeting().body() + ", " + PeriodNames.day(held.meeting().date());
        return desk.page(request, "meeting", title, values);
    }

    private List<Asked> questions(ReadingPromises.Held held) {
        Map<String, String> names = new HashMap<>();
        desk.keep().indicators().forEach(each -> names.put(each.code().value(), Desk.name(each)));
        var asked = new ArrayList<Asked>();
        int place = 0;
        for (Minute minute : held.minutes()) {
            place++;
            if (minute.kind() == MinuteKind.QUESTION) {
                Optional<Action> promise = held.actions().stream()
                        .filter(action -> action.code().equals(minute.action()))
                        .findFirst();
                asked.add(new Asked(
                        place,
                        minute,
                        promise,
                        minute.indicator()
                                .map(IndicatorCode::value)
                                .map(code -> names.getOrDefault(code, code))
                                .orElse("")));
            }
        }
        return asked;
    }

    private List<Chosen> indicators() {
        return desk.keep().indicators().stream()
                .map(each -> new Chosen(each.code().value(), Desk.name(each)))
                .sorted(java.util.Comparator.comparing(Chosen::name))
                .toList();
    }

    private static String code(ServerRequest request) {
        return request.pathVariable("code");
    }

    /** Nought for what is no place, which no question has. */
    private static int place(ServerRequest request) {
        String place = request.pathVariable("place");
        return place.matches("\\d{1,6}") ? Integer.parseInt(place) : 0;
    }
}
