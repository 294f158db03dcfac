package org.waymark.trend;

import java.util.Optional;
import org.waymark.indicator.Polarity;

/** Whether the process, left as it is, will meet its target: the assurance icon of Making Data Count, as a word. */
public enum Assurance {
    CONSISTENTLY_PASSES("consistently-passes"),
    CONSISTENTLY_FAILS("consistently-fails"),
    INCONSISTENT("inconsistent");

    private final String code;

    Assurance(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The target against the limits; one that lies on a limit is inconsistent. Empty where neither way is better. */
    public static Optional<Assurance> of(double target, double lower, double upper, Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> Optional.of(place(target > upper, target < lower));
            case LOWER -> Optional.of(place(target < lower, target > upper));
            case TARGET, NONE -> Optional.empty();
        };
    }

    private static Assurance place(boolean outOfReach, boolean alwaysMet) {
        return outOfReach ? CONSISTENTLY_FAILS : alwaysMet ? CONSISTENTLY_PASSES : INCONSISTENT;
    }
}
