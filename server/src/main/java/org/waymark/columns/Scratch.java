package org.waymark.columns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder beside a file to be written, for all that is not finished; it is gone at the end. */
record Scratch(Path folder) implements AutoCloseable {

    static Scratch beside(Path file) throws IOException {
        return new Scratch(
                Files.createTempDirectory(file.toAbsolutePath().normalize().getParent(), ".waymark"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
