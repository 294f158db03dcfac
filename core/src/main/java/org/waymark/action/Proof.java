package org.waymark.action;

import java.util.Optional;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/**
 * What shows that a promise was kept.
 *
 * @param words a sentence, or a link
 * @param indicator whose figure shows it; empty for none
 * @param period of that figure
 */
public record Proof(String words, Optional<IndicatorCode> indicator, Optional<Period> period) {
    /** Nothing shows it. */
    public static final Proof NONE = of("");

    public static Proof of(String words) {
        return new Proof(words, Optional.empty(), Optional.empty());
    }

    /** A figure by itself is no evidence: somebody must say what it shows. */
    public boolean isEmpty() {
        return words.isBlank();
    }
}
