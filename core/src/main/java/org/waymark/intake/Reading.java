package org.waymark.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.finding.Severity;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/**
 * One sheet under reading: the row in hand, its cells by column, and whether the row is still sound. Every cell of every
 * file is read through here, so that a dressed number or a stray formula is found in the same words everywhere.
 */
final class Reading {
    private final Sheet sheet;
    private final Form form;
    private final Findings findings;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> header;
    private final int width;
    private final boolean[] read;
    private final boolean[] words;
    private final List<TextCheck.Cell> texts;
    private final Map<String, Optional<LocalDateTime>> moments = new HashMap<>();
    private final Map<YearType, Map<String, Optional<Period>>> periods = new HashMap<>();
    private List<String> cells = List.of();
    private long row;
    private String spot = "";
    private boolean sound;
    private long rows;

    private Reading(Sheet sheet, Form form, Findings findings) {
        this.sheet = sheet;
        this.form = form;
        this.findings = findings;
        this.header = sheet.header();
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), i);
        }
        this.width = named(header);
        this.read = new boolean[width];
        this.words = new boolean[width];
        for (int i = 0; i < width; i++) {
            read[i] = form.columns().contains(header.get(i));
            words[i] = form.words().contains(header.get(i));
        }
        this.texts = header.stream().map(_ -> new TextCheck.Cell()).toList();
    }

    /** How many columns there are up to the last that has a heading. */
    private static int named(List<String> header) {
        int named = header.size();
        while (named > 0 && header.get(named - 1).isEmpty()) {
            named--;
        }
        return named;
    }

    /** Judges the file and its header, then hands over each row that has the header's number of cells and all required ones. */
    static void of(Sheet given, Form form, Findings findings, Function<Reading, Consumer<Reading>> rows) {
        Sheet sheet = Headed.of(given, form);
        if (!HeaderCheck.sound(sheet, form, findings)) {
            return;
        }
        var reading = new Reading(sheet, form, findings);
        Consumer<Reading> each = rows.apply(reading);
        int[] required = form.required().stream().mapToInt(reading::column).toArray();
        sheet.forEachRow(cells -> {
            if (reading.take(cells, required)) {
                each.accept(reading);
            }
        });
        if (reading.rows == 0) {
            findings.add(Rule.named("no-rows").at(Place.of(sheet.file()), ""));
        }
    }

    private boolean take(Sheet.Row taken, int[] required) {
        cells = taken.cells();
        row = taken.number();
        spot = taken.spot();
        sound = true;
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        if (filled == 0) {
            return false;
        }
        rows++;
        if (filled > width || cells.size() < width) {
            complain(Rule.named("ragged-row"), -1, "", "cells", cells.size(), "columns", width);
            return false;
        }
        for (int column = 0; column < width; column++) {
            if (read[column] && cells.get(column).length() > TextCheck.LONGEST_OTHER && !words[column]) {
                TextCheck.passes(this, column, false, cells.get(column));
                return false;
            }
        }
        for (int column : required) {
            if (cell(column).isEmpty()) {
                complain(Rule.named("missing-cell"), column, "", "column", header.get(column));
            }
        }
        return sound;
    }

    /** Where a column of the form stands in this sheet; -1 when the sheet does without it, and its cells are empty. */
    int column(String name) {
        if (!form.columns().contains(name)) {
            throw new IllegalArgumentException(form.kind() + " has no column " + name);
        }
        return columns.getOrDefault(name, -1);
    }

    String file() {
        return sheet.file();
    }

    String kind() {
        return form.kind();
    }

    long row() {
        return row;
    }

    boolean sound() {
        return sound;
    }

    Place place(int column) {
        String word = column < 0 ? "" : header.get(column);
        return Place.of(sheet.file(), row, spot.isEmpty() ? word : (word + " (cell " + spot + ")").strip());
    }

    void complain(Rule rule, int column, String seen, Object... words) {
        findings.add(rule.at(place(column), seen, words));
        if (rule.severity() == Severity.ERROR) {
            sound = false;
        }
    }

    /** The cell as it stands, but for spaces around it; empty when not given. */
    String cell(int column) {
        if (column < 0) {
            return "";
        }
        String cell = cells.get(column);
        int length = cell.length();
        return length == 0 || (plain(cell.charAt(0)) && plain(cell.charAt(length - 1))) ? cell : TextCheck.trim(cell);
    }

    private static boolean plain(char c) {
        return c > ' ' && c < '\u0080';
    }

    /** Words, in Unicode's composed form. */
    String text(int column) {
        return column < 0 ? "" : texts.get(column).read(this, column, cells.get(column));
    }

    /** Whole words, kept as given when the column has none of its own meaning: as {@link #text}, by name. */
    String text(String column) {
        return text(column(column));
    }

    /** A figure; null when not given, or when it is not plain, which is complained of. */
    @Nullable
    BigDecimal number(int column) {
        if (cell(column).isEmpty()) {
            return null;
        }
        // A no-break space is a dress, which a blank would hide.
        String cell = cells.get(column).strip();
        BigDecimal number = PlainNumber.parse(cell);
        if (number == null) {
            NumberCheck.complain(this, column, cell);
        }
        return number;
    }

    @Nullable
    BigDecimal number(String column) {
        return number(column(column));
    }

    Optional<Integer> whole(String name, int least, int most) {
        int column = column(name);
        BigDecimal number = number(column);
        if (number == null) {
            return Optional.empty();
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            complain(Rule.named("not-a-whole-number"), column, cell(column), "least", least, "most", most);
            return Optional.empty();
        }
        return Optional.of(number.intValue());
    }

    Optional<LocalDateTime> moment(int column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> moment = moments.get(cell);
        if (moment == null) {
            moment = Moment.moment(cell);
            keep(moments, cell, moment);
        }
        if (moment.isEmpty()) {
            complain(Rule.named("bad-date"), column, cell, "plain", Moment.mended(cell));
        }
        return moment;
    }

    Optional<LocalDate> date(String name) {
        int column = column(name);
        String cell = cell(column);
        Optional<LocalDate> date = Moment.date(cell);
        if (date.isEmpty() && !cell.isEmpty()) {
            complain(Rule.named("bad-date"), column, cell, "plain", Moment.mended(cell));
        }
        return date;
    }

    Optional<Period> period(int column, YearType years) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var known = periods.computeIfAbsent(years, _ -> new HashMap<>());
        Optional<Period> period = known.get(cell);
        if (period == null) {
            period = Period.parse(cell, years);
            keep(known, cell, period);
        }
        if (period.isEmpty()) {
            complain(Rule.named("bad-period"), column, cell, "plain", PeriodHint.of(cell, years));
        }
        return period;
    }

    /** A sheet of a million different wrong words must not fill the memory. */
    private static <T> void keep(Map<String, T> known, String cell, T value) {
        if (known.size() < 10_000) {
            known.put(cell, value);
        }
    }

    /** One of a few words; empty when not given, or when it is none of them, which is complained of. */
    <T> Optional<T> choice(int column, Function<String, Optional<T>> parse, String allowed) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> choice = parse.apply(cell);
        if (choice.isEmpty()) {
            complain(Rule.named("unknown-word"), column, cell, "column", header.get(column), "allowed", allowed);
        }
        return choice;
    }

    <T> Optional<T> choice(String column, Function<String, Optional<T>> parse, String allowed) {
        return choice(column(column), parse, allowed);
    }

    boolean yes(String column, boolean otherwise) {
        return choice(
                        column,
                        word -> switch (word) {
                            case "yes" -> Optional.of(true);
                            case "no" -> Optional.of(false);
                            default -> Optional.empty();
                        },
                        "yes, no")
                .orElse(otherwise);
    }
}
