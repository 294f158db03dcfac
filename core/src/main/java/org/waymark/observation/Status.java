package org.waymark.observation;

import java.util.Arrays;
import java.util.Optional;

/** How settled a figure is. */
public enum Status {
    PROVISIONAL("provisional"),
    REVISED("revised"),
    FINAL("final"),
    WITHDRAWN("withdrawn");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<Status> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
