package org.waymark.office;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.commentary.Lack;
import org.waymark.commentary.RoundWords;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Item;
import org.waymark.signoff.Move;

/**
 * Words approved, or returned with a reason, by somebody who wrote none of them. What is approved becomes the report’s
 * commentary in the same transaction, and what it promises an action.
 */
public final class DecidingWords {
    private final RoundBooks books;

    public DecidingWords(RoundBooks books) {
        this.books = books;
    }

    /**
     * @param who needs {@link Right#APPROVE_WORDS} over the indicator, or is the deputy of a post that it is of
     * @param seal of the version that they read
     */
    public Outcome approve(Person who, Item item, String seal) {
        who.demand(Right.APPROVE_WORDS);
        Optional<RoundBooks.Subject> found = books.subject(item);
        if (found.isEmpty()) {
            return Outcome.no(Barred.NOT_FROM_HERE);
        }
        var subject = found.get();
        String actingFor = Acting.as(who, Right.APPROVE_WORDS, subject.matter(), subject.posts());
        List<Lack> lacks = books.wordings()
                .newest(item.report(), item.period(), subject.line().code())
                .map(words -> subject.lacks(words.texts(), books.today()))
                .orElse(List.of());
        if (!lacks.isEmpty()) {
            return Outcome.lacking(lacks);
        }
        return Outcome.of(books.storing().move(who.account(), item, scene -> {
            List<RoundWords> versions = scene.wordings()
                    .of(item.report(), item.period(), subject.line().code());
            return barred(scene, item, Move.APPROVE, who, versions, seal, "")
                    .<StoringRounds.Decision>map(StoringRounds.Decision.No::new)
                    .orElseGet(() -> new StoringRounds.Decision.Yes(
                            Move.APPROVE,
                            actingFor,
                            "",
                            seal,
                            Approved.words(
                                    versions.getLast(),
                                    subject.round(),
                                    subject.line().version().ownership().owner(),
                                    scene.stores(),
                                    who.account(),
                                    LocalDateTime.ofInstant(books.clock().instant(), RoundBooks.LOCAL)
                                            .withNano(0))));
        }));
    }

    /** Back to whoever wrote them, even after they were approved. Needs what {@link #approve} needs, and a reason. */
    public Outcome sendBack(Person who, Item item, String seal, String reason) {
        who.demand(Right.APPROVE_WORDS);
        Optional<RoundBooks.Subject> found = books.subject(item);
        if (found.isEmpty()) {
            return Outcome.no(Barred.NOT_FROM_HERE);
        }
        var subject = found.get();
        String actingFor = Acting.as(who, Right.APPROVE_WORDS, subject.matter(), subject.posts());
        return Outcome.of(books.storing()
                .move(
                        who.account(),
                        item,
                        scene -> barred(
                                        scene,
                                        item,
                                        Move.RETURN,
                                        who,
                                        scene.wordings()
                                                .of(
                                                        item.report(),
                                                        item.period(),
                                                        subject.line().code()),
                                        seal,
                                        reason)
                                .<StoringRounds.Decision>map(StoringRounds.Decision.No::new)
                                .orElseGet(() -> new StoringRounds.Decision.Yes(
                                        Move.RETURN, actingFor, reason, seal, Optional.empty()))));
    }

    /** Whoever wrote any version of them in the round approves none. */
    private static Optional<Barred> barred(
            StoringRounds.Scene scene,
            Item item,
            Move move,
            Person who,
            List<RoundWords> versions,
            String seal,
            String reason) {
        Set<String> writers = versions.stream().map(RoundWords::author).collect(Collectors.toSet());
        return RoundBooks.closed(scene, item)
                .or(() -> scene.progress().bar(move, who.account(), writers, reason))
                .or(() -> !versions.isEmpty() && versions.getLast().seal().equals(seal)
                        ? Optional.empty()
                        : Optional.of(Barred.CHANGED_SINCE));
    }
}
