package org.waymark.signoff;

import java.util.Locale;

/** Why a move is not made. */
public enum Barred {
    /** It does not lead on from where the thing stands: somebody has moved it meanwhile, or there is nothing to move. */
    NOT_FROM_HERE,
    /** Whoever wrote it does not approve it. */
    OWN_WORK,
    NO_REASON,
    /** What it is about is no longer what was looked at. */
    CHANGED_SINCE,
    /** What it is about does not meet what is asked of it before it may go on. */
    NOT_READY,
    /** The pack is locked. */
    LOCKED;

    /** {@code not-from-here}: by which its sentence is found. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
