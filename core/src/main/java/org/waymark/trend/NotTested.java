package org.waymark.trend;

/** The only reasons a direction of travel is not told. */
public enum NotTested {
    TOO_FEW_POINTS("too-few-points"),
    OVERLAPPING_PERIODS("overlapping-periods"),
    NO_FIGURES("no-figures"),
    SERIES_BROKEN("series-broken"),
    NOT_TESTED_KIND("not-tested-kind");

    private final String code;

    NotTested(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
