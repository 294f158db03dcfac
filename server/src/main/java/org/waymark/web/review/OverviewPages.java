package org.waymark.web.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.indicator.Indicator;
import org.waymark.office.DecidingDefinitions;
import org.waymark.office.DecidingTargets;
import org.waymark.office.ReviewingYear;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.ReviewList;
import org.waymark.signoff.Move;
import org.waymark.signoff.Progress;
import org.waymark.signoff.Stage;
import org.waymark.target.Target;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** The round of the year: what is proposed and whose turn it is, and every indicator with what it lacks. */
record OverviewPages(Desk desk) {
    void at(Addresses addresses) {
        addresses.get(Desk.HOME, Addresses.right(Right.SEE_DRAFTS), this::show);
    }

    private ServerResponse show(ServerRequest request) {
        Person who = Visitor.of(request);
        Period.Year year = desk.year(request);
        List<DecidingTargets.Underway> targets = desk.room().targets().all(who);
        List<DecidingDefinitions.Underway> definitions =
                desk.room().definitions().all(who);
        Optional<ReviewingYear.Reviewed> reviewed = desk.reviewed(who, year);
        List<Indicator> indicators = desk.reading(stores -> stores.definitions().indicators());
        var open = new ArrayList<Shown.Entry>();
        var decided = new ArrayList<Shown.Entry>();
        targets.forEach(each -> indicators.stream()
                .filter(indicator ->
                        indicator.code().equals(each.proposal().lines().indicator()))
                .findFirst()
                .ifPresent(indicator ->
                        (each.stage() == Stage.APPROVED ? decided : open).add(entry(who, indicator, each))));
        definitions.forEach(each -> (each.stage() == Stage.APPROVED ? decided : open).add(entry(who, each)));
        var values = new HashMap<String, Object>();
        values.put("year", PeriodNames.full(year));
        values.put("links", years(year));
        values.put("open", open);
        values.put("decided", decided.reversed());
        values.put("rows", reviewed.map(each -> rows(each.list())).orElse(List.of()));
        values.put("lead", reviewed.map(each -> lead(each.list())).orElse(""));
        values.put(
                "lacking",
                reviewed.stream()
                        .flatMap(each -> each.list().rows().stream())
                        .filter(row -> !row.lacking().isEmpty())
                        .count());
        return desk.page(request, "overview", Words.say("review.title"), values);
    }

    private static String lead(ReviewList list) {
        return Words.say(
                "review.lead",
                PeriodNames.full(list.review().to()),
                list.count(ReviewList.Fate.KEPT),
                list.count(ReviewList.Fate.CHANGED),
                list.count(ReviewList.Fate.ADDED),
                list.count(ReviewList.Fate.REMOVED));
    }

    private static List<Shown.Link> years(Period.Year year) {
        var links = new ArrayList<Shown.Link>();
        for (int back = -1; back <= 1; back++) {
            var other = new Period.Year(year.years(), year.year() + back);
            links.add(new Shown.Link(PeriodNames.full(other), Desk.HOME + "?year=" + other, back == 0));
        }
        return links;
    }

    private static Shown.Entry entry(Person who, Indicator indicator, DecidingTargets.Underway each) {
        Target lines = each.proposal().lines();
        return new Shown.Entry(
                indicator.latest().wording().name(),
                Desk.HOME + "/target/" + indicator.code() + "?period=" + lines.period(),
                Words.say("review.entry.target", PeriodNames.full(lines.period())),
                new Said(indicator.at(lines.period())).lines(lines),
                each.proposal().by(),
                turn(who, each.progress(), Desk.may(who, Right.APPROVE_TARGETS, indicator)),
                Progressed.tag(each.stage()));
    }

    private static Shown.Entry entry(Person who, DecidingDefinitions.Underway each) {
        return new Shown.Entry(
                each.indicator().latest().wording().name(),
                Desk.HOME + "/definition/" + each.indicator().code(),
                Words.say(
                        "review.entry.definition",
                        each.version().number(),
                        PeriodNames.full(each.item().period())),
                each.version().life().reason(),
                each.progress().last(Move.SUBMIT).map(moved -> moved.who()).orElse(""),
                turn(who, each.progress(), Desk.may(who, Right.APPROVE_TARGETS, each.indicator())),
                Progressed.tag(each.stage()));
    }

    /** Whose turn it is, in words. */
    private static String turn(Person who, Progress progress, boolean may) {
        return switch (progress.stage()) {
            case DRAFT -> Words.say("review.turn.withdrawn");
            case RETURNED -> Words.say("review.turn.returned");
            case APPROVED ->
                progress.last(Move.APPROVE)
                        .map(moved -> Words.say("review.turn.approved", moved.who(), Desk.when(moved.at())))
                        .orElse("");
            case SUBMITTED -> {
                boolean own = progress.moves().stream()
                        .anyMatch(moved ->
                                moved.move() == Move.SUBMIT && moved.who().equals(who.account()));
                yield Words.say(own ? "review.turn.own" : may ? "review.turn.yours" : "review.turn.others");
            }
        };
    }

    private static List<Shown.Row> rows(ReviewList list) {
        return list.rows().stream().map(OverviewPages::row).toList();
    }

    private static Shown.Row row(ReviewList.Row row) {
        var said = new Said(row.version());
        return new Shown.Row(
                row.name(),
                Desk.HOME + "/target/" + row.indicator() + "?period="
                        + row.after().map(target -> target.period()).orElse(row.toYear()),
                Desk.HOME + "/definition/" + row.indicator(),
                row.section(),
                Words.say("review.fate." + row.fate().name().toLowerCase(Locale.ROOT)),
                row.before().map(said::lines).orElseGet(() -> Words.say("review.none")),
                row.after().map(said::lines).orElseGet(() -> Words.say("review.none"))
                        + (row.step() == ReviewList.Step.EASIER
                                ? " " + Words.say("review.step.easier")
                                : row.step() == ReviewList.Step.HARDER ? " " + Words.say("review.step.harder") : ""),
                row.lacking().stream()
                        .map(what -> Words.say("review.lacking." + what.name().toLowerCase(Locale.ROOT)))
                        .toList());
    }
}
