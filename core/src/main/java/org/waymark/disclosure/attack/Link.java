package org.waymark.disclosure.attack;

/** Why an equation holds. */
public enum Link {
    /** Places add up to the place they lie in. */
    PLACES("places"),
    /** Groups add up to all. */
    GROUPS("groups"),
    /** Months and quarters add up to longer spans. */
    TIME("time"),
    /** A percentage's numerator and the rest add up to its denominator. */
    REST("rest"),
    /** A percentage or rate was printed. */
    QUOTIENT("quotient"),
    /** One indicator is made of others. */
    FORMULA("formula"),
    /** Two indicators count the same. */
    SAME("same");

    private final String code;

    Link(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
