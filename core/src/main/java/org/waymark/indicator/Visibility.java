package org.waymark.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Who may see an indicator. */
public enum Visibility {
    PUBLIC("public"),
    INTERNAL("internal");

    private final String code;

    Visibility(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<Visibility> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
