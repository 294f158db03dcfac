package org.waymark.rating;

import java.util.Locale;

/** The three colours, best first. */
public enum Colour {
    GREEN,
    AMBER,
    RED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
