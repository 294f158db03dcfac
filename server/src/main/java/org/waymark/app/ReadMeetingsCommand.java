package org.waymark.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.democracy.CannotRead;
import org.waymark.democracy.Committee;
import org.waymark.democracy.ModernGov;
import org.waymark.democracy.Sitting;
import org.waymark.finding.Checked;
import org.waymark.office.Foreseen;
import org.waymark.office.Loaded;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.Sent;
import org.waymark.report.Tabled;
import org.waymark.store.Database;
import org.waymark.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a committee's meetings from a Modern.gov site, shows what would be stored, and stores it when told to. */
@Command(name = "read", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ReadMeetingsCommand implements Callable<Integer> {
    private static final int MONTHS = 12;

    private final Terminal terminal;

    @Option(names = "--from", required = true, paramLabel = "ADDRESS", descriptionKey = "meetings.from")
    private String from;

    @Option(names = "--committee", required = true, paramLabel = "NAME", descriptionKey = "meetings.committee")
    private String committee;

    @Option(names = "--report", paramLabel = "CODE", descriptionKey = "report")
    private @Nullable String report;

    @Option(names = "--until", paramLabel = "DATE", converter = Written.AsDate.class, descriptionKey = "meetings.until")
    private @Nullable LocalDate until;

    @Option(names = "--store", descriptionKey = "meetings.store")
    private boolean store;

    @Mixin
    private DatabaseOptions database;

    ReadMeetingsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            Template template = Choice.of(record.stores().templates(), Optional.ofNullable(report));
            var rows = new MeetingRows(template, record.clock());
            List<Sitting> sittings = sittings(record.clock());
            terminal.say("meetings.found", sittings.size(), committee);
            sittings.stream()
                    .filter(Sitting::cancelled)
                    .forEach(sitting -> terminal.say("meetings.cancelled", sitting.date()));
            Optional<Sent> sent = rows.sent(sittings, Words.say("meetings.sent", committee, from));
            if (sent.isEmpty()) {
                terminal.say("meetings.none");
                return Outcome.FINE.code();
            }
            new TablePrinted(terminal.out())
                    .text(new Tabled(Words.say("meetings.rows"), MeetingRows.HEADER, rows.of(sittings)));
            return put(new ReceivingReturn(record.register()), sent.get());
        }
    }

    private int put(ReceivingReturn receiving, Sent sent) {
        Checked<Foreseen> foreseen = receiving.foresee(Recording.who(), sent, _ -> {});
        new FindingsPrinted(terminal.err(), terminal.colours()).print(foreseen.findings());
        Foreseen what = foreseen.value();
        terminal.say("meetings.foreseen", what.added(), what.changed(), what.held());
        if (foreseen.findings().hasErrors()) {
            terminal.say("meetings.refused");
            return Outcome.INPUT_ERROR.code();
        }
        if (!store || what.nothing()) {
            terminal.say(what.nothing() ? "meetings.nothing" : "meetings.not-stored");
            return Outcome.FINE.code();
        }
        Optional<Loaded> stored =
                receiving.store(Recording.who(), sent, what.fingerprint()).value();
        terminal.say(stored.isPresent() ? "meetings.stored" : "meetings.moved");
        return (stored.isPresent() ? Outcome.FINE : Outcome.INPUT_ERROR).code();
    }

    private List<Sitting> sittings(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        try {
            ModernGov site = ModernGov.at(from);
            Committee found = site.committee(committee);
            return site.meetings(found, today, until == null ? today.plusMonths(MONTHS) : until);
        } catch (CannotRead not) {
            throw new UnusableInput(sentence(not));
        }
    }

    /** What went wrong, and what to do. */
    private String sentence(CannotRead not) {
        return switch (not.why()) {
            case BAD_ADDRESS -> Words.say("meetings.why.address", from);
            case NO_ANSWER -> Words.say("meetings.why.silent", from);
            case FORBIDDEN -> Words.say("meetings.why.forbidden", from, not.detail());
            case SWITCHED_OFF -> Words.say("meetings.why.off", from);
            case FAILED -> Words.say("meetings.why.failed", from, not.detail());
            case TOO_LONG -> Words.say("meetings.why.long", from);
            case MALFORMED -> Words.say("meetings.why.malformed", from, not.detail());
            case UNKNOWN_COMMITTEE -> Words.say("meetings.why.committee", committee, not.detail());
        };
    }
}
