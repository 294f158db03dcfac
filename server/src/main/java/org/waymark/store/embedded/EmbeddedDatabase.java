package org.waymark.store.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.waymark.store.Database;

/** The record on a PostgreSQL of our own, in a data folder. */
public final class EmbeddedDatabase {
    private EmbeddedDatabase() {}

    /**
     * Opens the record in the folder: makes it if it is not there, starts the server if it does not run, shares it if
     * it does. The server stops when the last process that uses the folder closes its record or ends in order.
     *
     * @param tell hears, in a sentence each, of steps that take long
     * @throws org.waymark.store.StoreUnavailable with one plain sentence, whatever stands in the way
     */
    public static Database open(Path data, Consumer<String> tell) {
        return open(data, tell, InstantSource.system());
    }

    /** @param clock what time it is */
    public static Database open(Path data, Consumer<String> tell, InstantSource clock) {
        EmbeddedServer server = EmbeddedServer.open(data, tell);
        try {
            return Database.at(server.address(), clock, server::close);
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    /** Marks a folder as one that a backup is being put back into, which nobody opens until it is whole. */
    public static void begin(Path data) throws IOException {
        Filling.begin(data);
    }

    /** It is whole. */
    public static void finish(Path data) throws IOException {
        Filling.finish(data);
    }

    /**
     * Throws away what was put there.
     *
     * @param folder whether the folder itself goes too
     */
    public static void discard(Path data, boolean folder) throws IOException {
        Filling.discard(data, folder);
    }
}
