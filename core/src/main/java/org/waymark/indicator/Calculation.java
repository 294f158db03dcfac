package org.waymark.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Whether figures arrive finished, are made from in-period parts, or are made of other indicators. */
public enum Calculation {
    AS_SUPPLIED("as-supplied"),
    FROM_PARTS("from-parts"),
    FROM_INDICATORS("from-indicators");

    private final String code;

    Calculation(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<Calculation> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
