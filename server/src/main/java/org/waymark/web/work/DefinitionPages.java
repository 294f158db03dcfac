package org.waymark.web.work;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Right;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Version;
import org.waymark.office.Arrived;
import org.waymark.office.VersionRow;
import org.waymark.period.PeriodNames;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** Definitions: a new version from a date on, with its reason, beside the one in force. An old one is never overwritten. */
record DefinitionPages(Desk desk, Editing editing) {
    /** What a form lets be changed, in its order. All else is carried over from the version in force. */
    static final List<String> FIELDS = List.of(
            "effective_from",
            "reason",
            "breaks_series",
            "name",
            "description",
            "numerator",
            "denominator",
            "source",
            "section",
            "service",
            "owner",
            "supplier",
            "unit",
            "unit_label",
            "decimals",
            "per",
            "polarity",
            "year",
            "frequency",
            "basis",
            "calculation",
            "available_after_days",
            "rating",
            "trend",
            "window",
            "visibility",
            "aliases");

    DefinitionPages(Desk desk) {
        this(desk, new Editing(desk));
    }

    void at(Addresses addresses) {
        var asks = Addresses.right(Right.DEFINE_INDICATORS);
        addresses.get(
                "/work/definition/{code}",
                asks,
                request -> subject(request)
                        .map(subject -> editing.show(request, subject))
                        .orElseGet(() -> desk.press().notFound(request)));
        addresses.post("/work/definition/{code}", asks, this::take);
    }

    private ServerResponse take(ServerRequest request) throws IOException {
        Optional<Editing.Subject> subject = subject(request);
        if (subject.isEmpty()) {
            return desk.press().notFound(request);
        }
        Indicator indicator = desk.indicator(request).orElseThrow();
        return editing.take(request, subject.get(), FIELDS, fields -> rows(indicator, subject.get(), fields));
    }

    private static List<Map<String, String>> rows(
            Indicator indicator, Editing.Subject subject, Map<String, String> fields) {
        if (fields.equals(subject.onRecord())) {
            return List.of();
        }
        Map<String, String> row = new LinkedHashMap<>(VersionRow.of(indicator.code(), indicator.latest()));
        row.putAll(fields);
        int highest = indicator.all().stream().mapToInt(Version::number).max().orElse(1);
        row.put("version", Integer.toString(highest + 1));
        return List.of(Editing.filled(row));
    }

    private Optional<Editing.Subject> subject(ServerRequest request) {
        return desk.indicator(request).map(indicator -> {
            Desk.demand(Visitor.of(request), Right.DEFINE_INDICATORS, indicator);
            Map<String, String> held = VersionRow.of(indicator.code(), indicator.latest());
            Map<String, String> onRecord = new HashMap<>();
            FIELDS.forEach(name -> onRecord.put(name, held.getOrDefault(name, "")));
            onRecord.put("effective_from", "");
            onRecord.put("reason", "");
            onRecord.put("breaks_series", "no");
            List<Arrived<Version>> history = desk.place().histories().definitions(Visitor.of(request), indicator);
            var values = new HashMap<String, Object>();
            values.put("indicator", indicator);
            values.put("names", FIELDS);
            values.put(
                    "history",
                    history.reversed().stream()
                            .map(each -> new Shown.Past(
                                    Words.say("work.version", each.item().number())
                                            + each.item()
                                                    .effectiveFrom()
                                                    .map(from -> Words.say("work.version.from", PeriodNames.full(from)))
                                                    .orElse(""),
                                    each.item().wording().name() + ". "
                                            + each.item().wording().description(),
                                    each.item().life().reason(),
                                    each.who(),
                                    Shown.when(each.at())))
                            .toList());
            String name = indicator.latest().wording().name();
            return new Editing.Subject(
                    "definition/" + indicator.code(),
                    "/work/definition/" + indicator.code(),
                    "definition",
                    Words.say("work.definition.title", name),
                    "indicators",
                    Words.say("work.definition.name", indicator.code()),
                    onRecord,
                    history.size() + "/" + indicator.latest().number(),
                    values);
        });
    }
}
