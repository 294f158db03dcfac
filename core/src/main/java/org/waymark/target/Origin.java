package org.waymark.target;

import java.util.Arrays;
import java.util.Optional;

/** Who set a target. A KPI is rated against the local one; the others are shown beside it. */
public enum Origin {
    LOCAL("local"),
    NATIONAL("national"),
    STATUTORY("statutory"),
    BENCHMARK("benchmark");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<Origin> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
