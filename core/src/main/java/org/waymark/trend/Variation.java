package org.waymark.trend;

/** What the last point says of the process: the variation icon of Making Data Count, as a word. */
public enum Variation {
    COMMON_CAUSE("common-cause"),
    IMPROVEMENT_HIGH("improvement-high"),
    IMPROVEMENT_LOW("improvement-low"),
    CONCERN_HIGH("concern-high"),
    CONCERN_LOW("concern-low"),
    NEUTRAL_HIGH("neutral-high"),
    NEUTRAL_LOW("neutral-low");

    private final String code;

    Variation(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Variation of(ProcessPoint last) {
        boolean high = last.cause().way() > 0;
        return switch (last.type()) {
            case COMMON_CAUSE -> COMMON_CAUSE;
            case IMPROVEMENT -> high ? IMPROVEMENT_HIGH : IMPROVEMENT_LOW;
            case CONCERN -> high ? CONCERN_HIGH : CONCERN_LOW;
            case HIGH -> NEUTRAL_HIGH;
            case LOW -> NEUTRAL_LOW;
        };
    }
}
