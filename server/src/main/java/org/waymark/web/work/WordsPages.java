package org.waymark.web.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.indicator.Indicator;
import org.waymark.office.Arrived;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** What a service says of an indicator in a report: context, management action and what is ahead, kept apart. */
record WordsPages(Desk desk, Editing editing) {
    private static final List<String> FIELDS =
            Arrays.stream(CommentaryKind.values()).map(CommentaryKind::code).toList();

    WordsPages(Desk desk) {
        this(desk, new Editing(desk));
    }

    void at(Addresses addresses) {
        var asks = Addresses.right(Right.WRITE_COMMENTARY);
        addresses.get(
                "/work/words/{code}/{period}",
                asks,
                request -> round(request)
                        .map(Desk::to)
                        .or(() -> subject(request).map(subject -> editing.show(request, subject)))
                        .orElseGet(() -> desk.press().notFound(request)));
        addresses.post("/work/words/{code}/{period}", asks, this::take);
    }

    /** Where the words are written while a round is held; whoever may not write them is refused there. */
    private Optional<String> round(ServerRequest request) {
        return desk.indicator(request)
                .flatMap(indicator -> Period.parse(request.pathVariable("period"))
                        .flatMap(period -> desk.place().rounds().address(indicator, period)));
    }

    private ServerResponse take(ServerRequest request) throws IOException {
        Optional<String> round = round(request);
        if (round.isPresent()) {
            return Desk.to(round.get());
        }
        Optional<Editing.Subject> subject = subject(request);
        if (subject.isEmpty()) {
            return desk.press().notFound(request);
        }
        return editing.take(
                request,
                subject.get(),
                FIELDS,
                fields -> rows(request.pathVariable("code"), request.pathVariable("period"), subject.get(), fields));
    }

    /** A row for each kind that was changed. Words once on record cannot be unsaid, only said anew. */
    private List<Map<String, String>> rows(
            String code, String period, Editing.Subject subject, Map<String, String> fields) {
        var rows = new ArrayList<Map<String, String>>();
        for (String kind : FIELDS) {
            String words = lines(fields.getOrDefault(kind, ""));
            if (!words.equals(lines(subject.onRecord().getOrDefault(kind, "")))) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("indicator", code);
                row.put("period", period);
                row.put("kind", kind);
                row.put("text", words);
                row.put("recorded_on", desk.stamp());
                rows.add(row);
            }
        }
        return rows;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private Optional<Editing.Subject> subject(ServerRequest request) {
        return desk.indicator(request)
                .flatMap(indicator -> Period.parse(request.pathVariable("period"))
                        .map(period -> {
                            Desk.demand(Visitor.of(request), Right.WRITE_COMMENTARY, indicator);
                            return subject(Visitor.of(request), indicator, period);
                        }));
    }

    private Editing.Subject subject(Person person, Indicator indicator, Period period) {
        List<Arrived<Commentary>> all = desk.place().histories().commentaries(person, indicator).stream()
                .sorted(Comparator.comparing(
                                (Arrived<Commentary> each) -> each.item().recordedAt())
                        .thenComparing(Arrived::load))
                .toList();
        Map<String, String> onRecord = new HashMap<>();
        FIELDS.forEach(kind -> onRecord.put(kind, ""));
        var before = new LinkedHashMap<String, String>();
        int count = 0;
        int load = 0;
        for (Arrived<Commentary> each : all) {
            Commentary words = each.item();
            if (words.period().equals(period)) {
                onRecord.put(words.kind().code(), words.text());
                count++;
                load = Math.max(load, each.load());
            } else if (words.period().equals(period.previous())) {
                before.put(words.kind().code(), words.text());
            }
        }
        var values = new HashMap<String, Object>();
        values.put("indicator", indicator);
        values.put("period", period);
        values.put("names", FIELDS);
        values.put("before", before);
        values.put(
                "history",
                all.reversed().stream()
                        .map(each -> new Shown.Past(
                                PeriodNames.full(each.item().period()) + ", "
                                        + Words.say("work.kind."
                                                + each.item().kind().code()),
                                each.item().text(),
                                "",
                                each.who(),
                                Shown.when(each.at())))
                        .toList());
        String name = indicator.latest().wording().name();
        return new Editing.Subject(
                "words/" + indicator.code() + "/" + period,
                "/work/words/" + indicator.code() + "/" + period,
                "words",
                Words.say("work.words.title", name, PeriodNames.full(period)),
                "commentary",
                Words.say("work.words.name", indicator.code()),
                onRecord,
                count + "/" + load,
                values);
    }
}
