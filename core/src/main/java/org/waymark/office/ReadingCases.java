package org.waymark.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.confidentiality.Rules;
import org.waymark.period.Period;
import org.waymark.scorecard.Casework;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.CaseworkRule;

/** Hands over the cases on record to be counted, to those who may, and puts every such look on record. */
public final class ReadingCases {
    /** How the trail calls a look. */
    public static final String LOOKING = "look at cases";

    private final CaseFiles cases;
    private final Noting noting;

    public ReadingCases(CaseFiles cases, Noting noting) {
        this.cases = cases;
        this.noting = noting;
    }

    /**
     * What somebody looks at.
     *
     * @param view what is made of the cases, in words: {@code the measure}
     */
    public record Look(Period period, LocalDate asKnownAt, String view) {}

    /** The kinds of casework of which there are cases. Tells of no case, and so is no look. */
    public List<Process> processes(Person who) {
        who.demand(Right.SEE_CASES);
        return cases.processes();
    }

    /**
     * What cases that were handed over come to, their small numbers hidden from whoever may not see those of figures.
     *
     * @param rules the council's, of what is confidential
     */
    public static Optional<Casework> casework(Person who, EventLog log, Look look, CaseworkRule rule, Rules rules) {
        who.demand(Right.SEE_CASES);
        if (log.size() == 0) {
            return Optional.empty();
        }
        Snapshot.Kept kept = Snapshot.Kept.of(log, rules);
        return Optional.of(
                Casework.of(who.may(Right.SEE_HIDDEN) ? kept.bare() : kept, look.period(), look.asKnownAt(), rule));
    }

    /**
     * The look is on record before the cases are read.
     *
     * @param who needs {@link Right#SEE_CASES}
     */
    public EventLog log(Person who, Process process, Look look) {
        who.demand(Right.SEE_CASES);
        noting.note(
                who.account(),
                LOOKING,
                "%s, %s, as known at %s: %s".formatted(process.code(), look.period(), look.asKnownAt(), look.view()));
        return cases.log(process, look.asKnownAt());
    }
}
