package org.waymark.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.scorecard.Line;

/** Figures and words as the cells of a workbook: a number, or words, or the symbol that says why there is neither. */
final class BookCells {
    /** What a spreadsheet takes for the start of a formula, when it reads the sheet back from a CSV file. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    /** A cell of a workbook holds no more. */
    private static final int LONGEST = 32_000;

    private static final String NOT_AVAILABLE = symbol(Absence.NOT_AVAILABLE);
    private static final String NOT_APPLICABLE = symbol(Absence.NOT_APPLICABLE);

    private final Messages words;
    private final Map<String, Book.Value> said = new HashMap<>();

    BookCells(Messages words) {
        this.words = words;
    }

    /** Words that no spreadsheet calculates, now or after they were saved as CSV; not applicable where there are none. */
    Book.Value words(String text) {
        String said = harmless(text.strip());
        if (said.isEmpty()) {
            return new Book.Value.Words(NOT_APPLICABLE);
        }
        return new Book.Value.Words(
                said.length() > LONGEST ? said.substring(0, LONGEST) + words.say("book.cut") : said);
    }

    /** With an apostrophe before what would start a formula, and without what no file may hold. */
    static String harmless(String text) {
        String clean = text.chars().allMatch(c -> c >= ' ' && c < 0xD800)
                ? text
                : text.codePoints()
                        .map(c -> c == '\r' ? '\n' : permitted(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return !clean.isEmpty() && STARTS_FORMULA.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    /** The characters of XML 1.0. */
    private static boolean permitted(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    /** Words of ours, which start no formula. */
    Book.Value say(String key) {
        return said.computeIfAbsent(key, each -> new Book.Value.Words(words.say(each)));
    }

    Book.Value period(Optional<Period> period) {
        return period.<Book.Value>map(each -> new Book.Value.Words(PeriodNames.full(each)))
                .orElseGet(this::notApplicable);
    }

    /** The figure rounded as everywhere, or its symbol. */
    Book.Value figure(Line line, Figure figure) {
        return figure(figure, Sentences.scale(line).decimals(), true);
    }

    Book.Value figure(Figure figure, Decimals decimals, boolean grouped) {
        return switch (figure) {
            case Figure.Known known -> new Book.Value.Number(decimals.round(known), decimals.places(), grouped);
            case Figure.Absent(Absence reason) -> new Book.Value.Words(symbol(reason));
        };
    }

    /** As every other format prints it; a gap as its symbol, since a dash says nothing to those who listen. */
    Book.Value printed(Scale scale, Figure figure) {
        return new Book.Value.Words(
                switch (figure) {
                    case Figure.Known known -> scale.print(known);
                    case Figure.Absent(Absence reason) -> symbol(reason);
                });
    }

    /** A part as it was supplied, or why it is not given: with a hidden figure its parts are hidden. */
    Book.Value part(Unit unit, Figure figure, @Nullable BigDecimal part, boolean grouped) {
        if (part != null) {
            return number(part, grouped);
        }
        if (Sentences.isHidden(figure)) {
            return new Book.Value.Words(symbol(Absence.CONFIDENTIAL));
        }
        boolean quotient = unit == Unit.PERCENT || unit == Unit.RATE || unit == Unit.RATIO;
        return new Book.Value.Words(quotient ? NOT_AVAILABLE : NOT_APPLICABLE);
    }

    /** A number with the decimals it was written with; not applicable where there is none. */
    Book.Value number(@Nullable BigDecimal number, boolean grouped) {
        return number == null
                ? notApplicable()
                : new Book.Value.Number(
                        number, Math.max(0, number.stripTrailingZeros().scale()), grouped);
    }

    Book.Value count(int count) {
        return new Book.Value.Number(BigDecimal.valueOf(count), 0, true);
    }

    /** {@code Provisional [p]}; not applicable where there is no figure to be settled. */
    Book.Value status(Figure figure, Status status) {
        if (figure instanceof Figure.Absent) {
            return notApplicable();
        }
        return said.computeIfAbsent(
                "view.status." + status.code(),
                key -> new Book.Value.Words(
                        status == Status.FINAL
                                ? words.say(key)
                                : words.say(key) + " " + words.say("status.mark." + status.code())));
    }

    /** The same of a figure that is carried forward from an earlier period. */
    Book.Value carried(Figure figure, Status status) {
        return status(figure, status) instanceof Book.Value.Words(String text) && figure instanceof Figure.Known
                ? new Book.Value.Words(words.say("book.carried", text))
                : say("book.carried.alone");
    }

    /** A judgement in words, with what is said smaller elsewhere in brackets. */
    Book.Value marked(Cell.Marked mark) {
        return new Book.Value.Words(
                mark.note().isEmpty() ? mark.text() : words.say("book.with", mark.text(), mark.note()));
    }

    Book.Value notApplicable() {
        return new Book.Value.Words(NOT_APPLICABLE);
    }

    Book.Value notAvailable() {
        return new Book.Value.Words(NOT_AVAILABLE);
    }

    /** The mark of an absence; of those that the field has no mark for, the nearest. */
    static String symbol(Absence absence) {
        return "["
                + switch (absence) {
                    case NOT_APPLICABLE, NOT_AVAILABLE, CONFIDENTIAL, ROUNDS_TO_ZERO, ROUNDS_TO_ZERO_OLD, UNRELIABLE ->
                        absence.symbol();
                    case MISSING -> Absence.NOT_AVAILABLE.symbol();
                    case ZERO_DENOMINATOR -> Absence.NOT_APPLICABLE.symbol();
                    case WITHDRAWN -> "w";
                }
                + "]";
    }
}
