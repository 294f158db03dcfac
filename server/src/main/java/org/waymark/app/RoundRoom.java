package org.waymark.app;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.office.Answered;
import org.waymark.office.DecidingWords;
import org.waymark.office.HoldingRounds;
import org.waymark.office.InRounds;
import org.waymark.office.Judgements;
import org.waymark.office.ReadingBoard;
import org.waymark.office.RoundBooks;
import org.waymark.office.RoundGate;
import org.waymark.office.SigningFigures;
import org.waymark.office.WritingWords;
import org.waymark.period.Period;
import org.waymark.store.Database;
import org.waymark.web.round.RoundPages;

/** Where rounds meet the record. */
final class RoundRoom {
    private RoundRoom() {}

    /** The pages of rounds. */
    static RoundPages pages(Database record) {
        var books = books(record);
        return new RoundPages(
                new HoldingRounds(books),
                new ReadingBoard(books),
                new WritingWords(books),
                new DecidingWords(books),
                new SigningFigures(books),
                record.drafts(),
                record.clock());
    }

    /** What use cases of rounds work with. */
    static RoundBooks books(Database record) {
        return new RoundBooks(
                record::reading,
                record.rounds(),
                record.moves(),
                record.wordings(),
                record.roundsKept(),
                new Judgements(record::reading, record::judgedHead, record.clock()),
                Answered.on(record::reading),
                record.clock());
    }

    /** What a round asks of its pack before it is locked. */
    static RoundGate gate(Database record) {
        return new RoundGate(record.rounds(), record.moves(), record.wordings(), Answered.on(record::reading));
    }

    /** Where words are written while a round is held. */
    static InRounds inRounds(Database record) {
        return InRounds.of(record.rounds(), () -> record.stores().templates().all());
    }

    /** As known at which a round’s report is made; empty where no round is held. */
    static Optional<LocalDate> knownAt(Database record, String report, Period period) {
        return gate(record).knownAt(report, period, LocalDate.now(record.clock()));
    }
}
