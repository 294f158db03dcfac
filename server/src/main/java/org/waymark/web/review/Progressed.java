package org.waymark.web.review;

import java.util.List;
import org.waymark.office.DecidingTargets;
import org.waymark.period.PeriodNames;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Progress;
import org.waymark.signoff.Stage;
import org.waymark.web.Words;

/** How far a proposal has come, in words. */
final class Progressed {
    private Progressed() {}

    static Shown.Stands stands(Said said, DecidingTargets.Underway underway) {
        var proposal = underway.proposal();
        return new Shown.Stands(
                PeriodNames.full(proposal.lines().period()),
                said.lines(proposal.lines()),
                proposal.lines().rationale(),
                proposal.evidence().stream()
                        .map(word -> Words.say("review.evidence." + word))
                        .toList(),
                proposal.by(),
                Desk.when(proposal.at()),
                Words.say("review.stage." + underway.stage().code()),
                tag(underway.stage()),
                proposal.number());
    }

    static String tag(Stage stage) {
        return switch (stage) {
            case DRAFT -> "govuk-tag--grey";
            case SUBMITTED -> "govuk-tag--blue";
            case RETURNED -> "govuk-tag--yellow";
            case APPROVED -> "govuk-tag--green";
        };
    }

    /** The newest first. */
    static List<Shown.Step> steps(Progress progress) {
        return progress.moves().reversed().stream().map(Progressed::step).toList();
    }

    private static Shown.Step step(Moved moved) {
        return new Shown.Step(
                Words.say("review.move." + moved.move().code()), moved.who(), Desk.when(moved.at()), moved.reason());
    }
}
