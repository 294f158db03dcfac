package org.waymark.benchmark;

import java.util.Arrays;
import java.util.Optional;

/** What of a group's figures a target is proposed from. */
public enum Goal {
    MEDIAN("median"),
    /** The edge of the best quarter. */
    BEST_QUARTILE("best-quartile");

    private final String code;

    Goal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Goal> parse(String code) {
        return Arrays.stream(values()).filter(goal -> goal.code.equals(code)).findFirst();
    }
}
