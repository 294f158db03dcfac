package org.waymark.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zipped pack, unpacked into a folder once it has been looked through. */
public final class Unzipped {
    private Unzipped() {}

    /**
     * Unpacks into an empty folder. Where everything lies in one folder of the zip file, that folder is the pack.
     *
     * @return the folder that holds the pack
     * @throws Unsafe when it is not unpacked
     */
    public static Path into(Path folder, Path file, Limits limits) throws IOException, Unsafe {
        var zips = new Zips(limits);
        try (ZipFile zip = zips.open(file)) {
            List<ZipArchiveEntry> entries = zips.check(zip, file, entry -> nested(entry.getName()));
            Path root = folder.toAbsolutePath().normalize();
            for (ZipArchiveEntry entry : entries) {
                Path to = root.resolve(entry.getName()).normalize();
                if (!to.startsWith(root)) {
                    throw new Unsafe(
                            "The zip file names a place outside itself. Make it again from a folder, and send it"
                                    + " again.");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        Files.copy(bytes, to);
                    }
                }
            }
            return only(root);
        }
    }

    private static Zips.Look nested(String name) throws Unsafe {
        if (name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(zip|7z|rar|gz|tgz|jar|xz|bz2)")) {
            throw new Unsafe("The zip file holds another packed file (" + Zips.printed(name)
                    + "). Unpack that first, and send a zip file of CSV files.");
        }
        return (_, _) -> {};
    }

    private static Path only(Path root) throws IOException {
        try (var files = Files.list(root)) {
            List<Path> all = files.filter(file -> {
                        String name = file.getFileName().toString();
                        return !name.startsWith(".") && !name.equals("__MACOSX");
                    })
                    .toList();
            return all.size() == 1 && Files.isDirectory(all.getFirst()) ? all.getFirst() : root;
        }
    }
}
