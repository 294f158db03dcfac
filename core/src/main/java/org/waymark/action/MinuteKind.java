package org.waymark.action;

import java.util.Arrays;
import java.util.Optional;

/** What sort of thing a minute records. */
public enum MinuteKind {
    RESOLUTION("resolution"),
    QUESTION("question"),
    /** Papers handed round late, or a correction told at the meeting. */
    ADDENDUM("addendum"),
    NOTED("noted");

    private final String code;

    MinuteKind(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<MinuteKind> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
