package org.waymark.signoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing is signed off. */
public enum Part {
    /** An indicator's figure in a round: its supplier stands by it. */
    FIGURES,
    /** A service's words on an indicator in a round. */
    WORDS,
    /** The whole report of a round. */
    PACK,
    TARGET,
    DEFINITION;

    /** The word used on record and in addresses: {@code figures}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Part> parse(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
