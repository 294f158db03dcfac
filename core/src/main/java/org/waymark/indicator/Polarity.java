package org.waymark.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Which way is good. Target means near a line is good, on either side; none means neither way is. */
public enum Polarity {
    HIGHER("higher"),
    LOWER("lower"),
    TARGET("target"),
    NONE("none");

    private final String code;

    Polarity(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<Polarity> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
