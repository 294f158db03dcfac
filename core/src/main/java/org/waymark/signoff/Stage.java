package org.waymark.signoff;

import java.util.Locale;

/** How far a thing has come. Nothing reaches {@link #APPROVED} but by somebody’s move. */
public enum Stage {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    /** The word used on record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
