package org.waymark.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.finding.Findings;
import org.waymark.intake.ByteSheet;

/** A CSV file that begins plainly enough to be read by its bytes; its shape is looked at only if it has to be read otherwise. */
record PlainCsvSheet(CsvSheet csv) implements ByteSheet {
    private static final int START = 4096;

    /** Whether the header is one line of plain letters without quotation marks. */
    static boolean likely(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(START);
            for (byte b : start) {
                if (b == '\n') {
                    return true;
                }
                if (b < ' ' || b == '"') {
                    return false;
                }
            }
            return false;
        }
    }

    @Override
    public long size() {
        try {
            return Files.size(csv.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public int bytes(long from, byte[] into) {
        try (FileChannel channel = FileChannel.open(csv.path())) {
            ByteBuffer buffer = ByteBuffer.wrap(into);
            int read = 0;
            while (buffer.hasRemaining() && read >= 0) {
                read = channel.read(buffer, from + buffer.position());
            }
            return buffer.position();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean sound(Findings findings) {
        try {
            return FileScan.of(csv.path()).sound(csv.file(), findings);
        } catch (IOException unreadable) {
            findings.add(Folder.unreadable(csv.file(), unreadable));
            return false;
        }
    }

    @Override
    public String file() {
        return csv.file();
    }

    @Override
    public String kind() {
        return csv.kind();
    }

    @Override
    public List<String> header() {
        return csv.header();
    }

    @Override
    public void forEachRow(Consumer<Row> rows) {
        csv.forEachRow(rows);
    }
}
