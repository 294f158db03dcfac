package org.waymark.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Where the expected range of an activity comes from: targets.csv gives it, or its own past with its season does. */
public enum RangeRule {
    GIVEN("given"),
    SEASONAL("seasonal");

    private final String code;

    RangeRule(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<RangeRule> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
