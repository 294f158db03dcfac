package org.waymark.columns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.columns.ParquetWriter.Shape;
import org.waymark.columns.ParquetWriter.Type;

/** The results on their way to a Parquet file, a group of rows at a time; it is there whole or not at all. */
final class ResultsFile implements AutoCloseable {
    private static final int ROWS_A_GROUP = 122_880;

    /** In the order of the columns; W a word that many rows have in common, L a line they do, A the area, N n, 0 to 3 a number. */
    private static final List<String> COLUMNS = List.of(
            "indicator W0",
            "area A",
            "cohort W1",
            "period W2",
            "due W3",
            "value 0",
            "target L0",
            "floor L1",
            "rating W4",
            "unrated_because W5",
            "trend W6",
            "not_tested_because W7",
            "rule W8",
            "tested_on W9",
            "n N",
            "slope_per_year 1",
            "statistic 2",
            "p 3");

    private final Path unfinished;
    private final Lexicon lexicon;
    private ParquetWriter file;
    private long written;
    private int size;
    private final String[] areas = new String[ROWS_A_GROUP];
    private final int[] entries = new int[ROWS_A_GROUP];
    private final int[] points = new int[ROWS_A_GROUP];
    private final double[][] numbers = new double[Results.NUMBERS][ROWS_A_GROUP];

    ResultsFile(Path folder, Lexicon lexicon) throws IOException {
        this.unfinished = folder.resolve("results.parquet");
        this.lexicon = lexicon;
        this.file = begin();
    }

    private ParquetWriter begin() throws IOException {
        return ParquetWriter.create(
                unfinished,
                COLUMNS.stream()
                        .map(column -> new Shape(
                                name(column),
                                switch (kind(column)) {
                                    case 'W', 'A' -> Type.WORDS;
                                    case 'N' -> Type.INT32;
                                    default -> Type.DOUBLE;
                                }))
                        .toList());
    }

    private static String name(String column) {
        return column.substring(0, column.indexOf(' '));
    }

    private static char kind(String column) {
        return column.charAt(column.indexOf(' ') + 1);
    }

    /** Forgets all rows so far. */
    void again() throws IOException {
        file.close();
        file = begin();
        written = 0;
        size = 0;
    }

    long size() {
        return written + size;
    }

    void add(Results results) throws IOException {
        for (int row = 0; row < results.size(); row++) {
            if (results.entry(row) == Results.UNFILLED) {
                continue;
            }
            areas[size] = results.area(row);
            entries[size] = results.entry(row);
            points[size] = results.points(row);
            for (int column = 0; column < Results.NUMBERS; column++) {
                numbers[column][size] = results.number(row, column);
            }
            if (++size == ROWS_A_GROUP) {
                group();
            }
        }
    }

    private void group() throws IOException {
        if (size == 0) {
            return;
        }
        List<Lexicon.Entry> all = lexicon.entries();
        for (String column : COLUMNS) {
            int which = Character.digit(column.charAt(column.length() - 1), 10);
            switch (kind(column)) {
                case 'W' -> shared(all, entry -> entry.words().get(which));
                case 'L' -> shared(all, entry -> number(which == 0 ? entry.target() : entry.floor()));
                case 'A' -> repeated(row -> areas[row]);
                case 'N' -> repeated(row -> points[row] == Results.NO_POINTS ? null : points[row]);
                default -> file.numbers(numbers[which], size);
            }
        }
        file.group(size);
        written += size;
        size = 0;
    }

    private static @Nullable Object number(double line) {
        return Double.isNaN(line) ? null : (Object) line;
    }

    /** A column whose cells hang on the entries: each entry met is looked up once. */
    private void shared(List<Lexicon.Entry> all, Function<Lexicon.Entry, @Nullable Object> cell) throws IOException {
        var ofEntry = new int[all.size()];
        Arrays.fill(ofEntry, -2);
        var values = new ArrayList<Object>();
        Map<Object, Integer> known = new HashMap<>();
        var ids = new int[size];
        for (int row = 0; row < size; row++) {
            int entry = entries[row];
            if (ofEntry[entry] == -2) {
                ofEntry[entry] = id(cell.apply(all.get(entry)), known, values);
            }
            ids[row] = ofEntry[entry];
        }
        file.repeated(ids, size, values);
    }

    private void repeated(java.util.function.IntFunction<@Nullable Object> cell) throws IOException {
        var values = new ArrayList<Object>();
        Map<Object, Integer> known = new HashMap<>();
        var ids = new int[size];
        for (int row = 0; row < size; row++) {
            ids[row] = id(cell.apply(row), known, values);
        }
        file.repeated(ids, size, values);
    }

    private static int id(@Nullable Object value, Map<Object, Integer> known, List<Object> values) {
        if (value == null) {
            return -1;
        }
        Integer id = known.get(value);
        if (id == null) {
            id = values.size();
            known.put(value, id);
            values.add(value);
        }
        return id;
    }

    /** Ends the file and puts it in its place. */
    void write(Path out) throws IOException {
        group();
        file.finish();
        file.close();
        Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
