package org.waymark.template;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.period.Period;

/** An earlier report that a report is set beside. */
public enum Comparison {
    PREVIOUS("previous"),
    SAME_PERIOD_LAST_YEAR("same-period-last-year");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    /** The period of the earlier report. */
    public Period before(Period report) {
        return switch (this) {
            case PREVIOUS -> report.previous();
            case SAME_PERIOD_LAST_YEAR -> report.lastYear();
        };
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<Comparison> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
