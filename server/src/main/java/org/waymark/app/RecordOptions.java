package org.waymark.app;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.snapshot.Stores;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A folder, where one is named, else the record. */
@SuppressWarnings("NullAway.Init")
final class RecordOptions {
    @Parameters(index = "0", arity = "0..1", paramLabel = "PACK", descriptionKey = "pack-or-record")
    private @Nullable Path pack;

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--report", paramLabel = "CODE", descriptionKey = "report")
    private @Nullable String report;

    java.util.Optional<String> report() {
        return java.util.Optional.ofNullable(report);
    }

    /** What comes of reading it; findings of a folder have been printed. */
    <T> T reading(Terminal terminal, Function<Stores, T> work) {
        Path folder = pack;
        if (folder != null) {
            return work.apply(ReadPack.of(folder, terminal).stores());
        }
        try (var closing = new Closing(terminal)) {
            return closing.keep(database.open(terminal)).reading(work);
        }
    }
}
