package org.waymark.indicator;

import java.util.Arrays;
import java.util.Optional;

/** The span of time a figure speaks of: its own period, the state at the end of it, the twelve months that end with it, or the year so far. */
public enum Basis {
    PERIOD("period"),
    SNAPSHOT("snapshot"),
    ROLLING_12("rolling-12"),
    YEAR_TO_DATE("year-to-date");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<Basis> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
