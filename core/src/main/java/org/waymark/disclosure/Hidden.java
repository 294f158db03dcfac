package org.waymark.disclosure;

import java.util.Arrays;
import java.util.Optional;

/** Why a figure is hidden. */
public enum Hidden {
    /** It stands for too few people or cases. */
    SMALL("small"),
    /** A sum of money that a few contributors dominate. */
    DOMINATED("dominated"),
    /** It would give another away. */
    LINKED("linked"),
    /** So much of its table is hidden that the rest is offered at a higher level. */
    HOLLOW("hollow");

    private final String code;

    Hidden(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public static Optional<Hidden> parse(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
