package org.waymark.outlook;

/** The only reasons nobody can say where the year will end. */
public enum Unforeseen {
    YEAR_COMPLETE("year-complete"),
    NO_FIGURES("no-figures"),
    TOO_FEW_POINTS("too-few-points"),
    SERIES_BROKEN("series-broken"),
    OVERLAPPING_PERIODS("overlapping-periods"),
    SNAPSHOT("snapshot"),
    NO_PARTS("no-parts"),
    /** A figure of the year so far is hidden so that nobody can be identified. */
    SUPPRESSED("suppressed"),
    /** Tried on the past, most forecasts ended outside their range. */
    UNRELIABLE("unreliable");

    private final String code;

    Unforeseen(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
