package org.waymark.web.review;

import java.util.ArrayList;
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
import org.waymark.indicator.Version;
import org.waymark.office.DecidingDefinitions;
import org.waymark.office.DecidingTargets;
import org.waymark.office.VersionRow;
import org.waymark.office.WeighingTargets;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.OtherDefinition;
import org.waymark.scorecard.Point;
import org.waymark.signoff.Move;
import org.waymark.signoff.Stage;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** One indicator’s definition: the one in force and the draft side by side, over the same past, and the decision. */
record DefinitionPages(Desk desk) {
    /** What a draft may change, in the order asked. */
    static final List<String> FIELDS = List.of(
            "effective_from",
            "reason",
            "breaks_series",
            "name",
            "description",
            "numerator",
            "denominator",
            "unit",
            "decimals",
            "polarity",
            "frequency",
            "basis",
            "calculation",
            "rating");

    /** What the page is about. */
    private record Subject(Person who, Indicator indicator, Optional<DecidingDefinitions.Underway> underway) {
        String address() {
            return Desk.HOME + "/definition/" + indicator.code();
        }
    }

    void at(Addresses addresses) {
        addresses.get(
                Desk.HOME + "/definition/{code}",
                Addresses.right(Right.SEE_DRAFTS),
                request -> subject(request)
                        .map(subject -> page(request, HttpStatus.OK, subject, fields(subject), List.of()))
                        .orElseGet(() -> desk.press().notFound(request)));
        addresses.post(
                Desk.HOME + "/definition/{code}",
                Addresses.right(Right.SET_TARGETS),
                request -> subject(request)
                        .map(subject -> take(request, subject))
                        .orElseGet(() -> desk.press().notFound(request)));
    }

    private Optional<Subject> subject(ServerRequest request) {
        Person who = Visitor.of(request);
        return desk.indicator(request)
                .map(indicator -> new Subject(
                        who,
                        indicator,
                        desk.room().definitions().all(who).stream()
                                .filter(each -> each.indicator().code().equals(indicator.code()))
                                .reduce((_, later) -> later)));
    }

    private ServerResponse take(ServerRequest request, Subject subject) {
        String act = Desk.field(request, "act");
        Optional<Move> move = Move.parse(act);
        if (act.equals("propose")) {
            Map<String, String> typed = new LinkedHashMap<>();
            FIELDS.forEach(name -> typed.put(name, Desk.field(request, name)));
            return came(
                    request,
                    subject,
                    typed,
                    desk.room().definitions().propose(subject.who(), subject.indicator(), typed));
        }
        if (move.isEmpty() || subject.underway().isEmpty()) {
            return desk.press().notFound(request);
        }
        DecidingDefinitions.Underway seen = subject.underway().get();
        boolean same = number(seen).equals(Desk.field(request, "seen"));
        return same
                ? came(
                        request,
                        subject,
                        fields(subject),
                        desk.room()
                                .definitions()
                                .decide(subject.who(), seen, move.get(), Desk.field(request, "reason")))
                : page(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        subject,
                        fields(subject),
                        List.of(Words.say("review.barred.changed-since")));
    }

    private ServerResponse came(
            ServerRequest request, Subject subject, Map<String, String> typed, DecidingTargets.Came came) {
        if (came.made().isPresent()) {
            return Desk.to(
                    subject.address() + "?done=" + came.made().get().move().code());
        }
        List<String> problems = came.barred().isPresent()
                ? List.of(Desk.barred(came.barred().get()))
                : came.wrong().stream().map(DefinitionPages::sentence).toList();
        return page(request, HttpStatus.UNPROCESSABLE_CONTENT, subject(request).orElse(subject), typed, problems);
    }

    /** Of the move that put it forward: another once it is put forward again. */
    private static String number(DecidingDefinitions.Underway underway) {
        return underway.progress()
                .last(Move.SUBMIT)
                .map(moved -> Long.toString(moved.number()))
                .orElse("");
    }

    private static String sentence(Finding finding) {
        return finding.sentence() + " " + finding.remedy();
    }

    /** The draft that is open, else the definition in force. */
    private static Map<String, String> fields(Subject subject) {
        Optional<Version> open = subject.underway()
                .filter(each -> each.stage() != Stage.APPROVED)
                .map(DecidingDefinitions.Underway::version);
        Map<String, String> row = new HashMap<>(VersionRow.of(
                subject.indicator().code(),
                open.orElseGet(() -> subject.indicator().latest())));
        if (open.isEmpty()) {
            row.put("effective_from", "");
            row.put("reason", "");
            row.put("breaks_series", "no");
        }
        return row;
    }

    private ServerResponse page(
            ServerRequest request,
            HttpStatus status,
            Subject subject,
            Map<String, String> fields,
            List<String> problems) {
        Person who = subject.who();
        boolean open = subject.underway()
                .filter(each -> each.stage() == Stage.SUBMITTED)
                .isPresent();
        boolean own = subject.underway()
                .filter(each -> each.progress().moves().stream()
                        .anyMatch(moved ->
                                moved.move() == Move.SUBMIT && moved.who().equals(who.account())))
                .isPresent();
        var values = new HashMap<String, Object>();
        values.put("name", subject.indicator().latest().wording().name());
        values.put("address", subject.address());
        values.put("names", FIELDS);
        values.put("form", new Shown.Form(fields, List.of(), problems));
        values.put(
                "stands",
                subject.underway().map(DefinitionPages::stands).stream().toList());
        values.put("seen", subject.underway().map(DefinitionPages::number).orElse(""));
        values.put(
                "differences",
                subject.underway()
                        .filter(each -> each.stage() != Stage.APPROVED)
                        .map(each -> differences(subject.indicator(), each.version()))
                        .orElse(List.of()));
        values.put(
                "both",
                subject.underway()
                        .filter(each -> each.stage() != Stage.APPROVED)
                        .map(each -> both(who, subject.indicator(), each.version()))
                        .orElse(List.of()));
        values.put(
                "steps",
                subject.underway()
                        .map(each -> Progressed.steps(each.progress()))
                        .orElse(List.of()));
        values.put(
                "may",
                new Shown.May(
                        !open && Desk.may(who, Right.DEFINE_INDICATORS, subject.indicator()),
                        open && Desk.may(who, Right.APPROVE_TARGETS, subject.indicator()),
                        open && Desk.may(who, Right.DEFINE_INDICATORS, subject.indicator()),
                        own));
        values.put(
                "done",
                request.param("done").flatMap(Move::parse).map(Move::code).orElse(""));
        return desk.page(
                request,
                status,
                "definition",
                Words.say(
                        "review.definition.title",
                        subject.indicator().latest().wording().name()),
                values);
    }

    private static Shown.Stands stands(DecidingDefinitions.Underway underway) {
        var submitted = underway.progress().last(Move.SUBMIT);
        return new Shown.Stands(
                Words.say(
                        "review.entry.definition",
                        underway.version().number(),
                        PeriodNames.full(underway.item().period())),
                Words.say(underway.version().breaksSeries() ? "review.breaks" : "review.goes-on"),
                underway.version().life().reason(),
                List.of(),
                submitted.map(moved -> moved.who()).orElse(""),
                submitted.map(moved -> Desk.when(moved.at())).orElse(""),
                Words.say("review.stage." + underway.stage().code()),
                Progressed.tag(underway.stage()),
                underway.version().number());
    }

    /** Column by column what is otherwise: what, in force, draft. */
    private static List<Shown.Step> differences(Indicator indicator, Version draft) {
        Map<String, String> now = VersionRow.of(indicator.code(), indicator.latest());
        var differences = new ArrayList<Shown.Step>();
        VersionRow.of(indicator.code(), draft).forEach((column, value) -> {
            String held = now.getOrDefault(column, "");
            if (!value.equals(held)
                    && !List.of("version", "draft", "effective_from", "reason").contains(column)) {
                differences.add(
                        new Shown.Step(said(column), said(held, "review.none"), said(value, "review.none"), ""));
            }
        });
        return differences;
    }

    private static String said(String column) {
        return Words.has("work.column." + column) ? Words.say("work.column." + column) : column;
    }

    private static String said(String value, String none) {
        return value.isEmpty() ? Words.say(none) : value;
    }

    /** Figures under both, newest first: period, in force, draft. Empty where they cannot be worked out. */
    private List<Shown.Step> both(Person who, Indicator indicator, Version draft) {
        return desk.room()
                .weighing()
                .of(who, indicator.code(), Optional.empty())
                .map(WeighingTargets.Weighed::line)
                .flatMap(line -> line.otherDefinitions().stream()
                        .filter(other -> other.version().number() == draft.number())
                        .findFirst()
                        .flatMap(OtherDefinition::line)
                        .map(other -> both(line, other)))
                .orElse(List.of());
    }

    private static List<Shown.Step> both(Line line, Line other) {
        var both = new ArrayList<Shown.Step>();
        for (Point point : line.series().reversed()) {
            other.series().stream()
                    .filter(each -> each.period().equals(point.period()))
                    .findFirst()
                    .ifPresent(each -> both.add(new Shown.Step(
                            PeriodNames.full(point.period()),
                            new Said(line.version()).figure(point.figure()),
                            new Said(other.version()).figure(each.figure()),
                            "")));
        }
        return both;
    }
}
