package org.waymark.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.edition.Edition;
import org.waymark.period.Period;
import org.waymark.scorecard.Obstacle;
import org.waymark.scorecard.Scorecard;
import org.waymark.template.Template;

/** Says what stands between a report and its being published, before anybody tries. */
public final class CheckingReadiness {
    private final MakingReport making;
    private final StoringEdition press;
    private final Gate gate;

    /** @param press for the editions that there are, frozen ones too */
    public CheckingReadiness(MakingReport making, StoringEdition press) {
        this(making, press, Gate.NONE);
    }

    /** @param gate what a round asks of its pack */
    public CheckingReadiness(MakingReport making, StoringEdition press, Gate gate) {
        this.making = making;
        this.press = press;
        this.gate = gate;
    }

    /**
     * What was found.
     *
     * @param asKnownAt the day as known at which the report would be made
     * @param obstacles all that stands in the way, in order
     * @param blocking those of them that the council will not publish over
     * @param last the newest edition of the report and period; empty while there is none
     * @param pack how it stands in its round
     * @param stands whether the newest edition, if it is frozen, may still be published
     */
    public record Readiness(
            Template template,
            Period period,
            LocalDate asKnownAt,
            List<Obstacle> obstacles,
            List<Obstacle> blocking,
            Optional<Edition> last,
            Gate.Pack pack,
            boolean stands) {

        /** The edition that waits for approval: it is the one that is published, as it stands. */
        public Optional<Edition> frozen() {
            return last.filter(edition -> stands && edition.stage() == Edition.Stage.FROZEN);
        }

        /** Whether publishing would do something: what is frozen was let through when it was made. */
        public boolean canPublish() {
            return frozen().isPresent() || (blocking.isEmpty() && pack != Gate.Pack.OPEN);
        }

        public boolean canFreeze() {
            return blocking.isEmpty() && pack != Gate.Pack.LOCKED;
        }
    }

    /**
     * @param who needs {@link Right#PUBLISH}
     * @param asKnownAt empty for the meeting's deadline, else today
     */
    public Readiness of(Person who, Template template, Period period, Optional<LocalDate> asKnownAt) {
        who.demand(Right.PUBLISH);
        Scorecard scorecard = making.of(template, period, asKnownAt);
        List<Edition> issues = press.issues(template.report(), period);
        return new Readiness(
                template,
                period,
                scorecard.asKnownAt(),
                gate.obstacles(scorecard),
                gate.blocking(scorecard),
                issues.isEmpty() ? Optional.empty() : Optional.of(issues.getLast()),
                gate.pack(template.report(), period),
                issues.isEmpty() || gate.stands(issues.getLast()));
    }
}
