package org.waymark.disclosure;

/** Which amount of a figure. */
public enum Side {
    /** A plain count or sum. */
    VALUE("value"),
    NUMERATOR("numerator"),
    DENOMINATOR("denominator"),
    /** Of a percentage, the cases that are not in the numerator. */
    REMAINDER("remainder");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
