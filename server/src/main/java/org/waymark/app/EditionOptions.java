package org.waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.edition.Edition;
import org.waymark.period.Period;
import org.waymark.store.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which report is to become an edition, with what, and where its files go. */
@SuppressWarnings("NullAway.Init")
final class EditionOptions {
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

    /** What is done with it: {@link Recording#publish} or {@link Recording#freeze}. */
    interface Keeping {
        Edition of(
                Recording recording,
                String report,
                Period period,
                Optional<LocalDate> asKnownAt,
                Optional<Path> map,
                Optional<byte[]> word);
    }

    int keep(Terminal terminal, Keeping keeping) {
        Optional<byte[]> template = Optional.ofNullable(word).map(file -> OwnWord.checked(file, terminal));
        Optional<OutFolder> folder = Optional.ofNullable(out).map(OutFolder::at);
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            var recording = new Recording(record, terminal);
            Edition edition = keeping.of(
                    recording, report, asked.period(), asked.asKnownAt(), Optional.ofNullable(map), template);
            folder.ifPresent(files -> files.write(recording.files(edition), terminal));
            return Outcome.FINE.code();
        }
    }
}
