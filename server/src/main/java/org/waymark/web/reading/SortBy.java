package org.waymark.web.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the scorecard that can be sorted by. What has nothing in it comes last either way. */
public enum SortBy {
    NAME("name", row -> Row.plain(row.line().name())),
    LATEST("latest", row -> row.line().number("value").orElse(null)),
    RATING("rating", row -> place(List.of("red", "amber", "green", "unrated"), row.rating())),
    DIRECTION(
            "direction",
            row -> place(List.of("worsening", "falling", "noClearTrend", "rising", "improving"), row.direction())),
    TARGET("target", row -> row.line().number("target").orElse(null)),
    FLOOR("floor", row -> row.line().number("floor").orElse(null)),
    PREVIOUS("previous", row -> row.number("previous")),
    LAST_YEAR("last-year", row -> row.number("lastYear")),
    BENCHMARK("benchmark", row -> row.mean().orElse(null));

    private final String code;
    private final Function<Row, @Nullable Object> key;

    SortBy(String code, Function<Row, @Nullable Object> key) {
        this.code = code;
        this.key = key;
    }

    public String code() {
        return code;
    }

    static Optional<SortBy> parse(String code) {
        return Arrays.stream(values()).filter(by -> by.code.equals(code)).findFirst();
    }

    private static @Nullable BigDecimal place(List<String> order, String word) {
        int at = order.indexOf(word);
        return at < 0 ? null : BigDecimal.valueOf(at);
    }

    /** Rows that are alike stay in the report's own order. */
    List<Row> sorted(List<Row> rows, boolean down) {
        var sorted = new ArrayList<Row>();
        Comparator<Row> rising = Comparator.comparing(this::comparable);
        rows.stream()
                .filter(row -> key.apply(row) != null)
                .sorted(down ? rising.reversed() : rising)
                .forEach(sorted::add);
        rows.stream().filter(row -> key.apply(row) == null).forEach(sorted::add);
        return sorted;
    }

    @SuppressWarnings("unchecked")
    private Comparable<Object> comparable(Row row) {
        Object found = key.apply(row);
        if (found == null) {
            throw new IllegalStateException("nothing to sort by: " + row.code());
        }
        return (Comparable<Object>) found;
    }
}
