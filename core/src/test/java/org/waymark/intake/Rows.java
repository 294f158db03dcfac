package org.waymark.intake;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** A sheet made up as it is read. */
record Rows(String kind, List<String> header, long count, LongFunction<String> line) implements Sheet {

    static Rows of(String kind, String header, String... lines) {
        return new Rows(kind, Arrays.asList(header.split(",")), lines.length, i -> lines[(int) i]);
    }

    @Override
    public String file() {
        return kind + ".csv";
    }

    @Override
    public void forEachRow(Consumer<Row> rows) {
        for (long i = 0; i < count; i++) {
            rows.accept(new Row(i + 2, Arrays.asList(line.apply(i).split(",", -1))));
        }
    }
}
