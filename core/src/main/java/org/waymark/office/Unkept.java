package org.waymark.office;

/** Why something promised or minuted could not be put on record. */
public enum Unkept {
    NO_SUCH_ACTION("no-such-action"),
    NO_SUCH_MEETING("no-such-meeting"),
    NO_SUCH_MINUTE("no-such-minute"),
    NO_SUCH_INDICATOR("no-such-indicator"),
    NO_SUCH_POST("no-such-post"),
    NO_TITLE("no-title"),
    NO_OWNER("no-owner"),
    NO_DUE_DAY("no-due-day"),
    /** The day is the one already promised. */
    SAME_DAY("same-day"),
    NO_WORDS("no-words"),
    NO_REASON("no-reason"),
    NO_EVIDENCE("no-evidence"),
    CLOSED_ALREADY("closed-already"),
    NOT_CLOSED("not-closed"),
    NOT_A_QUESTION("not-a-question"),
    PROMISED_ALREADY("promised-already"),
    SAID_ALREADY("said-already");

    private final String code;

    Unkept(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
