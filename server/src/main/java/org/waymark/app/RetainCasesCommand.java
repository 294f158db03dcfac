package org.waymark.app;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.waymark.office.ErasingCases;
import org.waymark.period.PeriodNames;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases the cases of a process that have been kept long enough. */
@Command(name = "retain", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class RetainCasesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--process", required = true, paramLabel = "CODE", descriptionKey = "cases.erase.process")
    private String process;

    @Option(
            names = "--completed-before",
            required = true,
            paramLabel = "DATE",
            converter = Written.AsDate.class,
            descriptionKey = "cases.retain.before")
    private LocalDate before;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "cases.erase.why")
    private String why = "";

    @Option(names = "--dry-run", descriptionKey = "cases.retain.dry-run")
    private boolean dry;

    @Mixin
    private DatabaseOptions database;

    RetainCasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            var erasing = new ErasingCases(record.casesKept());
            var erased = dry
                    ? erasing.wouldEnd(Recording.who(), process, before)
                    : erasing.ended(Recording.who(), process, before, why);
            if (erased.faults().contains(ErasingCases.Fault.NONE)) {
                terminal.say("cases.retain.none", process, PeriodNames.day(before));
                return Outcome.FINE.code();
            }
            ErasedPrinted.refuse(erased, process);
            terminal.say(dry ? "cases.retain.would" : "cases.erase.done", Words.count("cases.of", erased.cases()));
            return Outcome.FINE.code();
        }
    }
}
