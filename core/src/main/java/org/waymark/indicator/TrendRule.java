package org.waymark.indicator;

import java.util.Arrays;
import java.util.Optional;

/** How direction of travel is judged. {@code docs/methods/direction-of-travel.md} has a line on each. */
public enum TrendRule {
    REGRESSION("regression"),
    PREVIOUS("previous"),
    SAME_PERIOD_LAST_YEAR("same-period-last-year"),
    MANN_KENDALL("mann-kendall"),
    SEASONAL_KENDALL("seasonal-kendall"),
    SPC("spc"),
    SPC_PARTS("spc-parts"),
    FINGERTIPS("fingertips"),
    NONE("none");

    private final String code;

    TrendRule(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<TrendRule> parse(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
