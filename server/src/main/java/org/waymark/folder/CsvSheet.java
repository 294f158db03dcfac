package org.waymark.folder;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.intake.Sheet;

/** A CSV file of sound shape. Rows are counted with the empty ones, as a spreadsheet does. */
record CsvSheet(String file, String kind, List<String> header, Path path) implements Sheet {
    private static final int LONGEST_CELL = 2_000_000;

    static CsvSheet of(String file, String kind, Path path) throws IOException {
        try (CsvReader<String[]> csv = open(path);
                CloseableIterator<String[]> rows = csv.iterator()) {
            List<String> header = rows.hasNext()
                    ? Arrays.stream(rows.next()).map(String::strip).toList()
                    : List.of();
            boolean blank = header.stream().allMatch(String::isEmpty);
            return new CsvSheet(file, kind, blank ? List.of() : header, path);
        }
    }

    @Override
    public void forEachRow(Consumer<Row> consumer) {
        try (CsvReader<String[]> csv = open(path);
                CloseableIterator<String[]> rows = csv.iterator()) {
            for (long number = 1; rows.hasNext(); number++) {
                String[] cells = rows.next();
                if (number > 1) {
                    consumer.accept(new Row(number, Arrays.asList(cells)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CsvReader<String[]> open(Path path) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        bytes.mark(3);
        if (!Arrays.equals(bytes.readNBytes(3), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            bytes.reset();
        }
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .build(new CellsHandler(), new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
}
