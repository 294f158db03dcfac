package org.waymark.store.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.waymark.store.StoreUnavailable;

/** PostgreSQL's programs, unpacked once from the library that carries them. */
record Binaries(Path folder) {
    private static final Pattern VERSION = Pattern.compile("PostgreSQL\\) (\\d+)");

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** {@code 18}: the part of the version that says whose tables it can read. */
    String major() {
        String said =
                Command.run(folder, List.of(program("postgres"), "--version")).output();
        Matcher version = VERSION.matcher(said);
        if (!version.find()) {
            throw new StoreUnavailable("The PostgreSQL unpacked in " + folder + " does not run: " + said.strip()
                    + ". Delete that folder, and start again.");
        }
        return version.group(1);
    }

    static Binaries unpacked(Path home, Consumer<String> tell) throws IOException {
        URL packed = packed(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        Path folder = home.resolve("postgresql-" + mark(packed));
        if (!Files.exists(folder)) {
            tell.accept("Unpacking PostgreSQL (the first time only) …");
            // Moved into place when whole, so that a start that was cut short leaves nothing to trip over.
            Path part = home.resolve("unpacking");
            delete(part);
            try (InputStream in = packed.openStream()) {
                unpack(in, part);
            }
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(folder);
    }

    static URL packed(String system, String machine) {
        String name = system.toLowerCase(Locale.ROOT).startsWith("linux")
                ? switch (machine) {
                    case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
                    case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
                    default -> "";
                }
                : "";
        URL packed = name.isEmpty() ? null : Binaries.class.getResource("/" + name);
        if (packed == null) {
            throw new StoreUnavailable("Waymark carries no PostgreSQL for " + system + " on " + machine
                    + ": name a database of your own with --database jdbc:postgresql://host/database.");
        }
        return packed;
    }

    /** Tells one release of the programs from the next. */
    private static String mark(URL packed) throws IOException {
        URLConnection connection = packed.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        return Long.toString(connection.getContentLengthLong());
    }

    private static void unpack(InputStream packed, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("an entry leaves the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(List.of(file.getParent()).getFirst());
                    if (entry.isSymbolicLink()) {
                        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                    } else {
                        Files.copy(tar, file);
                        boolean program = (entry.getMode() & 0111) != 0;
                        Files.setPosixFilePermissions(
                                file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                    }
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
