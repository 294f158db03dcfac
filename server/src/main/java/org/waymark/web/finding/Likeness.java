package org.waymark.web.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How alike two words are, so that a slip of the finger still finds. */
final class Likeness {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORT = 4;
    private static final int LONG = 8;

    private Likeness() {}

    /** A word of a text and where it stands. */
    record Word(String folded, int start, int end) {}

    /** Its words in small letters, without accents. */
    static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(fold(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }

    private static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.UK);
    }

    /** From 0, not alike, to 1, the same: the same word, one that begins so, its plural, or one slip away (two in a long word). */
    static double of(String asked, String word) {
        if (word.equals(asked)) {
            return 1;
        }
        if (word.equals(asked + "s") || asked.equals(word + "s")) {
            return 0.95;
        }
        if (asked.length() >= 2 && word.startsWith(asked)) {
            return 0.8;
        }
        if (asked.length() < SHORT || digits(asked)) {
            return 0;
        }
        int allowed = asked.length() >= LONG ? 2 : 1;
        int slips = slips(asked, word, allowed);
        return slips <= allowed ? 0.6 - 0.1 * slips : 0;
    }

    private static boolean digits(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /**
     * Letters put in, left out, changed, or two neighbours swapped (optimal string alignment), counted until there are more
     * than allowed.
     */
    static int slips(String one, String other, int allowed) {
        if (Math.abs(one.length() - other.length()) > allowed) {
            return allowed + 1;
        }
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[one.length()][other.length()];
    }
}
