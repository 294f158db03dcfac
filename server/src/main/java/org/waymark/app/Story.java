package org.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.access.Role;
import org.waymark.calendar.Meeting;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.commentary.RoundWords;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.Board;
import org.waymark.office.DecidingWords;
import org.waymark.office.HoldingRounds;
import org.waymark.office.Outcome;
import org.waymark.office.ReadingBoard;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.RoundBooks;
import org.waymark.office.Sent;
import org.waymark.office.SigningFigures;
import org.waymark.office.WritingWords;
import org.waymark.period.Period;
import org.waymark.signoff.Item;
import org.waymark.signoff.Part;
import org.waymark.signoff.Stage;
import org.waymark.store.Database;

/** Plays the example’s story by the use cases that officers use: one round to its end, and one as far as it has come. */
final class Story {
    /** Its figures are in, and nobody has put their name to them yet. */
    private static final String UNSIGNED = "Adult social care";

    private final Database record;
    private final MovableClock clock;
    private final Path folder;
    private final Cast cast;
    private final RoundBooks books;

    /** @param folder with the sheets that say who did what */
    Story(Database record, MovableClock clock, Path folder) {
        this.record = record;
        this.clock = clock;
        this.folder = folder;
        this.cast = Cast.of(folder.resolve("people.csv"));
        this.books = RoundRoom.books(record);
    }

    Cast cast() {
        return cast;
    }

    /** A round whose figures and words are on record already: they are signed, and approved by somebody else. */
    void finish(String report, Period period, LocalDate opened, LocalDate approved) {
        clock.moveTo(opened);
        hold(report, period);
        clock.moveTo(approved);
        receive("answers-before.csv", cast.first(Role.ANALYST));
        for (Board.Row row : board(report, period).rows()) {
            sign(report, period, row);
            approveHeld(report, period, row, approved.plusMonths(4));
        }
    }

    /** A round as far as it has come. */
    void begin(String report, Period period, LocalDate opened, LocalDate figuresIn, LocalDate wordsIn) {
        clock.moveTo(opened);
        receive("meetings.csv", cast.first(Role.ANALYST));
        hold(report, period);
        clock.moveTo(figuresIn);
        receive("figures.csv", cast.first(Role.ANALYST));
        receive("answers.csv", cast.first(Role.ANALYST));
        clock.moveTo(wordsIn);
        for (Board.Row row : board(report, period).rows()) {
            if (!row.service().equals(UNSIGNED)) {
                sign(report, period, row);
            }
        }
        StoryRows.of(folder.resolve("words.csv")).forEach(row -> write(report, period, row));
    }

    private void hold(String report, Period period) {
        if (record.rounds().of(report, period).isPresent()) {
            return;
        }
        Person leads = cast.first(Role.CORPORATE_PERFORMANCE);
        var holding = new HoldingRounds(books);
        var days = holding.proposed(leads, report, period);
        String meeting = record.stores()
                .meetings()
                .receiving(report, period)
                .map(Meeting::code)
                .orElse("");
        holding.hold(
                leads,
                new HoldingRounds.Asked(report, period, meeting, days.figuresDue(), days.wordsDue(), days.papersDue()),
                "");
    }

    private Board board(String report, Period period) {
        return new ReadingBoard(books)
                .of(cast.first(Role.CORPORATE_PERFORMANCE), report, period)
                .orElseThrow();
    }

    private void sign(String report, Period period, Board.Row row) {
        if (row.figures() == Board.Figures.UNSIGNED) {
            done(new SigningFigures(books)
                    .sign(
                            cast.who(Right.SIGN_FIGURES, row.matter()),
                            new Item(report, period, Part.FIGURES, row.code().value()),
                            row.seal()));
        }
    }

    private void approveHeld(String report, Period period, Board.Row row, LocalDate due) {
        RoundWords.Texts texts = held(period, row, due);
        if (!texts.isBlank()) {
            Item item = ReadingBoard.item(report, period, row.code().value());
            Person author = cast.who(Right.WRITE_COMMENTARY, row.matter());
            submit(author, item, texts);
            if (row.stage() != Stage.APPROVED) {
                done(new DecidingWords(books).approve(cast.other(author, row.matter()), item, seal(item)));
            }
        }
    }

    /** The words that the record has; an action gets a day by which it is done. */
    private RoundWords.Texts held(Period period, Board.Row row, LocalDate due) {
        List<Commentary> said = record
                .stores()
                .commentaries()
                .newestBefore(
                        books.clock().instant().atZone(books.clock().getZone()).toLocalDateTime())
                .stream()
                .filter(words ->
                        words.indicator().equals(row.code()) && words.period().equals(period))
                .toList();
        String action = text(said, CommentaryKind.MANAGEMENT_ACTION);
        String owner = said.stream().map(Commentary::author).findFirst().orElse("");
        return new RoundWords.Texts(
                text(said, CommentaryKind.CONTEXT),
                action,
                action.isEmpty() ? "" : owner,
                action.isEmpty() ? Optional.empty() : Optional.of(due),
                text(said, CommentaryKind.LOOK_AHEAD));
    }

    private static String text(List<Commentary> said, CommentaryKind kind) {
        return said.stream()
                .filter(words -> words.kind() == kind)
                .map(Commentary::text)
                .findFirst()
                .orElse("");
    }

    private void write(String report, Period period, Map<String, String> row) {
        Item item = ReadingBoard.item(report, period, cell(row, "indicator"));
        String due = cell(row, "action_due");
        var texts = new RoundWords.Texts(
                cell(row, "context"),
                cell(row, "management_action"),
                cell(row, "action_owner"),
                due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)),
                cell(row, "look_ahead"));
        submit(cast.named(cell(row, "author")), item, texts);
        if (books.moves().progress(item).stage() != Stage.SUBMITTED) {
            return;
        }
        var deciding = new DecidingWords(books);
        switch (cell(row, "stage")) {
            case "approved" -> done(deciding.approve(cast.named(cell(row, "approver")), item, seal(item)));
            case "returned" ->
                done(deciding.sendBack(cast.named(cell(row, "approver")), item, seal(item), cell(row, "reason")));
            default -> {
                // It waits for somebody.
            }
        }
    }

    /** A story that was broken off goes on where it stopped. */
    private void submit(Person author, Item item, RoundWords.Texts texts) {
        if (books.moves().progress(item).moves().isEmpty()) {
            done(new WritingWords(books).submit(author, item, texts, 0));
        }
    }

    private String seal(Item item) {
        return books.wordings()
                .of(item.report(), item.period(), IndicatorCode.of(item.subject()))
                .getLast()
                .seal();
    }

    private void receive(String file, Person who) {
        try {
            Sent sent = new Receiving().open(folder.resolve(file), file, folder).sent();
            var receiving = new ReceivingReturn(record.register());
            String fingerprint = receiving.foresee(who, sent, _ -> {}).value().fingerprint();
            receiving.store(who, sent, fingerprint);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the story says happened did happen. */
    private static void done(Outcome outcome) {
        if (outcome.made().isEmpty()) {
            throw new IllegalStateException("the story cannot go on: " + outcome);
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
