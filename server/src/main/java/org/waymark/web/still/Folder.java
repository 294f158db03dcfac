package org.waymark.web.still;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.waymark.edition.PublishedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder a site is written to: into another beside it, which takes its place when everything is written. A list of the
 * site's files, each with its SHA-256, stands among them; by it an earlier site is known, and nothing else is ever replaced.
 */
final class Folder implements AutoCloseable {
    static final String LIST = "waymark-site.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path to;
    private final Path unfinished;
    private final Map<String, String> written = new ConcurrentSkipListMap<>();

    private Folder(Path to, Path unfinished) {
        this.to = to;
        this.unfinished = unfinished;
    }

    static Folder beside(Path to) {
        try {
            Path whole = real(to);
            Path unfinished = beside(whole, "unfinished");
            Files.createDirectories(unfinished);
            return new Folder(whole, unfinished);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A link to a folder stays; the folder that it leads to is replaced. */
    private static Path real(Path to) throws IOException {
        return Files.exists(to) ? to.toRealPath() : to.toAbsolutePath().normalize();
    }

    private static Path beside(Path to, String why) {
        String number = Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000), 36);
        return to.resolveSibling(to.getFileName() + "." + why + "-" + number);
    }

    /** What stands in the place that is no earlier site's; empty when the place is free, or an earlier site's alone. */
    static Optional<Path> stranger(Path to) {
        if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(to)) {
            return Optional.of(to);
        }
        try {
            Path folder = to.toRealPath();
            JsonNode list = list(folder);
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .map(folder::relativize)
                        .filter(file -> {
                            String name = file.toString().replace('\\', '/');
                            return list.isMissingNode() || !name.equals(LIST) && !list.has(name);
                        })
                        .sorted()
                        .findFirst();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JsonNode list(Path to) throws IOException {
        Path list = to.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            return MAPPER.missingNode();
        }
        try {
            return MAPPER.readTree(Files.readAllBytes(list)).path("files");
        } catch (tools.jackson.core.JacksonException notOurs) {
            return MAPPER.missingNode();
        }
    }

    void write(String name, byte[] content) {
        try {
            Path file = unfinished.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            written.put(name, PublishedFile.sha256(content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes the list, and puts everything in its place. */
    void finish() throws IOException {
        var document = MAPPER.createObjectNode();
        var files = document.putObject("files");
        new TreeMap<>(written).forEach(files::put);
        Files.write(
                unfinished.resolve(LIST),
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
        if (!Files.exists(to)) {
            Files.move(unfinished, to);
            return;
        }
        Path before = beside(to, "before");
        Files.move(to, before);
        try {
            Files.move(unfinished, to);
        } catch (IOException failed) {
            Files.move(before, to);
            throw failed;
        }
        remove(before);
    }

    /** What is left of a site that was not finished goes. */
    @Override
    public void close() {
        try {
            if (Files.exists(unfinished)) {
                remove(unfinished);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
