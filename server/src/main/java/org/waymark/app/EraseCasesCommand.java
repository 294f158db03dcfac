package org.waymark.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.office.ErasingCases;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases cases from the record by their keys. */
@Command(name = "erase", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class EraseCasesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "KEY", descriptionKey = "cases.erase.keys")
    private List<String> keys;

    @Option(names = "--process", required = true, paramLabel = "CODE", descriptionKey = "cases.erase.process")
    private String process;

    @Option(names = "--why", required = true, paramLabel = "TEXT", descriptionKey = "cases.erase.why")
    private String why;

    @Mixin
    private SaltOption salt;

    @Mixin
    private DatabaseOptions database;

    EraseCasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var pseudonyms = salt.pseudonyms();
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            var erased = new ErasingCases(record.casesKept()).byKey(Recording.who(), process, keys, pseudonyms, why);
            ErasedPrinted.refuse(erased, process);
            terminal.say("cases.erase.done", Words.count("cases.of", erased.cases()));
            return Outcome.FINE.code();
        }
    }
}
