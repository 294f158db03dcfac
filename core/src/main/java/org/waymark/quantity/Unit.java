package org.waymark.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a figure is counted in. The definition says it; nobody guesses it from a name. */
public enum Unit {
    PERCENT("", "%"),
    COUNT("", ""),
    RATE("", ""),
    DAYS("", " days"),
    WEEKS("", " weeks"),
    POUNDS("£", ""),
    SCORE("", ""),
    RATIO("", "");

    private final String before;
    private final String after;

    Unit(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The word used in files: {@code percent}, {@code count} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Unit> parse(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** What a quotient of parts is multiplied by: 100 for a percentage; {@code per} for a rate; 1 for all else. */
    public BigDecimal scale(BigDecimal per) {
        return switch (this) {
            case PERCENT -> BigDecimal.valueOf(100);
            case RATE -> per;
            case COUNT, DAYS, WEEKS, POUNDS, SCORE, RATIO -> BigDecimal.ONE;
        };
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }
}
