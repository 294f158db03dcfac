package org.waymark.tidy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A file as it is, or unpacked while it is read when it is packed with gzip: {@code x.csv.gz}. A small file may unpack into
 * more than any machine holds, so no more is unpacked than a file of figures can come to.
 */
final class Unpacking extends FilterInputStream {
    /** Bytes of one file: some ten million rows. */
    static final long MOST = 2_000_000_000L;

    /** Rows of figures shrink to a twentieth or so; what shrinks to less than this is made of one thing over and over. */
    static final long RATIO = 200;

    private static final long SMALL = 10_000_000;
    private static final String ENDING = ".gz";

    private final long packed;
    private long unpacked;

    private Unpacking(InputStream bytes, long packed) {
        super(bytes);
        this.packed = packed;
    }

    /** It unpacks into more than it may. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    static InputStream open(Path file) throws IOException {
        return packed(file)
                ? new Unpacking(new GZIPInputStream(Files.newInputStream(file), 1 << 16), Files.size(file))
                : Files.newInputStream(file);
    }

    static boolean packed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv" + ENDING);
    }

    /** {@code x.csv} for {@code x.csv.gz}. */
    static String name(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv" + ENDING)
                ? name.substring(0, name.length() - ENDING.length())
                : name;
    }

    /** The file, or where there is none the same packed. */
    static Path existing(Path file) {
        Path other = file.resolveSibling(file.getFileName() + ENDING);
        return !Files.exists(file) && packed(other) && Files.isRegularFile(other) ? other : file;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws TooMuch {
        unpacked += read;
        if (unpacked > MOST || unpacked > SMALL && unpacked / RATIO > packed) {
            throw new TooMuch();
        }
    }
}
