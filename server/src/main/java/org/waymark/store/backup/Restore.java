package org.waymark.store.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.waymark.audit.Entry;
import org.waymark.store.Address;
import org.waymark.store.Schema;

/**
 * Puts a backup back into an empty place. The tables are laid as they were when it was made, the rows come in one
 * transaction that ends only when every piece has proved itself, and then the tables are brought up to date.
 *
 * @param into where there are no tables yet
 * @param data the folder beside it
 */
public record Restore(Address into, Path data, Envelope envelope) {

    /**
     * What was put back.
     *
     * @param program the version of Waymark that made the backup
     * @param whole whether the audit chain is whole; if not, it was broken when the backup was made
     * @param head of the audit trail as it was backed up
     */
    public record Done(
            int tables, long rows, int settings, String program, String madeAt, boolean whole, String head) {}

    /** @throws Unrestorable with a plain sentence; then nothing of it is there, and the place is to be thrown away */
    public Done from(Path file, String who) throws IOException {
        demandWholeZip(file);
        try (InputStream in = envelope.inside(Files.newInputStream(file));
                var arriving = new Arriving(in);
                Connection connection = into.connect()) {
            Contents contents = arriving.first();
            demandPlace(connection, contents);
            Schema.lay(into, contents.schema());
            connection.setAutoCommit(false);
            Done done = fill(connection, arriving, contents, file.getFileName() + "", who);
            connection.commit();
            if (Schema.renew(into) < contents.schema()) {
                throw new IllegalStateException("tables went back while they were brought up to date");
            }
            return done;
        } catch (ZipException | EOFException broken) {
            throw changed(broken);
        } catch (SQLException fault) {
            throw new Unrestorable(
                    "The rows of the backup could not be put back, so nothing was restored: "
                            + String.valueOf(fault.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""),
                    fault);
        }
    }

    private void demandPlace(Connection connection, Contents contents) throws SQLException {
        if (!Layout.tables(connection).isEmpty() || Schema.version(connection) > 0) {
            throw new Unrestorable("There are tables at " + into.where()
                    + " already. A backup is only put back into an empty place: name another.");
        }
        int newest = Schema.newest(into);
        if (contents.schema() > newest) {
            throw new Unrestorable("The backup was made by a newer Waymark, " + contents.program() + ": its tables are"
                    + " schema " + contents.schema() + ", and this version knows them up to " + newest
                    + ". Restore it with that version.");
        }
    }

    private Done fill(Connection connection, Arriving arriving, Contents contents, String name, String who)
            throws IOException, SQLException {
        var settings = new Settings(data.toAbsolutePath().normalize());
        var met = new LinkedHashMap<String, Contents.Part>();
        int kept = 0;
        while (arriving.next()) {
            String part = arriving.name();
            if (part.startsWith(Contents.TABLES)) {
                met.put(part, arriving.table(connection, contents));
            } else if (part.startsWith(Contents.SETTINGS)) {
                met.put(part, arriving.setting(settings));
                kept++;
            } else if (!part.equals(Contents.LAST)) {
                throw changed(null);
            }
        }
        byte[] manifest = arriving.manifest();
        met.put(Contents.FIRST, arriving.firstPart());
        prove(contents, manifest, met);
        long rows = counted(connection, contents, met);
        var trail = new Noted(connection);
        boolean whole = trail.followed().whole();
        String head = trail.head().map(Entry::hash).orElse("");
        if (!head.equals(Contents.head(manifest))) {
            throw changed(null);
        }
        trail.add(
                who,
                "restore",
                "from %s, made at %s by Waymark %s: %d rows; the log ended with %s"
                        .formatted(name, contents.madeAt(), contents.program(), rows, head));
        return new Done(contents.tables().size(), rows, kept, contents.program(), contents.madeAt(), whole, head);
    }

    /** Every piece that was written, and no other, and each as it was. */
    private static void prove(Contents contents, byte[] manifest, Map<String, Contents.Part> met) throws IOException {
        var stated = new LinkedHashMap<String, Contents.Part>();
        Contents.parts(manifest).forEach(part -> stated.put(part.name(), part));
        boolean tables = contents.tables().keySet().stream()
                .allMatch(table -> met.containsKey(Contents.TABLES + table + Contents.ENDING));
        if (!tables || !stated.equals(met)) {
            throw changed(null);
        }
    }

    /** What is in the tables now, counted by the database. */
    private static long counted(Connection connection, Contents contents, Map<String, Contents.Part> met)
            throws SQLException {
        long all = 0;
        for (String table : contents.tables().keySet()) {
            try (var statement = connection.createStatement();
                    var count = statement.executeQuery("select count(*) from \"" + Contents.word(table) + "\"")) {
                long rows = count.next() ? count.getLong(1) : 0;
                Contents.Part part = met.get(Contents.TABLES + table + Contents.ENDING);
                if (part == null || part.rows() != rows) {
                    throw changed(null);
                }
                all += rows;
            }
        }
        return all;
    }

    /** A zip that was cut off lacks the list at its end; a sealed one proves its own end. */
    private void demandWholeZip(Path file) throws IOException {
        if (envelope.passphrase().isEmpty()) {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] mark = in.readNBytes(2);
                if (mark.length < 2 || mark[0] != 'P' || mark[1] != 'K') {
                    envelope.inside(Files.newInputStream(file)).close();
                    throw new Unrestorable(file + " is not a backup made by Waymark.");
                }
            }
            try (var zip = new ZipFile(file.toFile())) {
                if (zip.size() == 0) {
                    throw changed(null);
                }
            } catch (ZipException cut) {
                throw changed(cut);
            }
        }
    }

    static Unrestorable changed(@org.jspecify.annotations.Nullable Throwable cause) {
        return new Unrestorable("The backup was changed or cut off after it was made, so nothing was restored.", cause);
    }
}
