package org.waymark.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a wide sheet is laid out: an indicator a row, periods across.
 *
 * @param name what the council calls it
 * @param header the words of its header row, by which it is known again
 * @param row the number of the header row, from 1
 * @param columns what each column holds, by its place from 0: {@code indicator}, {@code area}, {@code cohort}, {@code measure},
 *     {@code status}, or a period; columns left out are not read
 * @param area of rows without a column for it; empty for the council
 * @param cohort of rows without a column for it; empty for everybody
 * @param fractions whether a percentage is written as a fraction of one: 0.271 for 27.1%
 */
public record Layout(
        String name,
        List<String> header,
        int row,
        Map<Integer, String> columns,
        String area,
        String cohort,
        boolean fractions) {
    public Layout {
        header = List.copyOf(header);
        columns = new TreeMap<>(columns);
    }

    /** The words of a header as it is compared: without what people change between two returns. */
    public static List<String> plain(List<String> header) {
        return header.stream()
                .map(word -> word.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    /** Whether a header is the one this was made for, but for capitals and spaces. */
    public boolean fits(List<String> other) {
        return plain(header).equals(plain(other));
    }

    /** The place of the column that holds something; -1 when none does. */
    public int place(String what) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(what))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(-1);
    }
}
