package org.waymark.screening;

/** What one check says. */
public enum Result {
    PASS,
    /** Let through, though somebody should look. */
    WARNING,
    /** The data set is refused, and the checks of later stages are not made. */
    FAIL,
    /** The check did not apply. */
    IGNORE
}
