package org.waymark.office;

import java.util.Locale;

/** How a thing stands that a round wants. */
public enum Standing {
    /** No figure, and no answer; or no words. */
    NONE(true, false),
    /** Its source comes out after the day on which it was due. */
    NOT_OUT(false, false),
    /** Answered with nothing new. */
    ANSWERED(false, true),
    /** A figure is on record, and nobody has signed it. */
    HELD(false, true),
    /** Its supplier stands by the figure. */
    SIGNED(false, true),
    /** Words that nobody has submitted. */
    DRAFTED(true, false),
    SUBMITTED(false, true),
    /** Back with their writer, with a reason. */
    RETURNED(true, false),
    APPROVED(false, true);

    private final boolean open;
    private final boolean in;

    Standing(boolean open, boolean in) {
        this.open = open;
        this.in = in;
    }

    /** Whether the post it is due from still has something to do. */
    public boolean isOpen() {
        return open;
    }

    /** Whether that post has done its part. */
    public boolean isIn() {
        return in;
    }

    /** The word by which its name is found. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
