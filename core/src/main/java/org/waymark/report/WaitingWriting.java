package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Carried;
import org.waymark.scorecard.Timetable;
import org.waymark.scorecard.Waited;

/** Says what waiting would have bought at past meetings, how surely, and what it would buy at the next. */
public final class WaitingWriting {
    private final Waited waited;
    private final Messages words = Messages.english();
    private final ChangesWriting.Coded coded = new ChangesWriting.Coded(words);

    public WaitingWriting(Waited waited) {
        this.waited = waited;
    }

    /** A sentence for each length of waiting, and one on how surely it is known. */
    public List<String> sentences() {
        var said = new ArrayList<String>();
        if (waited.meetings().isEmpty()) {
            said.add(words.say("waiting.no-meetings", waited.template().title()));
        } else {
            List<Waited.Step> own = waited.steps().stream()
                    .filter(step -> step.days() > 0 && !step.newest())
                    .toList();
            if (own.size() > 1 && own.stream().allMatch(step -> step.gains().isEmpty())) {
                int meetings = waited.meetings().size();
                said.add(words.say(
                        "waiting.step.none",
                        words.number(own.getLast().days()),
                        waited.indicators(),
                        meetings,
                        words.number(meetings)));
            } else {
                own.forEach(step -> said.add(step(step)));
            }
            waited.steps().stream().filter(Waited.Step::newest).forEach(step -> said.add(step(step)));
            said.add(sureness());
        }
        if (waited.undated() > 0) {
            said.add(words.say("waiting.undated", waited.undated()));
        }
        return said;
    }

    private String step(Waited.Step step) {
        return words.say(
                !step.newest() ? "waiting.step.own" : step.days() == 0 ? "waiting.step.unused" : "waiting.step.newest",
                words.number(step.days()),
                Waited.Step.indicators(step.newer()),
                waited.indicators(),
                Waited.Step.indicators(step.colours()),
                Waited.Step.indicators(step.arrows()),
                waited.meetings().size(),
                words.number(waited.meetings().size()),
                step.days(),
                step.months());
    }

    private String sureness() {
        int known = waited.meetings().stream().mapToInt(Waited.Sureness::known).sum();
        int assumed =
                waited.meetings().stream().mapToInt(Waited.Sureness::assumed).sum();
        int silent =
                waited.meetings().stream().mapToInt(Waited.Sureness::silent).sum();
        return words.say(
                assumed + silent == 0 ? "waiting.sure.all" : "waiting.sure",
                known + assumed + silent,
                known,
                assumed,
                silent);
    }

    /** What the headings of the table stand for. */
    public String note() {
        return words.say("waiting.note");
    }

    /** One row for each length of waiting. */
    public Tabled table() {
        return new Tabled(
                words.say("waiting.caption", waited.meetings().size()),
                List.of(
                        words.say("waiting.head.carries"),
                        words.say("waiting.head.days"),
                        words.say("waiting.head.newer"),
                        words.say("waiting.head.months"),
                        words.say("waiting.head.colours"),
                        words.say("waiting.head.arrows"),
                        words.say("waiting.head.assumed"),
                        words.say("waiting.head.cut")),
                waited.steps().stream()
                        .map(step -> List.of(
                                words.say(step.newest() ? "waiting.carries.newest" : "waiting.carries.own"),
                                Integer.toString(step.days()),
                                words.say("waiting.of", step.newer().size(), step.carried()),
                                Long.toString(step.months()),
                                Integer.toString(step.colours().size()),
                                Integer.toString(step.arrows().size()),
                                words.say(
                                        "waiting.of",
                                        step.assumed(),
                                        step.gains().size()),
                                Integer.toString(step.cut())))
                        .toList());
    }

    /** After the longest wait, with the newest figures: one row for each indicator and meeting judged otherwise. */
    public Tabled details() {
        return details(Waited.Gain::otherwise);
    }

    /** The same, and one for each that would have been newer besides. */
    public Tabled everything() {
        return details(_ -> true);
    }

    private Tabled details(Predicate<Waited.Gain> told) {
        List<Waited.Gain> gains =
                waited.steps().isEmpty() ? List.of() : waited.steps().getLast().gains();
        int days = waited.steps().isEmpty() ? 0 : waited.steps().getLast().days();
        return new Tabled(
                words.say("waiting.details", days),
                List.of(
                        words.say("waiting.head.indicator"),
                        words.say("waiting.head.meeting"),
                        words.say("waiting.head.figure"),
                        words.say("waiting.head.colour"),
                        words.say("waiting.head.arrow"),
                        words.say("waiting.head.known")),
                gains.stream().filter(told).map(this::detail).toList());
    }

    private List<String> detail(Waited.Gain gain) {
        Carried then = gain.then();
        Carried later = gain.later();
        return List.of(
                then.name(),
                words.say(
                        "waiting.meeting",
                        gain.meeting().body(),
                        PeriodNames.day(gain.meeting().date())),
                change(
                        then.shown().map(PeriodNames::full).orElseGet(() -> words.say("timetable.none")),
                        later.shown().map(PeriodNames::full).orElseGet(() -> words.say("timetable.none"))),
                change(
                        coded.rating(then.rating().code()),
                        coded.rating(later.rating().code())),
                change(
                        coded.trend(then.trend().code()),
                        coded.trend(later.trend().code())),
                later.knownOn()
                        .map(day -> words.say(
                                later.assumed() ? "waiting.known.assumed" : "waiting.known", PeriodNames.day(day)))
                        .orElse(""));
    }

    private String change(String then, String later) {
        return Sentences.capital(
                then.equals(later) ? words.say("waiting.same", then) : words.say("waiting.change", then, later));
    }

    /** What is to be said of the meeting to come. */
    public List<String> ahead() {
        if (waited.next().isEmpty()) {
            return List.of(words.say("waiting.no-next", waited.template().title()));
        }
        Timetable next = waited.next().get();
        var said = new ArrayList<String>();
        said.add(words.say(
                "waiting.next",
                next.meeting().body(),
                PeriodNames.day(next.meeting().date()),
                PeriodNames.day(next.deadline())));
        for (Waited.Ahead ahead : waited.ahead()) {
            said.add(words.say(
                    ahead.days() == 0 ? "waiting.ahead.unused" : "waiting.ahead",
                    words.number(ahead.days()),
                    PeriodNames.day(ahead.deadline()),
                    ahead.own().size(),
                    ahead.newest().size(),
                    list(ahead.own()),
                    list(ahead.newest()),
                    ahead.days()));
        }
        said.add(words.say("waiting.unknown"));
        return said;
    }

    private String list(List<Waited.Newer> newer) {
        return words.list(newer.stream()
                .map(each -> words.say("waiting.newer", each.name(), PeriodNames.full(each.period())))
                .toList());
    }
}
