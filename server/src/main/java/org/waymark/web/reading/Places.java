package org.waymark.web.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where each row would stand in every order, so that a script sorts exactly as the server does.
 *
 * @param by of each row its places rising and falling, by the column's code
 */
public record Places(Map<String, Map<String, int[]>> by) {

    static Places of(List<Row> rows) {
        Map<String, Map<String, int[]>> by = new HashMap<>();
        for (SortBy column : SortBy.values()) {
            for (boolean down : new boolean[] {false, true}) {
                List<Row> sorted = column.sorted(rows, down);
                for (int i = 0; i < sorted.size(); i++) {
                    by.computeIfAbsent(sorted.get(i).code(), _ -> new HashMap<>())
                            .computeIfAbsent(column.code(), _ -> new int[2])[down ? 1 : 0] = i;
                }
            }
        }
        return new Places(by);
    }

    /** {@code name:3,61 latest:…}. */
    public String of(Row row) {
        Map<String, int[]> places = by.getOrDefault(row.code(), Map.of());
        return java.util.Arrays.stream(SortBy.values())
                .filter(column -> places.containsKey(column.code()))
                .map(column -> {
                    int[] at = places.get(column.code());
                    return column.code() + ":" + at[0] + "," + at[1];
                })
                .collect(Collectors.joining(" "));
    }
}
