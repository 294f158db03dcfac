package org.waymark.commentary;

import java.util.Arrays;
import java.util.Optional;

/** What a service's words are for; kept apart so that an excuse is never read as an action. */
public enum CommentaryKind {
    CONTEXT("context"),
    MANAGEMENT_ACTION("management-action"),
    LOOK_AHEAD("look-ahead");

    private final String code;

    CommentaryKind(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<CommentaryKind> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
