package org.waymark.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word somebody probably meant. */
final class Nearest {
    private Nearest() {}

    /** The closest of the words, when it is close: at most a third of its letters differ. */
    static Optional<String> to(String word, Collection<String> words) {
        if (word.length() > 100) {
            return Optional.empty();
        }
        String sought = word.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(candidate -> distance(sought, candidate.toLowerCase(Locale.ROOT))
                        <= (Math.max(candidate.length(), sought.length()) + 2) / 3)
                .min(Comparator.comparingInt((String candidate) -> distance(sought, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to add, drop or change to make one word of the other (Levenshtein 1966). */
    static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
