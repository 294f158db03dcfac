package org.waymark.app;

import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import picocli.CommandLine.Option;

/** Where the record is kept. */
final class DatabaseOptions {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private Path data = Path.of("data");

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:WAYMARK_DATABASE}",
            descriptionKey = "database")
    private @Nullable String address;

    boolean isOwn() {
        return address != null && !address.isBlank();
    }

    Path data() {
        return data;
    }

    /** Opens the record, starting the embedded database when there is no other. */
    Database open(Terminal terminal) {
        return open(terminal, InstantSource.system());
    }

    /** @param clock what time it is */
    Database open(Terminal terminal, InstantSource clock) {
        String own = address;
        if (own != null && !own.isBlank()) {
            return terminal.step(() -> Database.at(own, clock), "step.opening.own");
        }
        return EmbeddedDatabase.open(data, sentence -> terminal.err().println(sentence), clock);
    }
}
