package org.waymark.office;

import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Item;
import org.waymark.signoff.Move;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Stage;

/**
 * A supplier’s word for a figure in a round, as it stood when they gave it. A revision that arrives later is not covered by it:
 * it must be signed again.
 */
public final class SigningFigures {
    private final RoundBooks books;

    public SigningFigures(RoundBooks books) {
        this.books = books;
    }

    /**
     * @param who needs {@link Right#SIGN_FIGURES} over the indicator, or is the deputy of a post that it is of
     * @param seal of the figure that they looked at
     */
    public Outcome sign(Person who, Item item, String seal) {
        who.demand(Right.SIGN_FIGURES);
        return subject(item)
                .map(subject -> {
                    String actingFor = Acting.as(who, Right.SIGN_FIGURES, subject.matter(), subject.posts());
                    String now = FigureSeal.of(subject.line());
                    if (now.isEmpty()) {
                        return Outcome.no(Barred.NOT_READY);
                    }
                    return now.equals(seal)
                            ? Outcome.of(books.storing()
                                    .move(
                                            who.account(),
                                            item,
                                            scene -> RoundBooks.closed(scene, item)
                                                    .or(() -> signed(scene, seal))
                                                    .<StoringRounds.Decision>map(StoringRounds.Decision.No::new)
                                                    .orElseGet(() -> new StoringRounds.Decision.Yes(
                                                            Move.SIGN, actingFor, "", seal, Optional.empty()))))
                            : Outcome.no(Barred.CHANGED_SINCE);
                })
                .orElseGet(() -> Outcome.no(Barred.NOT_FROM_HERE));
    }

    /** Takes a signature back, with a reason. Needs what {@link #sign} needs. */
    public Outcome takeBack(Person who, Item item, String reason) {
        who.demand(Right.SIGN_FIGURES);
        return subject(item)
                .map(subject -> {
                    String actingFor = Acting.as(who, Right.SIGN_FIGURES, subject.matter(), subject.posts());
                    return Outcome.of(books.storing()
                            .move(
                                    who.account(),
                                    item,
                                    scene -> RoundBooks.closed(scene, item)
                                            .or(() -> scene.progress()
                                                    .bar(Move.UNLOCK, who.account(), java.util.Set.of(), reason))
                                            .<StoringRounds.Decision>map(StoringRounds.Decision.No::new)
                                            .orElseGet(() -> new StoringRounds.Decision.Yes(
                                                    Move.UNLOCK,
                                                    actingFor,
                                                    reason,
                                                    scene.progress()
                                                            .last()
                                                            .map(Moved::seal)
                                                            .orElse(""),
                                                    Optional.empty()))));
                })
                .orElseGet(() -> Outcome.no(Barred.NOT_FROM_HERE));
    }

    private Optional<RoundBooks.Subject> subject(Item item) {
        return books.subject(item);
    }

    /** What is signed just so need not be signed again. */
    private static Optional<Barred> signed(StoringRounds.Scene scene, String seal) {
        boolean same = scene.progress().stage() == Stage.APPROVED
                && scene.progress()
                        .last()
                        .filter(moved -> moved.seal().equals(seal))
                        .isPresent();
        return same ? Optional.of(Barred.NOT_FROM_HERE) : Optional.empty();
    }
}
