package org.waymark.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an indicator of ours stands to a metric of a framework. */
public enum Relation {
    /** It is that metric. */
    SAME,
    /** It counts part of the same thing, or counts it otherwise. */
    OVERLAP,
    /** It comes oftener and is watched in its place during the year. */
    PROXY;

    /** The word used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Relation> parse(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
