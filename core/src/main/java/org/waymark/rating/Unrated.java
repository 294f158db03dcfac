package org.waymark.rating;

/** The only reasons an indicator has no colour. */
public enum Unrated {
    NO_TARGET("no-target"),
    NO_FIGURE("no-figure"),
    NOT_DUE("not-due"),
    OVERDUE("overdue"),
    OUT_OF_DATE("out-of-date"),
    SUPPRESSED("suppressed"),
    NOT_COMPARABLE("not-comparable"),
    NOT_RATED_KIND("not-rated-kind");

    private final String code;

    Unrated(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
