package org.waymark.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of the Department’s tables, a row at a time: keys, days, outcomes, switches and codes. */
record Sen2Cells(CaseDoor door, Reading row) {
    private static final DateTimeFormatter COLLECT = DateTimeFormatter.ofPattern("uuuu-MMM-dd", Locale.ENGLISH);

    String cell(String item) {
        return row.cell(row.column(item));
    }

    boolean given(String item) {
        return !cell(item).isEmpty();
    }

    void missing(String item) {
        row.complain(Rule.named("missing-cell"), row.column(item), "", "column", item);
    }

    /** Through the door; null where none is given. */
    @Nullable
    String key(String item) {
        return given(item) ? door.key(row, row.column(item)) : null;
    }

    /** As a pack writes days, with or without a time, or as the Department’s system does: {@code 2024-Sep-28 00:00:00}. */
    int day(String item) {
        int column = row.column(item);
        return door.day(row, column, cell -> {
            String plain = cell.split("[ T]", 2)[0];
            Optional<LocalDate> date = Moment.date(plain).or(() -> collect(plain));
            if (date.isEmpty()) {
                row.complain(Rule.named("bad-date"), column, cell, "plain", Moment.mended(cell));
            }
            return date;
        });
    }

    private static Optional<LocalDate> collect(String plain) {
        try {
            return Optional.of(LocalDate.parse(plain, COLLECT));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }

    /** The day, if it has come by the day as known; complains where it has not. */
    int past(String item, int day) {
        return day != CaseRows.UNDATED && door.happened(row, row.column(item), day) ? day : CaseRows.UNDATED;
    }

    String outcome(String item, List<String> codes) {
        String outcome = cell(item).toUpperCase(Locale.ROOT);
        if (!outcome.isEmpty() && !codes.contains(outcome)) {
            row.complain(
                    Rule.named("sen2-unknown-outcome"),
                    row.column(item),
                    "",
                    "column",
                    item,
                    "codes",
                    String.join(", ", codes));
        }
        return outcome;
    }

    boolean yes(String item) {
        Optional<Boolean> yes = Sen2Codes.yes(cell(item));
        if (yes.isEmpty()) {
            row.complain(Rule.named("sen2-unknown-code"), row.column(item), "", "column", item, "codes", "0, 1");
        }
        return yes.orElse(false);
    }

    /** Puts the code of an item that divides cases among the others, unless one is there already. */
    void divide(String item, Sen2Codes.Divides by, Map<String, String> into) {
        String cell = cell(item).toUpperCase(Locale.ROOT);
        if (!cell.isEmpty()) {
            by.code(cell)
                    .ifPresentOrElse(
                            code -> into.putIfAbsent(by.dimension(), code),
                            () -> row.complain(
                                    Rule.named("sen2-unknown-code"),
                                    row.column(item),
                                    "",
                                    "column",
                                    item,
                                    "codes",
                                    by.known()));
        }
    }
}
