package org.waymark.rating;

import java.util.Locale;

/** Where an activity's figure lies against its expected range; never a colour. */
public enum Range {
    ABOVE,
    WITHIN,
    BELOW;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
