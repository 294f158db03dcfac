package org.waymark.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waymark.finding.Checked;
import org.waymark.office.Loaded;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts the cases in a folder on record. */
@Command(name = "load", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class LoadCasesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "cases.dir")
    private Path folder;

    @Mixin
    private SaltOption salt;

    @Mixin
    private DatabaseOptions database;

    LoadCasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var pseudonyms = salt.pseudonyms();
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            Checked<Loaded> loaded = new Recording(record, terminal).loadCases(folder, pseudonyms);
            return (loaded.findings().hasErrors() ? Outcome.INPUT_ERROR : Outcome.FINE).code();
        }
    }
}
