package org.waymark.benchmark;

import java.util.Locale;

/** A quarter of the places compared, A the best, as the Department for Education letters them. */
public enum Band {
    A,
    B,
    C,
    D;

    /** The word used in files: {@code a} … {@code d}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
