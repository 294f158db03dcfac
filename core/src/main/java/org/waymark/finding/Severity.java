package org.waymark.finding;

import java.util.Locale;

/** How bad a finding is, worst first. */
public enum Severity {
    /** The row, or the file, was not accepted. */
    ERROR,
    /** Accepted, but somebody should look. */
    WARNING,
    /** Worth knowing; nothing to mend. */
    NOTE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
