package org.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.waymark.report.Printed;

/** Where a report's files are written. */
record OutFolder(Path path) {

    /** Refuses what cannot be a folder before any work is done for it. */
    static OutFolder at(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new WrongCommand(Words.say("out.not-folder", path));
        }
        return new OutFolder(path);
    }

    /** Writes the whole files, not the pieces a site is made of, and says which. A file is there whole or not at all. */
    void write(List<Printed> files, Terminal terminal) {
        terminal.say("files.in", path);
        try {
            Files.createDirectories(path);
            for (Printed file : files) {
                if (!file.name().startsWith("parts/")) {
                    Path unfinished = Files.createTempFile(path, ".waymark", ".part");
                    try {
                        Files.write(unfinished, file.content());
                        readableByAll(unfinished);
                        Files.move(
                                unfinished,
                                path.resolve(file.name()),
                                StandardCopyOption.REPLACE_EXISTING,
                                StandardCopyOption.ATOMIC_MOVE);
                    } finally {
                        Files.deleteIfExists(unfinished);
                    }
                    terminal.say("files.one", file.name(), Words.size(file.content().length));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A temporary file is its maker's alone; a report is for whoever may enter the folder. */
    private static void readableByAll(Path file) {
        var plain = file.toFile();
        if (!plain.setReadable(true, false)) {
            throw new UncheckedIOException(new IOException(file.toString()));
        }
    }
}
