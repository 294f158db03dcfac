package org.waymark.web.work;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.area.AreaCode;
import org.waymark.indicator.Indicator;
import org.waymark.office.Arrived;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.target.Origin;
import org.waymark.target.Target;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** Targets, with their reasons and their history. */
record TargetPages(Desk desk, Editing editing) {
    private static final List<String> FIELDS =
            List.of("target", "floor", "lower", "upper", "rationale", "approved_by", "approved_on");

    TargetPages(Desk desk) {
        this(desk, new Editing(desk));
    }

    void at(Addresses addresses) {
        var asks = Addresses.right(Right.SET_TARGETS);
        addresses.get(
                "/work/target/{code}",
                asks,
                request -> subject(request)
                        .map(subject -> editing.show(request, subject))
                        .orElseGet(() -> desk.press().notFound(request)));
        addresses.post("/work/target/{code}", asks, this::take);
    }

    private ServerResponse take(ServerRequest request) throws IOException {
        Optional<Editing.Subject> subject = subject(request);
        if (subject.isEmpty()) {
            return desk.press().notFound(request);
        }
        return Boolean.TRUE.equals(subject.get().values().get("began"))
                ? Desk.to(String.valueOf(subject.get().values().get("proposing")))
                : editing.take(request, subject.get(), FIELDS, fields -> rows(subject.get(), fields));
    }

    private List<Map<String, String>> rows(Editing.Subject subject, Map<String, String> fields) {
        if (fields.equals(subject.onRecord())) {
            return List.of();
        }
        Map<String, String> row = new LinkedHashMap<>();
        row.put("indicator", String.valueOf(subject.values().get("code")));
        row.put("period", String.valueOf(subject.values().get("period")));
        row.putAll(fields);
        row.put("recorded_on", desk.stamp());
        return List.of(Editing.filled(row));
    }

    private Optional<Editing.Subject> subject(ServerRequest request) {
        return desk.indicator(request).map(indicator -> {
            Desk.demand(Visitor.of(request), Right.SET_TARGETS, indicator);
            var years = indicator.latest().measurement().years();
            Period now = new Period.Day(desk.now().toLocalDate());
            Period period = request.param("period")
                    .flatMap(text -> Period.parse(text.strip(), years))
                    .orElseGet(() -> new Period.Year(years, years.yearOf(now.end())));
            List<Arrived<Target>> all = own(Visitor.of(request), indicator);
            List<Arrived<Target>> ofPeriod = all.stream()
                    .filter(each -> each.item().period().equals(period))
                    .toList();
            Map<String, String> onRecord = new HashMap<>();
            FIELDS.forEach(name -> onRecord.put(name, ""));
            newest(ofPeriod).ifPresent(each -> onRecord.putAll(fields(each.item())));
            var values = new HashMap<String, Object>();
            values.put("indicator", indicator);
            values.put("code", indicator.code().value());
            values.put("period", period);
            // What has begun is changed by a proposal that somebody else decides on.
            values.put("began", !period.start().isAfter(now.end()));
            values.put("proposing", "/work/review/target/" + indicator.code() + "?period=" + period);
            values.put(
                    "history",
                    all.reversed().stream()
                            .map(each -> new Shown.Past(
                                    PeriodNames.full(each.item().period()),
                                    Worded.target(each.item()),
                                    each.item().rationale()
                                            + (each.item().approvedBy().isEmpty()
                                                    ? ""
                                                    : Words.say(
                                                            "work.target.approved",
                                                            each.item().approvedBy())),
                                    each.who(),
                                    Shown.when(each.at())))
                            .toList());
            String address = "/work/target/" + indicator.code() + "?period=" + period;
            String name = indicator.latest().wording().name();
            return new Editing.Subject(
                    "target/" + indicator.code() + "/" + period,
                    address,
                    "target",
                    Words.say("work.target.title", name),
                    "targets",
                    Words.say("work.target.name", indicator.code()),
                    onRecord,
                    ofPeriod.size() + "/" + newest(ofPeriod).map(Arrived::load).orElse(0),
                    values);
        });
    }

    /** The council's own targets for everybody. */
    private List<Arrived<Target>> own(Person person, Indicator indicator) {
        Optional<AreaCode> council = desk.council();
        return desk.place().histories().targets(person, indicator).stream()
                .filter(each -> each.item().origin() == Origin.LOCAL
                        && each.item().cohort().isAll()
                        && council.filter(each.item().area()::equals).isPresent())
                .sorted(Comparator.comparing(
                                (Arrived<Target> each) -> each.item().period())
                        .thenComparing(each -> each.item().recordedAt())
                        .thenComparing(Arrived::load))
                .toList();
    }

    private static Optional<Arrived<Target>> newest(List<Arrived<Target>> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private static Map<String, String> fields(Target target) {
        Map<String, String> fields = new HashMap<>();
        fields.put("target", text(target.target()));
        fields.put("floor", text(target.floor()));
        fields.put("lower", text(target.lower()));
        fields.put("upper", text(target.upper()));
        fields.put("rationale", target.rationale());
        fields.put("approved_by", target.approvedBy());
        fields.put("approved_on", target.approvedOn().map(Object::toString).orElse(""));
        return fields;
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
