package org.waymark.store;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.waymark.commentary.RoundWords;
import org.waymark.office.Answered;
import org.waymark.office.DecidingWords;
import org.waymark.office.Judgements;
import org.waymark.office.Outcome;
import org.waymark.office.RoundBooks;
import org.waymark.office.WritingWords;
import org.waymark.signoff.Stage;

/** A process that writes words, approves them and sends them back until somebody kills it, telling of each move that was made. */
final class GeneratedMoves {
    private GeneratedMoves() {}

    public static void main(String[] address) {
        Address there = Address.parse(address[0]).as(address[1], address[2]).inSchema(address[3]);
        InstantSource clock = InstantSource.fixed(Instant.parse("2024-10-02T08:30:00Z"));
        var database = Database.at(there, clock, () -> {});
        var books = new RoundBooks(
                database::reading,
                database.rounds(),
                database.moves(),
                database.wordings(),
                database.roundsKept(),
                new Judgements(database::reading, database::judgedHead, Clock.fixed(clock.instant(), ZoneOffset.UTC)),
                Answered.NOTHING,
                database.clock());
        System.out.println("begun");
        while (true) {
            System.out.println("made " + next(books).made().orElseThrow().number());
        }
    }

    /** What follows from where the words stand, wherever the process before was killed. */
    private static Outcome next(RoundBooks books) {
        Optional<RoundWords> newest =
                books.wordings().newest("qpr", RoundInHand.Q1, org.waymark.indicator.IndicatorCode.of("potholes"));
        String seal = newest.map(RoundWords::seal).orElse("");
        Stage stage = books.moves().progress(RoundInHand.POTHOLES).stage();
        return switch (stage) {
            case SUBMITTED -> new DecidingWords(books).approve(RoundInHand.HAL, RoundInHand.POTHOLES, seal);
            case APPROVED -> new DecidingWords(books).sendBack(RoundInHand.HAL, RoundInHand.POTHOLES, seal, "Again.");
            case DRAFT, RETURNED -> {
                int version = newest.map(RoundWords::version).orElse(0);
                yield new WritingWords(books)
                        .submit(RoundInHand.ANN, RoundInHand.POTHOLES, words(version + 1), version);
            }
        };
    }

    private static RoundWords.Texts words(int version) {
        return new RoundWords.Texts(
                "Words " + version + ".",
                "Two more crews start in November.",
                "roads-head",
                Optional.of(LocalDate.of(2024, 11, 30)),
                "");
    }
}
