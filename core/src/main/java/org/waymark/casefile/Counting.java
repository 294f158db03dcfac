package org.waymark.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By which of its days a case counts in a period. */
public enum Counting {
    /** The day it was completed, as plans issued are counted. */
    BY_COMPLETION,
    /** The last day on which it was in time, as Kent counts potholes: done or not. */
    BY_DUE_DATE,
    /** The day it began, as an intake is counted; once its last day in time has passed, and not before. */
    BY_START;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Counting> parse(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
