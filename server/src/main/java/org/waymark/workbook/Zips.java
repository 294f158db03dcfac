package org.waymark.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a zip file before anything is made of it: its directory first, then every byte as it unpacks, since what a
 * directory says of sizes need not be so.
 */
final class Zips {
    /** Told of every stretch of an entry's bytes as it unpacks. */
    interface Look {
        void at(byte[] bytes, int count) throws Unsafe;
    }

    /** What to look for in an entry; asked once for each. */
    interface Looking {
        Look into(ZipArchiveEntry entry) throws Unsafe;
    }

    private static final long FREE = 1_000_000;

    private final Limits limits;

    Zips(Limits limits) {
        this.limits = limits;
    }

    ZipFile open(Path file) throws Unsafe {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException broken) {
            throw new Unsafe("This zip file is damaged or not whole. Make it again, and send it again.");
        }
    }

    /** @throws Unsafe with the first reason not to unpack it */
    List<ZipArchiveEntry> check(ZipFile zip, Path file, Looking looking) throws Unsafe, IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > limits.entries()) {
            throw new Unsafe(say(
                    "This file holds %,d files; no more than %,d are unpacked. Send fewer at once.",
                    entries.size(), limits.entries()));
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            name(entry, names);
        }
        long unpacked = 0;
        long packed = Files.size(file);
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory()) {
                unpacked = unpack(zip, entry, unpacked, packed, looking.into(entry));
            }
        }
        return entries;
    }

    private static void name(ZipArchiveEntry entry, Set<String> names) throws Unsafe {
        String name = entry.getName();
        String seen = printed(name);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Unsafe("This file is protected by a password. Take the password off, and send it again.");
        }
        if (entry.isUnixSymlink()) {
            throw new Unsafe("The zip file holds a link (" + seen
                    + ") and not a file. Put the file itself into it, and send it again.");
        }
        boolean outside = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/", -1)).contains("..");
        if (outside || name.chars().anyMatch(Character::isISOControl)) {
            throw new Unsafe("The zip file names a place outside itself (" + seen
                    + "). Make it again from a folder, and send it again.");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new Unsafe(
                    "The zip file holds two files called " + seen + ". Take one of them out, and send it again.");
        }
    }

    private long unpack(ZipFile zip, ZipArchiveEntry entry, long before, long packed, Look look)
            throws Unsafe, IOException {
        long all = before;
        long own = 0;
        var buffer = new byte[1 << 16];
        try (InputStream bytes = zip.getInputStream(entry)) {
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                all += n;
                own += n;
                if (all > limits.unpacked()
                        || (own > FREE && own / limits.ratio() > Math.max(1, entry.getCompressedSize()))
                        || (all > FREE && all / limits.ratio() > packed)) {
                    throw new Unsafe(say(
                            "This file is small but unpacks to more than %,d MB, as files made to do harm are."
                                    + " If it is a real workbook, save it as CSV and send that.",
                            all / 1_000_000));
                }
                look.at(buffer, n);
            }
        } catch (ZipException | EOFException broken) {
            throw new Unsafe("This file is damaged: " + printed(entry.getName())
                    + " cannot be unpacked. Save it again, and send it again.");
        }
        return all;
    }

    private static String say(String sentence, Object... words) {
        return sentence.formatted(words);
    }

    /** A name as it may be printed. */
    static String printed(String name) {
        String shown = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return shown.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
