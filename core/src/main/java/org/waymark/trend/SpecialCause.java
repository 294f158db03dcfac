package org.waymark.trend;

/** Why a point of a process chart is more than common variation: the first of the signals, in this order, that holds. */
public enum SpecialCause {
    ABOVE_LIMIT("above-limit", 1),
    BELOW_LIMIT("below-limit", -1),
    RISING("rising-run", 1),
    FALLING("falling-run", -1),
    TWO_IN_THREE_ABOVE("two-in-three-above", 1),
    TWO_IN_THREE_BELOW("two-in-three-below", -1),
    SHIFT_ABOVE("shift-above", 1),
    SHIFT_BELOW("shift-below", -1),
    ON_THE_MEAN("on-the-mean", 0),
    NONE("none", 0);

    private final String code;
    private final int way;

    SpecialCause(String code, int way) {
        this.code = code;
        this.way = way;
    }

    public String code() {
        return code;
    }

    /** 1 for high, −1 for low, 0 for neither. */
    public int way() {
        return way;
    }
}
