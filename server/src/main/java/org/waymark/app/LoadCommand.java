package org.waymark.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a folder of figures on record. */
@Command(name = "load", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class LoadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PACK", descriptionKey = "pack")
    private Path pack;

    @Mixin
    private DatabaseOptions database;

    LoadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OpenPack opened = OpenPack.at(pack);
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            var recording = new Recording(record, terminal);
            boolean errors = recording.load(pack, opened).findings().hasErrors();
            errors |= recording
                    .loadCasesOf(pack)
                    .filter(cases -> cases.findings().hasErrors())
                    .isPresent();
            return (errors ? Outcome.INPUT_ERROR : Outcome.FINE).code();
        }
    }
}
