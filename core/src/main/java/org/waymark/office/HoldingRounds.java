package org.waymark.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.calendar.Deadlines;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.Round;
import org.waymark.period.Period;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Item;
import org.waymark.signoff.Move;
import org.waymark.signoff.Progress;
import org.waymark.signoff.Stage;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/** Opens rounds, sets their days anew, and unlocks their packs. */
public final class HoldingRounds {
    private final RoundBooks books;

    public HoldingRounds(RoundBooks books) {
        this.books = books;
    }

    /** What keeps a round from being opened or set anew. */
    public enum Wrong {
        /** There is no such report, or it is not made for such periods. */
        NO_REPORT,
        NO_MEETING,
        /** Figures come first, then words, then papers. */
        OUT_OF_ORDER,
        /** It is open already, so that it must be said why its days change. */
        NO_REASON;

        /** {@code out-of-order}: by which its sentence is found. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One of the two is there.
     *
     * @param wrong why nothing was stored
     */
    public record Held(Optional<Round> round, Optional<Wrong> wrong) {}

    /**
     * What somebody asks for.
     *
     * @param meeting its code; empty for none
     */
    public record Asked(
            String report,
            Period period,
            String meeting,
            LocalDate figuresDue,
            LocalDate wordsDue,
            LocalDate papersDue) {}

    /**
     * Every report there may be a round of.
     *
     * @param who needs {@link Right#RUN_ROUNDS}
     */
    public List<Template> reports(Person who) {
        who.demand(Right.RUN_ROUNDS);
        return books.record().reading(stores -> stores.templates().all());
    }

    /**
     * The days for a report and period, counted back from the day its papers are due.
     *
     * @param who needs {@link Right#RUN_ROUNDS}
     */
    public RoundDays proposed(Person who, String report, Period period) {
        who.demand(Right.RUN_ROUNDS);
        return books.record()
                .reading(stores -> RoundDays.before(
                        stores.meetings().receiving(report, period),
                        stores.templates().all().stream()
                                .filter(template -> template.report().equals(report))
                                .findFirst()
                                .map(Deadlines::of),
                        books.today()));
    }

    /**
     * Opens a round, or sets its days anew.
     *
     * @param who needs {@link Right#RUN_ROUNDS}
     * @param why needed when the round is open already
     */
    public Held hold(Person who, Asked asked, String why) {
        who.demand(Right.RUN_ROUNDS);
        Optional<Wrong> wrong = books.record().reading(stores -> wrong(stores, asked, why));
        if (wrong.isPresent()) {
            return new Held(Optional.empty(), wrong);
        }
        var round = new Round(
                asked.report(),
                asked.period(),
                asked.meeting(),
                asked.figuresDue(),
                asked.wordsDue(),
                asked.papersDue(),
                who.account(),
                books.clock().instant());
        return new Held(Optional.of(books.storing().keep(who.account(), why, round)), Optional.empty());
    }

    private Optional<Wrong> wrong(Stores stores, Asked asked, String why) {
        boolean report = stores.templates().all().stream()
                .anyMatch(template -> template.report().equals(asked.report())
                        && template.frequency() == asked.period().frequency());
        boolean meeting = asked.meeting().isEmpty()
                || stores.meetings().all().stream().map(Meeting::code).anyMatch(asked.meeting()::equals);
        boolean order = !asked.wordsDue().isBefore(asked.figuresDue())
                && !asked.papersDue().isBefore(asked.wordsDue());
        boolean open = books.rounds().of(asked.report(), asked.period()).isPresent();
        if (!report) {
            return Optional.of(Wrong.NO_REPORT);
        }
        if (!meeting) {
            return Optional.of(Wrong.NO_MEETING);
        }
        if (!order) {
            return Optional.of(Wrong.OUT_OF_ORDER);
        }
        return open && why.isBlank() ? Optional.of(Wrong.NO_REASON) : Optional.empty();
    }

    /**
     * Unlocks a pack, so that words and signatures move again: the edition that is frozen is never published then, and one
     * that is published is followed by an addendum.
     *
     * @param who needs {@link Right#RUN_ROUNDS}
     * @param why needed
     */
    public Outcome unlock(Person who, String report, Period period, String why) {
        who.demand(Right.RUN_ROUNDS);
        Item pack = RoundBooks.pack(report, period);
        return Outcome.of(books.storing()
                .move(
                        who.account(),
                        pack,
                        scene -> unlocked(scene.progress(), who, why)
                                .<StoringRounds.Decision>map(StoringRounds.Decision.No::new)
                                .orElseGet(() -> new StoringRounds.Decision.Yes(
                                        Move.UNLOCK,
                                        "",
                                        why,
                                        scene.progress()
                                                .last()
                                                .map(last -> last.seal())
                                                .orElse(""),
                                        Optional.empty()))));
    }

    private static Optional<Barred> unlocked(Progress pack, Person who, String why) {
        return pack.stage() == Stage.APPROVED
                ? pack.bar(Move.UNLOCK, who.account(), java.util.Set.of(), why)
                : Optional.of(Barred.NOT_FROM_HERE);
    }
}
