package org.waymark.trend;

/** Which way an indicator is travelling. Rising and falling are for those where neither way is good. */
public enum Verdict {
    IMPROVING("improving"),
    NO_CLEAR_TREND("noClearTrend"),
    WORSENING("worsening"),
    RISING("rising"),
    FALLING("falling");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
