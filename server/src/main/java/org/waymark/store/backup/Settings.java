package org.waymark.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a data folder holds beside the database: whatever was put there for the site, such as the settings of the council's
 * own sign-in. Not what is the server's own, and not uploads that wait to be accepted.
 */
record Settings(Path data) {
    private static final Set<String> NOT_OURS = Set.of(
            "server", "waiting", "password", "port", "server-is-in", "starting.lock", "users.lock", Settings.UNDER_WAY);

    /** Stands in a folder into which a backup is being put back, until it is whole. */
    static final String UNDER_WAY = "restoring";

    /** A larger file is no setting: it may be a backup that somebody keeps there. */
    private static final long MOST = 5_000_000;

    /** Files to keep, by their names within the folder. */
    List<Path> files() throws IOException {
        return all(true);
    }

    /** Files that are too large to be settings. */
    List<Path> tooLarge() throws IOException {
        return all(false);
    }

    private List<Path> all(boolean small) throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(data)) {
            return files.map(data::relativize)
                    .filter(name -> !NOT_OURS.contains(name.getName(0).toString()))
                    .filter(name -> Files.isRegularFile(data.resolve(name), LinkOption.NOFOLLOW_LINKS))
                    .filter(name -> size(data.resolve(name)) <= MOST == small)
                    .sorted()
                    .toList();
        }
    }

    /** Puts one back, for its owner's eyes alone. */
    void put(String name, byte[] content) throws IOException {
        Path file = data.resolve(name).normalize();
        boolean ours = file.startsWith(data)
                && !file.equals(data)
                && !NOT_OURS.contains(data.relativize(file).getName(0).toString());
        if (!ours) {
            throw new Unrestorable(
                    "The backup names a file “" + name + "” that would not be a setting. It was changed.");
        }
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, content);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return Long.MAX_VALUE;
        }
    }
}
