package org.waymark.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of words must not be, in order. Also used for cells of codes and numbers, which may be shorter.
 *
 * @param fires whether the cell offends
 * @param words what to put into the rule's sentence
 */
record TextCheck(String rule, BiPredicate<Boolean, String> fires, java.util.function.Function<String, Object[]> words) {
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_OTHER = 500;

    static final List<TextCheck> IN_ORDER = List.of(
            new TextCheck(
                    "long-cell",
                    (text, cell) -> cell.length() > (text ? LONGEST_TEXT : LONGEST_OTHER),
                    cell -> new Object[] {
                        "length", cell.length(), "most", cell.length() > LONGEST_TEXT ? "10,000" : "500 in this column"
                    }),
            new TextCheck("formula-cell", (text, cell) -> text && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0, cell ->
                    new Object[] {"sign", sign(cell.charAt(0))}),
            new TextCheck("control-character", (_, cell) -> control(cell) >= 0, cell ->
                    new Object[] {"character", "U+%04X".formatted((int) cell.charAt(control(cell)))}));

    /** Whether a cell passes; the first check that it fails complains. */
    static boolean passes(Reading reading, int column, boolean text, String cell) {
        for (TextCheck check : IN_ORDER) {
            if (check.fires().test(text, cell)) {
                reading.complain(
                        Rule.named(check.rule()), column, cell, check.words().apply(cell));
                return false;
            }
        }
        return true;
    }

    private static String sign(char c) {
        return switch (c) {
            case '\t' -> "a tab";
            case '\r' -> "a carriage return";
            default -> String.valueOf(c);
        };
    }

    /** Line ends and tabs may stand inside words; no other control character may. */
    private static int control(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c >= 0x7F && (c < 0xA0 || c == '\uFEFF')) {
                return i;
            }
        }
        return -1;
    }

    /** Also takes away the no-break spaces that come with words copied from a page. */
    static String trim(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && blank(cell.charAt(from))) {
            from++;
        }
        while (to > from && blank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean blank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Remembers the last words of a column, since sources and notes repeat down a file. */
    static final class Cell {
        private @Nullable String last;
        private String clean = "";

        String read(Reading reading, int column, String cell) {
            if (cell.isEmpty()) {
                return "";
            }
            if (!cell.equals(last)) {
                if (!passes(reading, column, true, cell)) {
                    return "";
                }
                String words = trim(cell);
                clean = Normalizer.isNormalized(words, Normalizer.Form.NFC)
                        ? words
                        : Normalizer.normalize(words, Normalizer.Form.NFC);
                last = cell;
            }
            return clean;
        }
    }
}
