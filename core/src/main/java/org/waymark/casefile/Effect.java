package org.waymark.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an exception does to a case's clock. */
public enum Effect {
    /** The clock stands still until another event. */
    PAUSE,
    /** The clock begins anew with it. */
    RESTART,
    /** The limit is lifted: the case leaves both sides of the figure that excludes exceptions, and stays in the one that includes them. */
    EXCUSE,
    /** The case leaves every count. */
    LEAVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Effect> parse(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
