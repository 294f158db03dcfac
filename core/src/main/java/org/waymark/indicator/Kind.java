package org.waymark.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Whether an indicator is rated (kpi), watched for demand (activity) or only explains (context). */
public enum Kind {
    KPI("kpi"),
    ACTIVITY("activity"),
    CONTEXT("context");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<Kind> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
