package org.waymark.published;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A CSV file, read whole. */
final class CsvFile {
    private CsvFile() {}

    static HeldSheet read(Path file, String name) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            text.mark(1);
            if (text.read() != '\uFEFF') {
                text.reset();
            }
            try (CsvReader<CsvRecord> csv = CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                csv.forEach(row -> rows.add(row.getFields()));
            }
        }
        String own = file.getFileName().toString();
        Path parent = file.getParent();
        String folder = parent == null || parent.getFileName() == null
                ? ""
                : parent.getFileName().toString();
        boolean part = org.waymark.intake.Form.kinds().contains(folder);
        return HeldSheet.of(name, part ? folder : own.substring(0, own.lastIndexOf('.')), rows);
    }
}
