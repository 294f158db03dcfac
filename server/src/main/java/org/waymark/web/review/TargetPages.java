package org.waymark.web.review;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.finding.Finding;
import org.waymark.indicator.Indicator;
import org.waymark.office.DecidingTargets;
import org.waymark.period.Period;
import org.waymark.signoff.Move;
import org.waymark.signoff.Stage;
import org.waymark.target.Origin;
import org.waymark.target.Target;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** One indicator’s target for one period: the evidence, the proposal and the decision. */
record TargetPages(Desk desk) {
    static final List<String> EVIDENCE = List.of("past", "path", "benchmarks", "national", "capacity");
    private static final List<String> NUMBERS = List.of("target", "floor", "lower", "upper");

    /** What the page is about. */
    private record Subject(
            Person who, Indicator indicator, Period period, Optional<DecidingTargets.Underway> underway) {
        String address() {
            return Desk.HOME + "/target/" + indicator.code() + "?period=" + period;
        }
    }

    void at(Addresses addresses) {
        addresses.get(
                Desk.HOME + "/target/{code}",
                Addresses.right(Right.SEE_DRAFTS),
                request -> subject(request)
                        .map(subject -> page(request, HttpStatus.OK, subject, onRecord(subject)))
                        .orElseGet(() -> desk.press().notFound(request)));
        addresses.post(
                Desk.HOME + "/target/{code}",
                Addresses.right(Right.SET_TARGETS),
                request -> subject(request)
                        .map(subject -> take(request, subject))
                        .orElseGet(() -> desk.press().notFound(request)));
    }

    private ServerResponse take(ServerRequest request, Subject subject) {
        return switch (Desk.field(request, "act")) {
            case "look" -> page(request, HttpStatus.OK, subject, typed(request, subject, List.of()));
            case "propose" -> propose(request, subject);
            case "approve" -> decide(request, subject, Move.APPROVE);
            case "return" -> decide(request, subject, Move.RETURN);
            case "withdraw" -> decide(request, subject, Move.WITHDRAW);
            default -> desk.press().notFound(request);
        };
    }

    private ServerResponse propose(ServerRequest request, Subject subject) {
        Shown.Form form = typed(request, subject, List.of());
        Map<String, String> row = new LinkedHashMap<>(form.fields());
        row.put("period", subject.period().toString());
        return came(
                request,
                subject,
                form,
                desk.room().targets().propose(subject.who(), subject.indicator(), row, form.evidence()));
    }

    private ServerResponse decide(ServerRequest request, Subject subject, Move move) {
        Optional<DecidingTargets.Underway> seen = subject.underway()
                .filter(each -> Integer.toString(each.proposal().number()).equals(Desk.field(request, "seen")));
        if (seen.isEmpty()) {
            return problem(request, subject, onRecord(subject), List.of(Words.say("review.barred.changed-since")));
        }
        return came(
                request,
                subject,
                onRecord(subject),
                desk.room()
                        .targets()
                        .decide(
                                subject.who(),
                                subject.indicator(),
                                seen.get().proposal(),
                                move,
                                Desk.field(request, "reason"),
                                Desk.field(request, "authority")));
    }

    private ServerResponse came(ServerRequest request, Subject subject, Shown.Form form, DecidingTargets.Came came) {
        if (came.made().isPresent()) {
            return Desk.to(
                    subject.address() + "&done=" + came.made().get().move().code());
        }
        List<String> problems = came.barred().isPresent()
                ? List.of(Desk.barred(came.barred().get()))
                : came.wrong().stream().map(TargetPages::sentence).toList();
        return problem(
                request, subject, form, problems.isEmpty() ? List.of(Words.say("review.nothing-typed")) : problems);
    }

    private static String sentence(Finding finding) {
        return finding.sentence() + " " + finding.remedy();
    }

    private ServerResponse problem(ServerRequest request, Subject subject, Shown.Form form, List<String> problems) {
        return page(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                subject(request).orElse(subject),
                new Shown.Form(form.fields(), form.evidence(), problems));
    }

    private Optional<Subject> subject(ServerRequest request) {
        Person who = Visitor.of(request);
        return desk.indicator(request).map(indicator -> {
            var years = indicator.latest().measurement().years();
            Period period = request.param("period")
                    .flatMap(text -> Period.parse(text.strip(), years))
                    .orElseGet(() -> new Period.Year(years, years.yearOf(desk.today())));
            Optional<DecidingTargets.Underway> underway = desk.room().targets().all(who).stream()
                    .filter(each -> each.proposal().lines().indicator().equals(indicator.code())
                            && each.proposal().lines().period().equals(period))
                    .reduce((_, later) -> later);
            return new Subject(who, indicator, period, underway);
        });
    }

    private Shown.Form typed(ServerRequest request, Subject subject, List<String> problems) {
        Map<String, String> fields = new LinkedHashMap<>();
        NUMBERS.forEach(name -> fields.put(name, Desk.field(request, name)));
        fields.put("rationale", Desk.field(request, "rationale"));
        fields.put("period", subject.period().toString());
        return new Shown.Form(
                fields,
                EVIDENCE.stream()
                        .filter(word -> request.param("evidence-" + word).isPresent())
                        .toList(),
                problems);
    }

    /** The proposal that is being made or came back; else what is on record. */
    private Shown.Form onRecord(Subject subject) {
        Map<String, String> fields = new HashMap<>();
        Optional<Target> lines = subject.underway()
                .filter(each -> each.stage() != Stage.APPROVED)
                .map(each -> each.proposal().lines())
                .or(() -> inForce(subject));
        lines.ifPresent(target -> {
            fields.put("target", text(target.target()));
            fields.put("floor", text(target.floor()));
            fields.put("lower", text(target.lower()));
            fields.put("upper", text(target.upper()));
        });
        subject.underway()
                .filter(each -> each.stage() != Stage.APPROVED)
                .ifPresent(
                        each -> fields.put("rationale", each.proposal().lines().rationale()));
        return new Shown.Form(
                fields,
                subject.underway().map(each -> each.proposal().evidence()).orElse(List.of()),
                List.of());
    }

    /** The council’s own lines for everybody, of that very period. */
    private Optional<Target> inForce(Subject subject) {
        return desk.reading(stores -> {
            Optional<AreaCode> council = desk.template().map(template -> template.council());
            return stores.targets().newestBefore(desk.today().plusDays(1).atStartOfDay()).stream()
                    .filter(target ->
                            target.indicator().equals(subject.indicator().code())
                                    && target.period().equals(subject.period())
                                    && target.origin() == Origin.LOCAL
                                    && target.cohort().isAll()
                                    && council.filter(target.area()::equals).isPresent())
                    .reduce((_, later) -> later);
        });
    }

    private ServerResponse page(ServerRequest request, HttpStatus status, Subject subject, Shown.Form form) {
        Person who = subject.who();
        var said = new Said(subject.indicator().at(subject.period()));
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
        values.put("code", subject.indicator().code().value());
        values.put("period", subject.period());
        values.put("address", subject.address());
        values.put("began", !subject.period().start().isAfter(desk.today()));
        values.put(
                "better",
                subject.indicator()
                        .at(subject.period())
                        .measurement()
                        .polarity()
                        .code());
        values.put(
                "now",
                inForce(subject).map(target -> approved(said, target)).orElseGet(() -> Words.say("review.none")));
        values.put(
                "stands",
                subject.underway().map(each -> Progressed.stands(said, each)).stream()
                        .toList());
        values.put(
                "steps",
                subject.underway()
                        .map(each -> Progressed.steps(each.progress()))
                        .orElse(List.of()));
        values.put("form", form);
        values.put(
                "may",
                new Shown.May(
                        !open && Desk.may(who, Right.SET_TARGETS, subject.indicator()),
                        open && Desk.may(who, Right.APPROVE_TARGETS, subject.indicator()),
                        open && Desk.may(who, Right.SET_TARGETS, subject.indicator()),
                        own));
        values.put("person", who);
        values.put(
                "done",
                request.param("done").flatMap(Move::parse).map(Move::code).orElse(""));
        values.put(
                "evidence",
                desk
                        .room()
                        .weighing()
                        .of(who, subject.indicator().code(), lines(subject, form))
                        .map(EvidenceShown::of)
                        .stream()
                        .toList());
        return desk.page(
                request,
                status,
                "target",
                Words.say(
                        "review.target.title",
                        subject.indicator().latest().wording().name()),
                values);
    }

    private static String approved(Said said, Target target) {
        return said.lines(target)
                + (target.approvedBy().isEmpty() ? "" : " " + Words.say("review.approved-by", target.approvedBy()));
    }

    /** What is looked at: the lines typed, those proposed, or those on record. */
    private Optional<Target> lines(Subject subject, Shown.Form form) {
        boolean any = NUMBERS.stream().anyMatch(name -> number(form.field(name)).isPresent());
        return any
                ? desk.template()
                        .map(template -> new Target(
                                subject.indicator().code(),
                                template.council(),
                                Cohort.ALL,
                                subject.period(),
                                Origin.LOCAL,
                                number(form.field("target")).orElse(null),
                                number(form.field("floor")).orElse(null),
                                number(form.field("lower")).orElse(null),
                                number(form.field("upper")).orElse(null),
                                form.field("rationale"),
                                "",
                                Optional.empty(),
                                Target.ALWAYS,
                                ""))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
