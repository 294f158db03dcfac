package org.waymark.trend;

/** The only reasons a direction of travel is not told. */
public enum NotTested {
    TOO_FEW_POINTS("too-few-points"),
    OVERLAPPING_PERIODS("overlapping-periods"),
    NO_FIGURES("no-figures"),
    SERIES_BROKEN("series-broken"),
    NOT_TESTED_KIND("not-tested-kind"),
    /** The figure it would be told of, or the one it would be set against, is hidden so that nobody can be identified. */
    SUPPRESSED("suppressed"),
    /** The process does not vary from one point to the next, so that no limits can be drawn. */
    LIMITS_HAVE_NO_WIDTH("limits-have-no-width"),
    /** The rule needs numerators and denominators that are not held. */
    PARTS_NOT_HELD("parts-not-held"),
    /** The rule needs each figure's limits of confidence, and they are not held. */
    NO_CONFIDENCE_LIMITS("no-confidence-limits"),
    /** The rule takes yearly figures only. */
    NOT_YEARLY("not-yearly"),
    /** The rule compares seasons, and yearly or daily figures have none. */
    NO_SEASONS("no-seasons"),
    /** A gap in the years the rule takes. */
    MISSING_VALUES("missing-values"),
    /** Two figures for one period. */
    DUPLICATE_PERIODS("duplicate-periods"),
    /** A proportion of none or all has no odds to test. */
    NONE_OR_ALL("none-or-all");

    private final String code;

    NotTested(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
