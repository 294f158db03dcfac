package org.waymark.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.edition.Edition;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an edition and keeps it, byte for byte, from the public until it is published. */
@Command(name = "freeze", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class FreezeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "REPORT", descriptionKey = "report-code")
    private String report;

    @Mixin
    private PeriodOptions asked;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out.publish")
    private @Nullable Path out;

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "map")
    private @Nullable Path map;

    @Option(names = "--word", paramLabel = "FILE", descriptionKey = "word")
    private @Nullable Path word;

    @Mixin
    private DatabaseOptions database;

    FreezeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<byte[]> template = Optional.ofNullable(word).map(file -> OwnWord.checked(file, terminal));
        Optional<OutFolder> folder = Optional.ofNullable(out).map(OutFolder::at);
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            var recording = new Recording(record, terminal);
            Edition edition =
                    recording.freeze(report, asked.period(), asked.asKnownAt(), Optional.ofNullable(map), template);
            folder.ifPresent(files -> files.write(recording.files(edition), terminal));
            return Outcome.FINE.code();
        }
    }
}
