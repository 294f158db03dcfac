package org.waymark.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.waymark.finding.Checked;
import org.waymark.folder.CasesFolder;
import org.waymark.office.Loaded;
import org.waymark.office.ReceivingCases;
import org.waymark.office.SentCases;
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
        Checked<CasesFolder.Opened> opened =
                CasesFolder.at(folder, pseudonyms).open();
        CasesFolder.Opened files = opened.value();
        var sent = new SentCases(
                folder.toString(), files.files(), files.sheets(), files.own(), files.shipped(), pseudonyms);
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            var receiving = new ReceivingCases(record.casesKept(), Clock.systemDefaultZone());
            Checked<Loaded> loaded = terminal.step(
                    () -> receiving.load(Recording.who(), new Checked<>(sent, opened.findings())),
                    "step.loading",
                    folder);
            new FindingsPrinted(terminal.err(), terminal.colours()).print(loaded.findings());
            terminal.say(said(loaded.value()), folder, loaded.value().words());
            return (loaded.findings().hasErrors() ? Outcome.INPUT_ERROR : Outcome.FINE).code();
        }
    }

    private static String said(Loaded loaded) {
        if (!loaded.nothingNew()) {
            return "load.added";
        }
        return loaded.counts().stream().allMatch(count -> count.held() == 0) ? "load.refused" : "load.nothing";
    }
}
