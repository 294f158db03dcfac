package org.waymark.web.finding;

import org.waymark.web.Words;

/**
 * A part's figure beside the whole's, as the edition judged it when it was published. Each has a sign and a word of its own,
 * so that no meaning hangs on a colour.
 */
public enum Beside {
    BETTER("+"),
    SIMILAR("="),
    WORSE("−"),
    HIGHER("↑"),
    LOWER("↓"),
    /** A figure, of which nothing is said: an amount, or one without an interval. */
    UNSAID(""),
    HIDDEN("c"),
    NONE("");

    private final String sign;

    Beside(String sign) {
        this.sign = sign;
    }

    static Beside of(String verdict, String absent) {
        if (!absent.isEmpty()) {
            return absent.equals("confidential") ? HIDDEN : NONE;
        }
        for (Beside each : values()) {
            if (each.code().equals(verdict)) {
                return each;
            }
        }
        return UNSAID;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String sign() {
        return sign;
    }

    /** {@code Better}. */
    public String word() {
        return Words.say("finding.beside." + code());
    }

    public String style() {
        return "finding-beside finding-beside--" + code();
    }

    public boolean isSaid() {
        return ordinal() <= LOWER.ordinal();
    }
}
