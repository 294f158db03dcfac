package org.waymark.office;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.edition.Edition;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.report.Issue;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Printing;
import org.waymark.report.Report;
import org.waymark.report.Seal;
import org.waymark.report.Writing;
import org.waymark.scorecard.Changes;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Obstacle;
import org.waymark.scorecard.Scorecard;
import org.waymark.template.Template;

/**
 * Makes a report, seals it, prints it in every format, and stores the lot as an edition that never changes. One that follows
 * another of the same period is an addendum: it says what it changes, and the other stays as it was.
 */
public final class PublishingEdition {
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.waymark.office.findings");

    private final MakingReport making;
    private final Seal seal;
    private final List<Printer> printers;
    private final StoringEdition press;
    private final String rules;
    private final Gate gate;

    /** @param rules the version of Waymark that judges */
    public PublishingEdition(
            MakingReport making, Seal seal, List<Printer> printers, StoringEdition press, String rules) {
        this(making, seal, printers, press, rules, Gate.NONE);
    }

    /** @param gate what a round asks of its pack */
    public PublishingEdition(
            MakingReport making, Seal seal, List<Printer> printers, StoringEdition press, String rules, Gate gate) {
        this.gate = gate;
        this.making = making;
        this.seal = seal;
        this.printers = List.copyOf(printers);
        this.press = press;
        this.rules = rules;
    }

    /**
     * Publishes the edition that is frozen, if the last one is; else makes one and publishes it. In a round nothing is
     * published but what was frozen there and not unlocked since.
     *
     * @param who publishes it; needs {@link Right#PUBLISH}
     * @param asKnownAt empty for the meeting's deadline, else today; of a frozen edition, its own date whatever is asked
     * @return the edition; the one before when the document is the same to the letter
     * @throws Blocked when something stands in the way that the council calls blocking
     */
    public Edition publish(Person who, Template template, Period period, Optional<LocalDate> asKnownAt) {
        who.demand(Right.PUBLISH);
        List<Edition> issues = press.issues(template.report(), period);
        if (!issues.isEmpty() && issues.getLast().stage() == Edition.Stage.FROZEN && gate.stands(issues.getLast())) {
            return press.release(who.account(), issues.getLast());
        }
        if (gate.pack(template.report(), period) == Gate.Pack.OPEN) {
            throw new Blocked(WORDS.getString("round.open"));
        }
        return keep(who, Edition.Stage.PUBLISHED, template, period, asKnownAt, issues);
    }

    /**
     * Makes an edition and keeps it for those who must approve it. A frozen one from before is never published then. In a
     * round this locks its pack, and needs {@link Right#RUN_ROUNDS} besides.
     *
     * @return the edition; the one before when the document is the same to the letter
     */
    public Edition freeze(Person who, Template template, Period period, Optional<LocalDate> asKnownAt) {
        who.demand(Right.PUBLISH);
        if (gate.pack(template.report(), period) != Gate.Pack.WITHOUT_ROUND) {
            who.demand(Right.RUN_ROUNDS);
        }
        return keep(who, Edition.Stage.FROZEN, template, period, asKnownAt, press.issues(template.report(), period));
    }

    private Edition keep(
            Person who,
            Edition.Stage stage,
            Template template,
            Period period,
            Optional<LocalDate> asKnownAt,
            List<Edition> issues) {
        Scorecard scorecard = making.of(template, period, asKnownAt);
        List<Obstacle> blocking = gate.blocking(scorecard);
        if (!blocking.isEmpty()) {
            throw new Blocked(blocking);
        }
        if (!issues.isEmpty()) {
            Edition last = issues.getLast();
            boolean stands = last.stage() == Edition.Stage.PUBLISHED || gate.stands(last);
            if (stands && again(scorecard, last, issues, seal).hash().equals(last.hash())) {
                return last;
            }
        }
        if (gate.pack(template.report(), period) == Gate.Pack.LOCKED) {
            throw new Blocked(WORDS.getString("round.locked"));
        }
        int number = issues.isEmpty() ? 1 : issues.getLast().number() + 1;
        Edition.Made made = press.now(rules);
        Report report = written(scorecard, number, made, issues, seal);
        List<Printed> files = Printing.all(printers, report);
        return press.keep(
                who.account(),
                stage,
                new Issued(
                        template.report(),
                        period,
                        number,
                        template.title(),
                        scorecard.asKnownAt(),
                        report.hash(),
                        made,
                        files,
                        scorecard.lines().stream()
                                .map(PublishingEdition::result)
                                .toList()));
    }

    /**
     * The document as it was made for an edition, from figures judged anew.
     *
     * @param issues of the report and period, by number
     */
    static Report again(Scorecard scorecard, Edition edition, List<Edition> issues, Seal seal) {
        return written(scorecard, edition.number(), edition.made(), issues, seal);
    }

    private static Report written(Scorecard scorecard, int number, Edition.Made made, List<Edition> issues, Seal seal) {
        Optional<Issue.Addendum> addendum = issues.stream()
                .filter(each -> each.number() < number && each.stage() == Edition.Stage.PUBLISHED)
                .reduce((_, later) -> later)
                .map(before -> new Issue.Addendum(
                        before.number(),
                        before.publishedAt().atZone(LOCAL).toLocalDate(),
                        before.asKnownAt(),
                        before.hash(),
                        Changes.since(before, scorecard)));
        return Writing.of(scorecard, new Issue(number, made.chain(), addendum)).sealed(seal);
    }

    private static Edition.Result result(Line line) {
        return new Edition.Result(
                line.code(),
                line.version().number(),
                line.kind().code(),
                line.section(),
                line.shown().map(shown -> shown.period()).or(line::due).orElse(line.asked()),
                line.rating().code(),
                line.trend().code(),
                line.shown()
                        .map(shown -> shown.figure() instanceof Figure.Known known
                                ? line.version()
                                        .measurement()
                                        .scale()
                                        .decimals()
                                        .round(known)
                                        .toPlainString()
                                : "")
                        .orElse(""));
    }
}
