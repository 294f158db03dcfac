package org.waymark.confidentiality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a report is made. */
public enum Audience {
    PUBLIC,
    MEMBERS,
    INTERNAL;

    /** The word used in settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether they see figures that are hidden from everybody else. */
    public boolean seesThrough() {
        return this == INTERNAL;
    }

    public static Optional<Audience> parse(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code().equals(code))
                .findFirst();
    }
}
