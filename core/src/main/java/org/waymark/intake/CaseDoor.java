package org.waymark.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.period.WorkingDays;

/**
 * The door through which everything told of a case comes, whatever kind of file it stands in: keys, codes and days pass; what
 * tells whose case it is goes no further than here.
 */
final class CaseDoor {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|[A-Z]\\d{8}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._/-]{1,64}");
    /** Of one breakdown: more than any council has districts, needs or teams, and fewer than it has people. */
    static final int MOST_CODES = 250;

    private static final int MOST_DAYS = 100_000;

    private final Optional<Pseudonyms> pseudonyms;
    private final LocalDate asKnownAt;
    private final int lastDay;
    private final Findings findings;
    private final Map<String, Set<String>> codes = new LinkedHashMap<>();
    private final Map<String, Integer> days = new LinkedHashMap<>();

    /** @param pseudonyms hash the cases' keys; without them, keys that could tell whose case it is are refused */
    CaseDoor(Optional<Pseudonyms> pseudonyms, LocalDate asKnownAt, Findings findings) {
        this.pseudonyms = pseudonyms;
        this.asKnownAt = asKnownAt;
        this.lastDay = Math.toIntExact(asKnownAt.toEpochDay());
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    int lastDay() {
        return lastDay;
    }

    /** Whether the sheet may be read at all; complains of every heading that identifies. */
    boolean admits(Sheet sheet) {
        boolean refused = false;
        for (String heading : sheet.header()) {
            Optional<Identifying> identifying = Identifying.byHeading(heading);
            if (identifying.isPresent()) {
                String rule = pseudonyms.isPresent() ? "case-column-dropped" : "case-identifying-column";
                findings.add(Rule.named(rule)
                        .at(
                                Place.of(sheet.file(), 1, heading),
                                heading,
                                "what",
                                identifying.get().words()));
                refused |= pseudonyms.isEmpty();
            }
        }
        return !refused;
    }

    @Nullable
    String key(Reading row, int column) {
        String cell = row.cell(column);
        if (pseudonyms.isPresent()) {
            return pseudonyms.get().of(cell);
        }
        Optional<Identifying> identifying = Identifying.byShape(cell);
        if (identifying.isPresent()) {
            row.complain(
                    Rule.named("case-identifying-value"),
                    column,
                    "",
                    "what",
                    identifying.get().words());
        } else if (!KEY.matcher(cell).matches()) {
            row.complain(Rule.named("case-bad-key"), column, "");
        }
        return cell;
    }

    /** Of what has a key of its own only with something added; the key has passed already. */
    String joined(String cell, String added) {
        String joined = cell + "/" + added;
        return pseudonyms.map(each -> each.of(joined)).orElse(joined);
    }

    /** Whether a cell of a breakdown is a code, and tells of nobody. */
    static boolean isCode(String cell) {
        return CODE.matcher(cell).matches() && Identifying.byShape(cell).isEmpty();
    }

    /**
     * A code of a breakdown; anything else is complained of, and not repeated in the complaint.
     *
     * @param dropped told of a dimension that turns out to be none
     */
    String code(Reading row, int column, String dimension, Consumer<String> dropped) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return "";
        }
        Set<String> known = codes.computeIfAbsent(dimension, _ -> new LinkedHashSet<>());
        if (known.contains(cell)) {
            return cell;
        }
        if (!isCode(cell)) {
            row.complain(Rule.named("case-bad-code"), column, "", "column", dimension);
            return "";
        }
        if (known.size() >= MOST_CODES) {
            row.complain(Rule.named("case-too-many-codes"), column, "", "column", dimension, "most", MOST_CODES);
            dropped.accept(dimension);
            return "";
        }
        known.add(cell);
        return cell;
    }

    /** A day as a pack writes it; {@link CaseRows#UNDATED} where none is given, or none can be read. */
    int day(Reading row, int column, String name) {
        return day(row, column, _ -> row.date(name));
    }

    /** @param read of a cell that is not empty, complaining where it cannot */
    int day(Reading row, int column, Function<String, Optional<LocalDate>> read) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return CaseRows.UNDATED;
        }
        Integer known = days.get(cell);
        if (known != null) {
            return known;
        }
        Optional<LocalDate> date = read.apply(cell);
        if (date.isEmpty()) {
            return CaseRows.UNDATED;
        }
        int day = Math.toIntExact(date.get().toEpochDay());
        if (!WorkingDays.holds(day)) {
            row.complain(Rule.named("case-far-date"), column, cell);
            return CaseRows.UNDATED;
        }
        if (days.size() < MOST_DAYS) {
            days.put(cell, day);
        }
        return day;
    }

    /** Whether it has happened by the day as known; complains where it has not. */
    boolean happened(Reading row, int column, int on) {
        if (on > lastDay) {
            row.complain(Rule.named("case-future"), column, row.cell(column), "day", asKnownAt);
        }
        return on <= lastDay;
    }

    /** The sheet with the headings of identifying columns marked as nothing to read. */
    static Sheet unread(Sheet sheet) {
        return new Headed(
                sheet,
                sheet.header().stream()
                        .map(heading ->
                                Identifying.byHeading(heading).isPresent() ? FilledRows.REMINDER + heading : heading)
                        .toList());
    }
}
