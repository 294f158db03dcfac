package org.waymark.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.waymark.confidentiality.Audience;
import org.waymark.office.Waiting;
import org.waymark.report.WaitingWriting;
import org.waymark.scorecard.Waited;
import org.waymark.snapshot.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a later deadline would have bought at past meetings, and would buy at the next. */
@Command(name = "waiting", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class WaitingCommand implements Callable<Integer> {
    private static final int MOST = 60;

    private final Terminal terminal;

    @Mixin
    private RecordOptions record;

    @Option(names = "--days", paramLabel = "N", split = ",", descriptionKey = "waiting.days")
    private List<String> days = new ArrayList<>();

    @Option(names = "--meetings", paramLabel = "N", descriptionKey = "waiting.meetings")
    private String meetings = "8";

    @Option(names = "--csv", descriptionKey = "waiting.csv")
    private boolean csv;

    WaitingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var asked = new TreeSet<Integer>();
        asked.add(0);
        days.forEach(text -> asked.add(number(text)));
        if (days.isEmpty()) {
            asked.addAll(Waiting.USUAL);
        }
        int most = number(meetings);
        var writing = new WaitingWriting(
                record.reading(terminal, (stores, clock) -> waited(stores, clock, most, List.copyOf(asked))));
        var printed = new TablePrinted(terminal.out());
        if (csv) {
            printed.csv(writing.everything());
            return Outcome.FINE.code();
        }
        writing.sentences().forEach(terminal.out()::println);
        printed.text(writing.table());
        terminal.out().println(writing.note());
        printed.text(writing.details());
        writing.ahead().forEach(terminal.out()::println);
        return Outcome.FINE.code();
    }

    private Waited waited(Stores stores, Clock clock, int most, List<Integer> asked) {
        return new Waiting(stores, clock, Audience.MEMBERS, _ -> true)
                .of(Choice.of(stores.templates(), record.report()), most, asked);
    }

    private static int number(String text) {
        if (text.matches("\\d{1,2}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        }
        throw new WrongCommand(Words.say("waiting.bad", text, MOST));
    }
}
