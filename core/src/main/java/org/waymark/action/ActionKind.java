package org.waymark.action;

import java.util.Arrays;
import java.util.Optional;

/** What sort of promise an action is. */
public enum ActionKind {
    DEEP_DIVE("deep-dive"),
    REQUEST("request"),
    MANAGEMENT_ACTION("management-action");

    private final String code;

    ActionKind(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<ActionKind> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
