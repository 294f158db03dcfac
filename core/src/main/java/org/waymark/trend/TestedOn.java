package org.waymark.trend;

/** Which series a trend was tested on: the one shown, its in-period parts, another indicator, or points that do not overlap. */
public enum TestedOn {
    SHOWN("shown"),
    UNDERLYING("underlying"),
    NON_OVERLAPPING("non-overlapping");

    private final String code;

    TestedOn(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
