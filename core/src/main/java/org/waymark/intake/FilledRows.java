package org.waymark.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A sheet of figures that was handed out with its rows written and its figures left to fill in: rows that nobody filled in
 * are passed over. It is known by the columns that remind whoever fills it in, whose headings begin with {@value #REMINDER}.
 */
public record FilledRows(Sheet sheet) implements Sheet {
    /** How the heading of a column begins that is there to be read by people only. */
    public static final String REMINDER = "about: ";

    private static final Set<String> FILLED =
            Set.of("value", "numerator", "denominator", "symbol", "status", "note", "recorded_on");

    /** The sheet itself, or the filled-in rows of one that was handed out. */
    public static Sheet of(Sheet sheet) {
        return sheet.header().stream().anyMatch(word -> word.startsWith(REMINDER)) ? new FilledRows(sheet) : sheet;
    }

    @Override
    public String file() {
        return sheet.file();
    }

    @Override
    public String kind() {
        return sheet.kind();
    }

    @Override
    public List<String> header() {
        return sheet.header();
    }

    @Override
    public void forEachRow(Consumer<Row> rows) {
        int[] places = IntStream.range(0, header().size())
                .filter(place -> FILLED.contains(header().get(place)))
                .toArray();
        sheet.forEachRow(row -> {
            boolean filled = IntStream.of(places)
                    .anyMatch(place -> place < row.cells().size()
                            && !row.cells().get(place).isBlank());
            if (filled) {
                rows.accept(row);
            }
        });
    }
}
