package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.audit.Trail;
import org.waymark.calendar.Round;
import org.waymark.calendar.Rounds;
import org.waymark.period.Period;
import org.waymark.signoff.Moves;
import org.waymark.signoff.Part;

/**
 * Says of a round what is due from which post by when, and how it stands. Whoever runs rounds sees all of it; everybody else
 * what they may send or sign.
 */
public final class ReadingReturns {
    private final Moment record;
    private final Rounds rounds;
    private final Moves moves;
    private final Trail trail;
    private final Clock clock;

    /** What the record says is worked out once until something is put on record or the day changes. */
    private record Known(String head, LocalDate today, Optional<Returns> returns) {}

    private final Map<Round, Known> last = new HashMap<>();

    public ReadingReturns(Moment record, Rounds rounds, Moves moves, Trail trail, Clock clock) {
        this.record = record;
        this.rounds = rounds;
        this.moves = moves;
        this.trail = trail;
        this.clock = clock;
    }

    /** The rounds there are, the newest first. */
    public List<Round> rounds(Person who) {
        who.demand(Right.SEE_DRAFTS);
        return rounds.all().reversed();
    }

    /** Empty when no round of that report and period was opened, or there is no such report. */
    public Optional<Returns> of(Person who, String report, Period period) {
        who.demand(Right.SEE_DRAFTS);
        return rounds.of(report, period).flatMap(this::whole).map(returns -> part(who, returns));
    }

    /** What somebody owes in every round whose papers are not a month gone; rounds that want nothing of them are left out. */
    public List<Returns> mine(Person who) {
        who.demand(Right.SEE_DRAFTS);
        LocalDate past = LocalDate.now(clock).minusMonths(1);
        return rounds.all().reversed().stream()
                .filter(round -> !round.papersDue().isBefore(past))
                .flatMap(round -> whole(round).stream())
                .map(returns -> own(who, returns))
                .filter(returns -> !returns.wants().isEmpty())
                .toList();
    }

    /** Whether somebody may say of a figure that there is nothing new. */
    public static boolean mayAnswer(Person who, Want want) {
        return want.part() == Part.FIGURES && who.may(Right.ENTER_FIGURES, want.matter());
    }

    private static Returns part(Person who, Returns all) {
        return who.may(Right.RUN_ROUNDS) ? all : own(who, all);
    }

    private static Returns own(Person who, Returns all) {
        return new Returns(
                all.title(),
                all.round(),
                all.today(),
                all.wants().stream().filter(want -> isTheirs(who, want)).toList());
    }

    private static boolean isTheirs(Person who, Want want) {
        return switch (want.part()) {
            case FIGURES -> who.may(Right.ENTER_FIGURES, want.matter()) || who.may(Right.SIGN_FIGURES, want.matter());
            case WORDS -> who.may(Right.WRITE_COMMENTARY, want.matter()) || who.may(Right.APPROVE_WORDS, want.matter());
            case PACK, TARGET, DEFINITION -> false;
        };
    }

    private synchronized Optional<Returns> whole(Round round) {
        String head = trail.seal("load") + trail.seal("sign-off");
        LocalDate today = LocalDate.now(clock);
        Known before = last.get(round);
        if (before != null && before.head().equals(head) && before.today().equals(today)) {
            return before.returns();
        }
        // A round that was set anew is another key: what was known of the old one is of no more use.
        last.keySet()
                .removeIf(other ->
                        other.report().equals(round.report()) && other.period().equals(round.period()));
        Optional<Returns> fresh = record.reading(stores ->
                new GatheringReturns(stores, round, moves.round(round.report(), round.period()), today, clock).all());
        last.put(round, new Known(head, today, fresh));
        return fresh;
    }
}
