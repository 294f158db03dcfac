package org.waymark.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.store.StoreUnavailable;

/** A folder into which a backup is being put back. Until that is done it is of no use, and nobody opens it. */
final class Filling {
    private static final String MARK = "restoring";

    private Filling() {}

    static void demandWhole(Path data) {
        if (Files.exists(data.resolve(MARK))) {
            throw new StoreUnavailable("A backup was being put back into " + data.toAbsolutePath()
                    + " and that was cut short. Delete the folder, and restore again.");
        }
    }

    static void begin(Path data) throws IOException {
        Files.createDirectories(data);
        Files.createFile(data.resolve(MARK));
    }

    static void finish(Path data) throws IOException {
        Files.delete(data.resolve(MARK));
    }

    static void discard(Path data, boolean folder) throws IOException {
        if (!Files.exists(data.resolve(MARK))) {
            return;
        }
        Path elsewhere = data.resolve(Home.ELSEWHERE);
        if (Files.exists(elsewhere)) {
            Binaries.delete(Path.of(Files.readString(elsewhere).strip()));
        }
        List<Path> all;
        try (Stream<Path> files = Files.list(data)) {
            all = files.filter(file -> !file.endsWith(MARK)).toList();
        }
        for (Path each : all) {
            Binaries.delete(each);
        }
        // The mark goes last, so that what is left when this is cut short is still not opened.
        finish(data);
        if (folder) {
            Files.delete(data);
        }
    }
}
