package org.waymark.benchmark;

import java.util.Locale;

/** What can be said of a figure beside a benchmark once chance is allowed for. */
public enum Difference {
    BETTER,
    SIMILAR,
    WORSE,
    /** Where neither way is good. */
    HIGHER,
    LOWER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
