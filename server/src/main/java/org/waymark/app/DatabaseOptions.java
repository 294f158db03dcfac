package org.waymark.app;

import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.waymark.store.Address;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedDatabase;
import org.waymark.store.embedded.EmbeddedServer;
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

    /** Where the record is, without touching its tables; the embedded server runs until it is closed. */
    Address address(Terminal terminal, Closing closing) {
        String own = address;
        if (own != null && !own.isBlank()) {
            return Address.parse(own);
        }
        return closing.keep(EmbeddedServer.open(data, sentence -> terminal.err().println(sentence)))
                .address();
    }

    /** As {@link #address}, of a folder into which a backup is being put back. */
    Address addressToFill(Terminal terminal, Closing closing) {
        String own = address;
        if (own != null && !own.isBlank()) {
            return Address.parse(own);
        }
        return closing.keep(EmbeddedServer.openToFill(
                        data, sentence -> terminal.err().println(sentence)))
                .address();
    }
}
