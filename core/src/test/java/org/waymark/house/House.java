package org.waymark.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the house stands, for tests that read its sources. */
final class House {
    private House() {}

    /** The folder that holds the modules. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("bench/pom.xml"))) {
            Path parent = here.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "not inside the project: " + Path.of("").toAbsolutePath());
            }
            here = parent;
        }
        return here;
    }

    /** Every Java source of the three modules. */
    static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Stream.of("core", "server", "bench").map(root()::resolve)) {
            return modules.flatMap(House::sourcesOf).sorted().toList();
        }
    }

    static Stream<Path> sourcesOf(Path module) {
        Path src = module.resolve("src");
        if (!Files.exists(src)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(src)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
