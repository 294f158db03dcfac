package org.waymark.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.waymark.audit.Entry;
import org.waymark.store.Address;
import org.waymark.store.Schema;

/**
 * Writes everything on record to one file, as it stood at one moment, while others go on working. It needs no programs of
 * PostgreSQL, serves whatever version of the tables there is, and changes none of them.
 *
 * @param from the record
 * @param data the folder beside it
 * @param program the version of Waymark
 */
public record Backup(Address from, Path data, String program, Envelope envelope) {

    /**
     * What was written.
     *
     * @param sha256 of the whole file, to be noted elsewhere
     * @param leftOut files of the data folder that are too large to be settings
     */
    public record Made(int tables, long rows, int settings, String sha256, List<Path> leftOut) {}

    /**
     * Writes the file, which appears when it is whole; the log says that it was made, and by whom.
     *
     * @throws Unrestorable with a plain sentence when it cannot be written
     */
    public Made to(Path file, String who) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        boolean whole = false;
        try (Connection connection = from.connect()) {
            connection.setAutoCommit(false);
            if (Schema.version(connection) == 0) {
                throw new Unrestorable("There is no record at " + from.where() + ", so there is nothing to keep.");
            }
            new Noted(connection).add(who, "backup", "to " + file.getFileName());
            connection.commit();
            Files.deleteIfExists(part);
            Made made = write(connection, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            whole = true;
            return made;
        } catch (SQLException fault) {
            throw new Unrestorable(
                    "The record at " + from.where() + " could not be read whole, so no backup was made: "
                            + fault.getMessage(),
                    fault);
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    private Made write(Connection connection, Path part) throws IOException, SQLException {
        MessageDigest digest = Written.sha256();
        var settings = new Settings(data.toAbsolutePath().normalize());
        try (OutputStream file = new DigestOutputStream(fresh(part), digest);
                var written = new Written(envelope.around(file))) {
            Contents contents = begin(connection);
            written.add(Contents.FIRST, out -> {
                out.write(contents.bytes());
                return 0;
            });
            for (Map.Entry<String, List<String>> table : contents.tables().entrySet()) {
                written.add(Contents.TABLES + table.getKey() + Contents.ENDING, out -> copy(connection, table, out));
            }
            List<Path> kept = settings.files().stream()
                    .filter(name -> !settings.data()
                            .resolve(name)
                            .equals(part.toAbsolutePath().normalize()))
                    .toList();
            for (Path name : kept) {
                written.add(Contents.SETTINGS + name, out -> {
                    Files.copy(settings.data().resolve(name), out);
                    return 0;
                });
            }
            List<Contents.Part> parts = written.parts();
            String head = new Noted(connection).head().map(Entry::hash).orElse("");
            written.add(Contents.LAST, out -> {
                out.write(Contents.manifest(parts, head));
                return 0;
            });
            connection.rollback();
            written.finish();
            return new Made(
                    contents.tables().size(),
                    parts.stream().mapToLong(Contents.Part::rows).sum(),
                    kept.size(),
                    HexFormat.of().formatHex(digest.digest()),
                    settings.tooLarge());
        }
    }

    /** Everything read after this is of one moment. */
    private Contents begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local timezone = 'UTC'");
            statement.execute("set local datestyle = 'ISO, YMD'");
            statement.execute("set local extra_float_digits = 1");
        }
        return new Contents(
                program,
                Schema.version(connection),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                Layout.tables(connection));
    }

    private static long copy(Connection connection, Map.Entry<String, List<String>> table, OutputStream out)
            throws SQLException, IOException {
        String columns =
                table.getValue().stream().map(Contents::word).collect(Collectors.joining("\", \"", "\"", "\""));
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select " + columns + " from \"" + Contents.word(table.getKey()) + "\") to stdout", out);
    }

    /** A file that nobody but its owner reads. */
    private static OutputStream fresh(Path file) throws IOException {
        return Channels.newOutputStream(Files.newByteChannel(
                file,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
    }
}
