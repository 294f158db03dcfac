package org.waymark.access;

import java.util.Locale;

/** What may be allowed. What everybody may do, such as read a published edition, needs no right. */
public enum Right {
    /** The report as the record stands now, and the indicators that are for the council's own eyes. */
    SEE_DRAFTS(true),
    /** Numbers hidden from the public so that nobody can be identified. */
    SEE_HIDDEN(false),
    /** Every revision of every figure as it was sent, hidden ones too, with who recorded it and from which file. */
    SEE_HISTORY(true),
    ENTER_FIGURES(true),
    /** Whole data packs, with definitions, places and reports. */
    LOAD_PACKS(false),
    WRITE_COMMENTARY(true),
    SET_TARGETS(true),
    DEFINE_INDICATORS(true),
    /** Counts of casework, small numbers too; every look at them is put on record. No right shows a single case. */
    SEE_CASES(false),
    /** Cases put on record, and erased from it. */
    KEEP_CASES(false),
    /** To stand by a figure in a round. */
    SIGN_FIGURES(true),
    /** To approve words, or return them with a reason; never one’s own. */
    APPROVE_WORDS(true),
    /** To approve targets and definitions, or return them with a reason; never one’s own. */
    APPROVE_TARGETS(true),
    /** To raise, update and close what was promised. */
    KEEP_ACTIONS(true),
    /** Meetings, and what came of them: resolutions and questions. */
    KEEP_MEETINGS(false),
    /** To open a round, set its days, remind, lock its pack and unlock it. */
    RUN_ROUNDS(false),
    PUBLISH(false),
    READ_TRAIL(false),
    KEEP_ACCOUNTS(false);

    private final boolean bounded;

    Right(boolean bounded) {
        this.bounded = bounded;
    }

    /** Whether it reaches only as far as the person's own sections and posts. */
    public boolean bounded() {
        return bounded;
    }

    /** The word used in settings and pages: {@code enter-figures}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
