package org.waymark.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Meeting;
import org.waymark.confidentiality.Audience;
import org.waymark.office.Timetabling;
import org.waymark.report.TimetableWriting;
import org.waymark.scorecard.Timetable;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which figures the papers of a meeting carry, how old they are on the day, and when the next arrive. */
@Command(name = "timetable", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class TimetableCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RecordOptions record;

    @Option(names = "--meeting", paramLabel = "CODE", descriptionKey = "timetable.meeting")
    private @Nullable String meeting;

    @Option(names = "--csv", descriptionKey = "timetable.csv")
    private boolean csv;

    TimetableCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var writing = new TimetableWriting(record.reading(terminal, this::timetable));
        var printed = new TablePrinted(terminal.out());
        if (csv) {
            printed.csv(writing.table());
        } else {
            writing.sentences().forEach(terminal.out()::println);
            printed.text(writing.table());
        }
        return Outcome.FINE.code();
    }

    private Timetable timetable(Stores stores, Clock clock) {
        Template template = Choice.of(stores.templates(), record.report());
        var timetabling = new Timetabling(stores, clock, Audience.MEMBERS);
        List<Meeting> all = timetabling.meetings(template);
        if (all.isEmpty()) {
            throw new UnusableInput(Words.say("timetable.none", template.report()));
        }
        return timetabling.of(template, chosen(all, LocalDate.now(clock)));
    }

    /** The one named, else the next, else the last. */
    private Meeting chosen(List<Meeting> all, LocalDate today) {
        String code = meeting;
        if (code == null) {
            return all.stream()
                    .filter(each -> !each.date().isBefore(today))
                    .findFirst()
                    .orElse(all.getLast());
        }
        return all.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongCommand(Words.say(
                        "timetable.unknown",
                        code,
                        all.stream().map(Meeting::code).collect(Collectors.joining(", ")))));
    }
}
