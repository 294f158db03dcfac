package org.waymark.intake;

import java.util.List;
import java.util.function.Consumer;

/** A named sheet of rows, whatever it came in: a CSV file now, a page of a workbook later. */
public interface Sheet {

    /** The file as the sender named it, relative to the pack. */
    String file();

    /** What the sheet is a sheet of: {@code observations} for {@code observations-2024.csv} and {@code observations/kpi.csv}. */
    String kind();

    /** The header's words, trimmed; empty when the sheet has no rows at all. */
    List<String> header();

    /** Hands over every row below the header, in order. May be called more than once. */
    void forEachRow(Consumer<Row> rows);

    /**
     * One row.
     *
     * @param number the line number a spreadsheet shows, the header being 1
     * @param cells untrimmed; as many as the row has, which may not be as many as the header
     * @param spot the one cell the row was made of, as a spreadsheet names it ({@code C14}), where several rows are made of
     *     one; else empty
     */
    record Row(long number, List<String> cells, String spot) {
        public Row(long number, List<String> cells) {
            this(number, cells, "");
        }
    }
}
