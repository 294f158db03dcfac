package org.waymark.calendar;

import java.util.Arrays;
import java.util.Optional;

/** What can be said where a figure was due and none came. */
public enum AnswerKind {
    /** No newer figure exists: whoever waits for one waits in vain. */
    NOTHING_NEW("nothing-new");

    private final String code;

    AnswerKind(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<AnswerKind> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
