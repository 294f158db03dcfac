package org.waymark.democracy;

/** A committee system that gave no answer that can be used, in a sentence that says what to do. */
public final class CannotRead extends Exception {
    private static final long serialVersionUID = 1;

    /** What went wrong. */
    public enum Why {
        /** The address is not one that can be asked. */
        BAD_ADDRESS,
        /** Nobody answers there. */
        NO_ANSWER,
        /** It answers, and not to programs. */
        FORBIDDEN,
        /** There is no such service at the address, or it is switched off. */
        SWITCHED_OFF,
        /** It answers with a failure of its own. */
        FAILED,
        /** Its answer is longer than any honest one. */
        TOO_LONG,
        /** Its answer is not what the service is documented to say. */
        MALFORMED,
        /** It knows no such committee. */
        UNKNOWN_COMMITTEE
    }

    private final Why why;
    private final String detail;

    CannotRead(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    /** The address, the status or the names that belong in the sentence. */
    public String detail() {
        return detail;
    }
}
