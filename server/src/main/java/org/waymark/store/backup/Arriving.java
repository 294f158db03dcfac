package org.waymark.store.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The pieces of a backup as they are read, each with the hash of what arrived. */
final class Arriving implements AutoCloseable {
    /** Of what is held in memory whole: settings, and what the backup says of itself. */
    private static final int MOST = 50_000_000;

    private final ZipInputStream zip;
    private @Nullable ZipEntry entry;
    private byte @Nullable [] first;
    private byte @Nullable [] manifest;

    Arriving(InputStream in) {
        this.zip = new ZipInputStream(in);
    }

    /** What the backup says is to come. */
    Contents first() throws IOException {
        if (!next() || !name().equals(Contents.FIRST)) {
            throw new Unrestorable("The file is not a backup made by Waymark.");
        }
        first = content();
        return Contents.read(first);
    }

    /** Goes on to the next piece; the manifest is the last. */
    boolean next() throws IOException {
        if (manifest != null) {
            if (zip.getNextEntry() != null) {
                throw Restore.changed(null);
            }
            return false;
        }
        entry = zip.getNextEntry();
        if (entry == null) {
            return false;
        }
        if (name().equals(Contents.LAST)) {
            manifest = content();
        }
        return true;
    }

    String name() {
        return entry == null ? "" : entry.getName();
    }

    Contents.Part firstPart() {
        byte[] bytes = first == null ? new byte[0] : first;
        return new Contents.Part(
                Contents.FIRST, 0, HexFormat.of().formatHex(Written.sha256().digest(bytes)));
    }

    byte[] manifest() {
        if (manifest == null) {
            throw Restore.changed(null);
        }
        return manifest;
    }

    Contents.Part table(Connection connection, Contents contents) throws IOException, SQLException {
        if (!name().endsWith(Contents.ENDING)) {
            throw Restore.changed(null);
        }
        String table = name().substring(Contents.TABLES.length(), name().length() - Contents.ENDING.length());
        List<String> columns = contents.tables().get(Contents.word(table));
        if (columns == null) {
            throw Restore.changed(null);
        }
        String list = columns.stream().map(Contents::word).collect(Collectors.joining("\", \"", "\"", "\""));
        MessageDigest digest = Written.sha256();
        var in = new DigestInputStream(new Unclosed(zip), digest);
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy \"" + table + "\" (" + list + ") from stdin", in);
        return new Contents.Part(name(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    Contents.Part setting(Settings settings) throws IOException {
        byte[] bytes = content();
        settings.put(name().substring(Contents.SETTINGS.length()), bytes);
        return new Contents.Part(
                name(), 0, HexFormat.of().formatHex(Written.sha256().digest(bytes)));
    }

    private byte[] content() throws IOException {
        byte[] bytes = zip.readNBytes(MOST);
        if (bytes.length == MOST) {
            throw Restore.changed(null);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A piece ends, and the file goes on. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The zip is closed by whoever opened it.
        }
    }
}
