package org.waymark.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.office.CheckingReadiness;
import org.waymark.office.MakingReport;
import org.waymark.period.PeriodNames;
import org.waymark.report.ObstacleWriting;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what stands between a report and its being published. */
@Command(name = "ready", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ReadyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "REPORT", descriptionKey = "report-code")
    private String report;

    @Mixin
    private PeriodOptions asked;

    @Mixin
    private DatabaseOptions database;

    ReadyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            var found = record.reading(stores -> new CheckingReadiness(
                            new MakingReport(stores, record.editions().all(), record.clock()),
                            record.press(),
                            RoundRoom.gate(record))
                    .of(
                            Recording.who(),
                            Choice.of(stores.templates(), Optional.of(report), asked.period()),
                            asked.period(),
                            asked.asKnownAt().or(() -> RoundRoom.knownAt(record, report, asked.period()))));
            ObstacleWriting.of(found.obstacles(), found.blocking())
                    .forEach(line -> terminal.out().println(line));
            found.frozen()
                    .ifPresent(edition ->
                            terminal.say("ready.frozen", edition.number(), PeriodNames.day(edition.asKnownAt())));
            return (found.blocking().isEmpty() ? Outcome.FINE : Outcome.INPUT_ERROR).code();
        }
    }
}
