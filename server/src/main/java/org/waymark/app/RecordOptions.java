package org.waymark.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.snapshot.Stores;
import org.waymark.store.Database;
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

    Optional<String> report() {
        return Optional.ofNullable(report);
    }

    /** What comes of reading it; findings of a folder have been printed. */
    <T> T reading(Terminal terminal, BiFunction<Stores, Clock, T> work) {
        Path folder = pack;
        if (folder != null) {
            return work.apply(ReadPack.of(folder, terminal).stores(), Clock.systemDefaultZone());
        }
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            return record.reading(stores -> work.apply(stores, record.clock()));
        }
    }
}
