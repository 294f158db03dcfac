package org.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.report.Printed;

/** Where a report's files are written. */
record OutFolder(Path path) {

    /** Folders whose files are many, and are told of together. */
    private static final Set<String> OF_MANY = Set.of("data", "ees");

    /** Refuses what cannot be a folder before any work is done for it. */
    static OutFolder at(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new WrongCommand(Words.say("out.not-folder", path));
        }
        return new OutFolder(path);
    }

    /** Writes the whole files, not the pieces a site is made of, and says which. */
    void write(List<Printed> files, Terminal terminal) {
        terminal.say("files.in", path);
        var folders = new TreeMap<String, List<Printed>>();
        for (Printed file : files) {
            String folder = file.name().substring(0, Math.max(0, file.name().indexOf('/')));
            if (OF_MANY.contains(folder)) {
                folders.computeIfAbsent(folder, _ -> new ArrayList<>()).add(file);
            } else if (!file.name().startsWith("parts/")) {
                write(file);
                terminal.say("files.one", file.name(), Words.size(file.content().length));
            }
        }
        folders.forEach((folder, within) -> {
            within.forEach(this::write);
            terminal.say(
                    "files.many",
                    folder,
                    within.size(),
                    Words.size(within.stream()
                            .mapToLong(file -> file.content().length)
                            .sum()));
        });
    }

    /** One file, in a folder of its own if its name has one: there whole or not at all. */
    void write(Printed file) {
        try {
            Path place = path.resolve(file.name());
            Files.createDirectories(place.getParent());
            Path unfinished = Files.createTempFile(path, ".waymark", ".part");
            try {
                Files.write(unfinished, file.content());
                readableByAll(unfinished);
                Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
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
