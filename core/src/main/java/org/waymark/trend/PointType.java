package org.waymark.trend;

import org.waymark.indicator.Polarity;

/** What a point of a process chart means for the reader. */
public enum PointType {
    COMMON_CAUSE("common-cause"),
    IMPROVEMENT("improvement"),
    CONCERN("concern"),
    HIGH("neutral-high"),
    LOW("neutral-low");

    private final String code;

    PointType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @param way 1 for high, −1 for low, 0 for neither */
    public static PointType of(int way, Polarity polarity) {
        if (way == 0) {
            return COMMON_CAUSE;
        }
        return switch (polarity) {
            case HIGHER -> way > 0 ? IMPROVEMENT : CONCERN;
            case LOWER, TARGET -> way > 0 ? CONCERN : IMPROVEMENT;
            case NONE -> way > 0 ? HIGH : LOW;
        };
    }
}
