package org.waymark.trend;

import org.waymark.indicator.Polarity;

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

    /** What a direction is called: above nought is up, and nought is no direction. */
    public static Verdict of(double direction, Polarity polarity) {
        if (direction == 0) {
            return NO_CLEAR_TREND;
        }
        boolean up = direction > 0;
        return switch (polarity) {
            case HIGHER -> up ? IMPROVING : WORSENING;
            case LOWER, TARGET -> up ? WORSENING : IMPROVING;
            case NONE -> up ? RISING : FALLING;
        };
    }
}
