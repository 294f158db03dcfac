package org.waymark.tidy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.waymark.screening.Column;
import org.waymark.screening.Spot;
import org.waymark.screening.Table;

/** Reads one of the two files into columns. */
final class TidyFile {
    private static final Charset OLDER = Charset.forName("windows-1252");

    private TidyFile() {}

    /** Why a file could not be read, in a plain sentence. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final String file;
        private final long row;

        Unreadable(String file, long row, String sentence) {
            super(sentence);
            this.file = file;
            this.row = row;
        }

        String sentence() {
            return String.valueOf(getMessage());
        }

        Spot spot() {
            return new Spot(file, row, "", file);
        }
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** A file as read, and whether its letters were those of UTF-8. */
    record Content(Table table, boolean utf8) {}

    static Content read(Path file, String what) throws Unreadable {
        String name = name(file);
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(
                    name,
                    0,
                    "There is no " + what + " " + name
                            + ". Put it beside the other; metadata are called after their data, name.meta.csv.");
        }
        if (!Unpacking.name(name).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new Unreadable(
                    name, 0, "The " + what + " " + name + " is not a CSV file. Save it as CSV UTF-8, called name.csv.");
        }
        try {
            try {
                return new Content(table(file, StandardCharsets.UTF_8), true);
            } catch (CharacterCodingException | UncheckedIOException notUtf8) {
                if (tooMuch(notUtf8)) {
                    throw notUtf8;
                }
                return new Content(table(file, OLDER), false);
            }
        } catch (IOException | CsvParseException | UncheckedIOException broken) {
            if (tooMuch(broken)) {
                throw new Unreadable(
                        name,
                        0,
                        "The " + what + " " + name + " unpacks into far more than a file of figures is. Unpack it"
                                + " yourself, look at it, and put it here as CSV.");
            }
            if (Unpacking.packed(file)) {
                throw new Unreadable(
                        name,
                        0,
                        "The " + what + " " + name
                                + " could not be unpacked and read as CSV. Pack it again with gzip, or put it here as"
                                + " CSV UTF-8.");
            }
            throw new Unreadable(
                    name,
                    0,
                    "The " + what + " " + name + " could not be read as CSV. Open it and save it as CSV UTF-8.");
        }
    }

    private static boolean tooMuch(Exception broken) {
        return broken instanceof Unpacking.TooMuch || broken.getCause() instanceof Unpacking.TooMuch;
    }

    private static Table table(Path file, Charset letters) throws IOException {
        // A decoder of its own complains of letters that are wrong, where a reader by its charset would mend them.
        try (InputStream bytes = Unpacking.open(file);
                BufferedReader text = new BufferedReader(new InputStreamReader(bytes, letters.newDecoder()))) {
            text.mark(1);
            if (text.read() != '\uFEFF') {
                text.reset();
            }
            return table(Unpacking.name(name(file)), text);
        }
    }

    private static Table table(String name, BufferedReader text) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> rows = csv.iterator();
            var columns = new ArrayList<Column.Filling>();
            if (rows.hasNext()) {
                rows.next().getFields().forEach(heading -> columns.add(new Column.Filling(heading)));
            }
            for (int blank = 0; rows.hasNext(); ) {
                List<String> cells = rows.next().getFields();
                if (cells.size() == 1 && cells.getFirst().isEmpty() && columns.size() > 1) {
                    blank++;
                    continue;
                }
                // Empty lines at the end are nothing; before a row they are rows of nothing, so that rows keep their
                // numbers.
                for (; blank > 0; blank--) {
                    add(columns, List.of());
                }
                add(columns, cells);
            }
            return new Table(name, columns.stream().map(Column.Filling::column).toList());
        }
    }

    private static void add(List<Column.Filling> columns, List<String> cells) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(i < cells.size() ? cells.get(i) : "");
        }
    }
}
