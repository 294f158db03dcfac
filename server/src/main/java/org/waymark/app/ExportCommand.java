package org.waymark.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.edition.Edition;
import org.waymark.folder.PublishedFolder;
import org.waymark.period.PeriodNames;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes every published edition as files, to be served apart from the record. */
@Command(name = "export", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out.export")
    private Path out;

    @Mixin
    private DatabaseOptions database;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = OutFolder.at(out).path();
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            var recording = new Recording(record, terminal);
            List<Edition> editions = record.editions().all();
            for (Edition edition : editions) {
                PublishedFolder.write(folder, edition, recording.everyFile(edition));
                terminal.say(
                        "export.one",
                        edition.title(),
                        PeriodNames.full(edition.period()),
                        edition.number(),
                        edition.files().size());
            }
            terminal.say(editions.isEmpty() ? "export.none" : "export.done", folder, editions.size());
            return Outcome.FINE.code();
        }
    }
}
