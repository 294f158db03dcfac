package org.waymark.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is wished of a case. */
public enum Aim {
    /** That it ends within its limit, as a plan or a repair should. */
    END,
    /** That it lasts beyond it, as a newly qualified social worker’s stay should. */
    LAST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Aim> parse(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
