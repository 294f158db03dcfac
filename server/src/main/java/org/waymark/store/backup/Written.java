package org.waymark.store.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The pieces of a backup as they are written, each with its hash. */
final class Written implements AutoCloseable {
    private final ZipOutputStream zip;
    private final List<Contents.Part> parts = new ArrayList<>();

    Written(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Writes the inside of a piece, and says how many rows it has. */
    interface Piece {
        long write(OutputStream out) throws IOException, SQLException;
    }

    void add(String name, Piece piece) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = sha256();
        long rows = piece.write(new Unclosed(new DigestOutputStream(zip, digest)));
        zip.closeEntry();
        parts.add(new Contents.Part(name, rows, HexFormat.of().formatHex(digest.digest())));
    }

    List<Contents.Part> parts() {
        return List.copyOf(parts);
    }

    /** Writes what is left, so that the hash of the file is of all of it. Nothing is added after it. */
    void finish() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** A piece ends, and the file goes on. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
