package org.waymark.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.commentary.Lack;
import org.waymark.commentary.RoundWords;
import org.waymark.indicator.IndicatorCode;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Item;
import org.waymark.signoff.Move;

/** A service’s words in a round, sent to be approved or taken back. Every version that is sent is kept. */
public final class WritingWords {
    private final RoundBooks books;

    public WritingWords(RoundBooks books) {
        this.books = books;
    }

    /**
     * Sends words to whoever approves them.
     *
     * @param who needs {@link Right#WRITE_COMMENTARY} over the indicator, or is the deputy of a post that it is of
     * @param began the number of the version that they were written over; 0 for none
     */
    public Outcome submit(Person who, Item item, RoundWords.Texts texts, int began) {
        who.demand(Right.WRITE_COMMENTARY);
        Optional<RoundBooks.Subject> found = books.subject(item);
        if (found.isEmpty()) {
            return Outcome.no(Barred.NOT_FROM_HERE);
        }
        String actingFor = acting(who, found.get());
        List<Lack> lacks = found.get().lacks(texts, books.today());
        if (!lacks.isEmpty()) {
            return Outcome.lacking(lacks);
        }
        IndicatorCode code = found.get().line().code();
        return Outcome.of(books.storing().move(who.account(), item, scene -> {
            int newest = scene.wordings()
                    .newest(item.report(), item.period(), code)
                    .map(RoundWords::version)
                    .orElse(0);
            var words = new RoundWords(
                    item.report(),
                    item.period(),
                    code,
                    newest + 1,
                    texts,
                    who.account(),
                    books.clock().instant());
            return RoundBooks.closed(scene, item)
                    .or(() -> scene.progress().bar(Move.SUBMIT, who.account(), Set.of(), ""))
                    .or(() -> newest == began ? Optional.empty() : Optional.of(Barred.CHANGED_SINCE))
                    .<StoringRounds.Decision>map(StoringRounds.Decision.No::new)
                    .orElseGet(() -> new StoringRounds.Decision.Yes(
                            Move.SUBMIT, actingFor, "", words.seal(), Optional.empty(), Optional.of(words)));
        }));
    }

    /** Takes words back before anybody has decided, to write on. Needs what {@link #submit} needs. */
    public Outcome withdraw(Person who, Item item) {
        who.demand(Right.WRITE_COMMENTARY);
        Optional<RoundBooks.Subject> found = books.subject(item);
        if (found.isEmpty()) {
            return Outcome.no(Barred.NOT_FROM_HERE);
        }
        String actingFor = acting(who, found.get());
        return Outcome.of(books.storing()
                .move(
                        who.account(),
                        item,
                        scene -> RoundBooks.closed(scene, item)
                                .or(() -> scene.progress().bar(Move.WITHDRAW, who.account(), Set.of(), ""))
                                .<StoringRounds.Decision>map(StoringRounds.Decision.No::new)
                                .orElseGet(() -> new StoringRounds.Decision.Yes(
                                        Move.WITHDRAW,
                                        actingFor,
                                        "",
                                        scene.progress()
                                                .last()
                                                .map(last -> last.seal())
                                                .orElse(""),
                                        Optional.empty()))));
    }

    private static String acting(Person who, RoundBooks.Subject subject) {
        return Acting.as(who, Right.WRITE_COMMENTARY, subject.matter(), subject.posts());
    }
}
